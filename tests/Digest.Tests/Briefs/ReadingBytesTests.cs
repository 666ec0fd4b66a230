using System.Collections;
using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Tests.Briefs;

public sealed class ReadingBytesTests
{
    static readonly Place Line = new("seeds/a.md", 3, 5);

    static readonly PartialDate Day = PartialDate.Of(2024, 3, 9)!.Value;

    static readonly TextSpan Span = new(17, 42);

    static readonly FrontMatter Given = new(
        Found("Title"),
        Found(Day),
        Found("Publisher"),
        Found("Original"),
        Found("Byline"),
        Found("https://a.example"),
        Found("https://b.example"),
        Found("de"),
        Found("slug"),
        Found<Listing<string>>(["One.", "Two."]),
        Found<Listing<GivenQuote>>([new(["words", "more"], Line, "Ada", "she", "said", "statement", true, [Span])]),
        Found<Listing<GivenActor>>([new("Ada Byron", Line, "person", [new("Ada", 2)])]),
        Found<Listing<string>>(["Basra"]),
        Found<Listing<GivenEvent>>([new(PartialDate.Of(2024)!.Value, "It began.")]),
        812,
        new("b.txt", "0abc"),
        Draft: true,
        Found(PartialDate.Of(2024, 4)!.Value),
        Found<Listing<GivenReprint>>([new("Gazette", "https://c.example", Day)]),
        (Listing<GivenCorrection>)[new("words", Line, "Omar", Drop: true)],
        Reprint: true);

    static readonly Reading Full = new(
        new("seeds/a.md", "a.md", ClippingFormat.Markdown, "0def", Given),
        new(Found("Title"), Found(Day), Found("Publisher"), Found("Original"), Found("Byline"), Found("Baghdad"),
            Found("https://a.example"), Found("https://b.example"), Found("de")),
        "Headline – “with marks”",
        812,
        new(
            [new("Ada Byron", ActorKind.Military, new("Ada Byron", ActorKind.Military, ["Ada"], ["Ida"], "About.",
                "https://d.example", Generic: true, Line), [new("Ada", Span, "by name")], Gender.She)],
            [new("Basra", "basra", IsPlace: true, [Span])]),
        [new([new("words", Span)], QuoteKind.Fragment, new("Ada Byron", "she", Span, IsNamed: true, "pronoun"),
            new("warned", CueClass.Warned, Span), IsKey: true)],
        [new("One.", Span)],
        [new(Day, "It ended.", Span)],
        new([1U, uint.MaxValue]));

    [Fact]
    public void A_reading_comes_back_as_it_was()
    {
        var kept = new KeptReading(Full, [new(Line, "It is odd.", "Look.") { IsAdvice = true }]);

        Assert.Equal(kept, ReadingBytes.Read(ReadingBytes.Write(kept)));
    }

    [Fact]
    public void So_does_one_of_which_nothing_is_known()
    {
        var bare = new Reading(
            new("seeds/a.txt", "a.txt", ClippingFormat.Plain, "0def", FrontMatter.None), new(), "", 0, new([], []),
            [new([], QuoteKind.Statement, null, null)], [], [], new([]));
        foreach (var kept in new KeptReading[] { new(bare, []), new(null, []) })
        {
            Assert.Equal(kept, ReadingBytes.Read(ReadingBytes.Write(kept)));
        }
    }

    // A member that the bytes forget would come back as nothing; so the reading above must have something everywhere.
    [Fact]
    public void The_full_reading_leaves_no_member_empty() => Assert.Empty(Empty(Full, "Reading"));

    [Fact]
    public void Bytes_that_end_too_early_hold_no_reading()
    {
        var bytes = ReadingBytes.Write(new(Full, []));

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Null(ReadingBytes.Read(bytes[..length]));
        }
    }

    static Finding<T> Found<T>(T value) => new(value, "front matter, line 3");

    static IEnumerable<string> Empty(object? value, string name) => value switch
    {
        null or "" or 0 or false => [name],
        string or ValueType and not IEnumerable => [],
        IEnumerable list => Items(list, name),
        _ => value.GetType().GetProperties().Where(member => member.CanWrite)
            .SelectMany(member => Empty(member.GetValue(value), $"{name}.{member.Name}")),
    };

    static IEnumerable<string> Items(IEnumerable list, string name)
    {
        var items = list.Cast<object?>().ToList();
        return items.Count == 0 ? [name] : items.SelectMany(item => Empty(item, $"{name}[]"));
    }
}
