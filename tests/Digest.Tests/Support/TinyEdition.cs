using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Pages;

namespace Digest.Tests.Support;

/// <summary>
/// Three briefs in which every state of a page occurs: dated and undated, titled and not, quoted and silent.
/// </summary>
static class TinyEdition
{
    static readonly Actor Byron = Some.Actor(
        "Ada Byron", ActorKind.Person, "Minister of *ports*.", new Merge("Byron", "surname alone", "Ada Byron"));
    static readonly Actor Union = Some.Actor("Harbour Union", ActorKind.Organisation);
    static readonly Actor Dawn = Some.Actor("فجر", about: null) with { Slug = "fajr" };

    public static Masthead Masthead { get; } =
        new(
            "The Harbour Digest",
            "Who said what about the ferries.",
            "https://example.org/harbour",
            About: "Made by **hand**.");

    public static Edition Edition { get; } = Some.Edition(Masthead, Strike(), Talks(), Leaflet());

    public static Concordance Book { get; } = Concordance.Of(Edition);

    static Brief Strike() => Some.Brief(
        "strike",
        Some.Metadata("Ferries stand still", "2020-03-30", "Harbour Courier") with
        {
            SourceUrl = Some.Found("https://courier.example/strike"),
            Byline = Some.Found("Lou Reader"),
            Dateline = Some.Found("Port Saffron"),
        },
        "The ferries stood still on Monday. “No ship,” Byron told reporters, “leaves today.” The Harbour Union denied "
            + "“any deal”. Ada Byron left.",
        ["The ferries stood still on Monday."],
        [
            Some.Quote("No ship,", Some.Speaker("Ada Byron", "Byron"), Some.Cue("told reporters"), isKey: true)
                with { Parts = [new("No ship,", default), new("leaves today.", default)] },
            Some.Quote("any deal", Some.Speaker("Harbour Union"), Some.Cue("denied", CueClass.Denied))
                with { Kind = QuoteKind.Fragment },
        ],
        [Some.Appearance(Byron, "Ada Byron", "Byron"), Some.Appearance(Union)],
        [Some.Event("2020-03-30", "The ferries stood still on Monday.")]);

    static Brief Talks() => Some.Brief(
        "talks",
        Some.Metadata("Talks begin", "2020-02", publisher: null),
        "A harbour official said “Ada Byron will come”. Ada Byron did. The Harbour Union waited for فجر.",
        ["Ada Byron did."],
        [Some.Quote("Ada Byron will come", Some.Source("a harbour official"), Some.Cue("said"), isKey: true)],
        [Some.Appearance(Byron, "Ada Byron", "Ada Byron"), Some.Appearance(Union), Some.Appearance(Dawn, "فجر")]);

    static Brief Leaflet() =>
        Some.Brief(
            "leaflet", new(), "Come to the quay. Bring lamps.", ["Come to the quay."], format: ClippingFormat.Markdown);
}
