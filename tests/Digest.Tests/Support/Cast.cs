using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Tests.Support;

/// <summary>Finds actors in texts that a test spells out, with or without a list.</summary>
static class Cast
{
    /// <summary>The actors of one article by name, without a list.</summary>
    public static IReadOnlyDictionary<string, NamedActor> Of(string text) => Of(text, "");

    /// <summary>The actors of one article by name, with a list in the form of actors.yml.</summary>
    public static IReadOnlyDictionary<string, NamedActor> Of(string text, string list) =>
        ActorFinder.Find(Plain.Article(text), Gazetteer.Of(List(list)))
            .ToDictionary(actor => actor.Name, StringComparer.Ordinal);

    public static WhoIsWho List(string yaml) =>
        yaml.Length == 0 ? WhoIsWho.Nobody : WhoIsWhoReader.Read(yaml, "actors.yml", []);

    /// <summary>The whole cast of several articles.</summary>
    public static CastList Gather(WhoIsWho list, params IEnumerable<string> texts) => CastList.Gather(
        texts.Select((text, i) => Reading(text, $"{i}.txt", list)).ToListing(), list);

    public static Reading Reading(string text, string file, WhoIsWho list, string? language = null)
    {
        var plain = Plain.Article(text);
        var article = plain with
        {
            Clipping = plain.Clipping with { File = file, Path = file },
            Metadata = plain.Metadata with { Language = language is null ? null : new(language, "test") },
        };
        return new(
            Origin.Of(article),
            article.Metadata,
            text,
            Words: 0,
            ActorFinder.Read(ArticleWords.Of(article), Gazetteer.Of(list)),
            [],
            [],
            [],
            Fingerprint.Of(article));
    }

    /// <summary>How an article writes an actor, each spelling once, in order.</summary>
    public static string Spellings(NamedActor actor) =>
        string.Join(" | ", actor.Mentions.Select(mention => mention.Text).Distinct());
}
