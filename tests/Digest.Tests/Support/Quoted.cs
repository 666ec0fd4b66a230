using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Tests.Support;

/// <summary>What the program takes for quotations in a text, as lines: "words | more words — speaker, cue".</summary>
static class Quoted
{
    /// <summary>Reads a text. Each actor is written as its name and its other spellings: "Jane Roe/Roe".</summary>
    public static string In(string text, params string[] actors) =>
        string.Join("\n", Find(text, actors).Select(Line));

    /// <summary>Reads a text with the editor's list of actors.</summary>
    public static string InListed(string text, params WhoIsWhoEntry[] entries)
    {
        var article = Plain.Article(text);
        var named = ActorFinder.Find(article, Gazetteer.Of(new([.. entries])));
        return string.Join("\n", QuoteFinder.Find(article, named).Select(Line));
    }

    /// <summary>A line of the editor's list; each name has a line of its own.</summary>
    public static WhoIsWhoEntry Listed(string name, ActorKind kind, bool generic = false) =>
        new(
            name,
            kind,
            Also: [],
            Not: [],
            About: null,
            Url: null,
            generic,
            new("actors.yml", name.Sum(letter => letter)));

    public static Listing<Quote> Find(string text, params string[] actors) =>
        QuoteFinder.Find(
            Plain.Article(text),
            actors.Select(actor => Named(text, actor.Split('/'))).Where(actor => actor.Mentions.Count > 0).ToListing());

    /// <summary>Reads a text that is known to be in a language, finding its actors as a digest with that list would;
    /// speakers and cues.</summary>
    public static string InLanguage(string language, string text, params WhoIsWhoEntry[] entries)
    {
        var article = ArticleIn(language, text);
        var quotes = QuoteFinder.Find(article, ActorFinder.Find(article, Gazetteer.Of(new([.. entries]))));
        return string.Join("\n", quotes.Select(quote => $"{quote.Speaker?.Name ?? "nobody"}, {quote.Cue?.Words}"));
    }

    /// <summary>The same; words and speakers.</summary>
    public static string WordsInLanguage(string language, string text)
    {
        var article = ArticleIn(language, text);
        return string.Join("\n",
            QuoteFinder.Find(article, ActorFinder.Find(article, Gazetteer.Of(WhoIsWho.Nobody))).Select(Line));
    }

    public static Article ArticleIn(string language, string text)
    {
        var plain = Plain.Article(text);
        return plain with { Metadata = plain.Metadata with { Language = new(language, "test") } };
    }

    static string Line(Quote quote) =>
        $"{string.Join(" | ", quote.Parts.Select(part => part.Text))} — {quote.Speaker?.Name ?? "nobody"}";

    static NamedActor Named(string text, string[] spellings)
    {
        var mentions = new List<Mention>();
        foreach (var spelling in spellings.OrderByDescending(each => each.Length))
        {
            for (var at = text.IndexOf(spelling, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(spelling, at + 1, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, at + spelling.Length);
                if (!mentions.Any(mention => mention.Span.Overlaps(span)))
                {
                    mentions.Add(new(spelling, span, "test"));
                }
            }
        }

        return new(spellings[0], Kind: null, Entry: null, mentions.OrderBy(mention => mention.Span).ToListing());
    }
}
