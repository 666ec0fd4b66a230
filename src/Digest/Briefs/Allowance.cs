using System.Globalization;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>
/// What one article may take up: it names, quotes and dates no more than its page can bear, so that a text made to fill
/// the site costs no other article its place.
/// </summary>
static class Allowance
{
    // Several times what the longest reports have.
    const int MostActors = 500;
    const int MostQuotes = 1000;
    const int MostQuotedLetters = 200_000;
    const int MostEvents = 500;

    /// <summary>The editor's actors, then those named most often; in the order they came in.</summary>
    public static NamesOfArticle Names(Article article, NamesOfArticle names, Problems problems)
    {
        if (names.Actors.Count + names.Loose.Count <= MostActors)
        {
            return names;
        }

        if (names.Actors.Count > MostActors)
        {
            Say(article, MostActors, "people and bodies; those named most often were kept", problems);
        }

        var actors = names.Actors.Index()
            .OrderBy(each => each.Item.Entry is null)
            .ThenByDescending(each => each.Item.Mentions.Count)
            .Take(MostActors)
            .OrderBy(each => each.Index)
            .Select(each => each.Item)
            .ToListing();
        return new(actors, names.Loose.Take(MostActors).ToListing());
    }

    public static Listing<Quote> Quotes(Article article, Listing<Quote> quotes, Problems problems)
    {
        var (kept, letters) = (0, 0);
        while (kept < quotes.Count && kept < MostQuotes
            && (letters += quotes[kept].Letters()) <= MostQuotedLetters)
        {
            kept++;
        }

        if (kept == quotes.Count)
        {
            return quotes;
        }

        Say(article, kept, "quotations worth a page; the first were kept", problems);
        return quotes.Take(kept).ToListing();
    }

    public static Listing<DatedEvent> Events(Article article, Listing<DatedEvent> events, Problems problems)
    {
        if (events.Count <= MostEvents)
        {
            return events;
        }

        Say(article, MostEvents, "dated events; the first were kept", problems);
        return events.Take(MostEvents).ToListing();
    }

    static void Say(Article article, int most, string what, Problems problems) => problems.Add(
        new(article.Clipping.File),
        string.Create(CultureInfo.InvariantCulture, $"The article has more than {most:N0} {what}."),
        "Keep only the article's text, or split it.");
}
