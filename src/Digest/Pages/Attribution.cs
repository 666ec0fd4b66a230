using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Of one article, which quotations are whose and which are about whom, by the actors' slugs.</summary>
/// <param name="Speakers">For each quotation the speaker's slug; null for an unnamed source and for somebody without a
/// page.</param>
sealed record Attribution(Listing<string?> Speakers, ILookup<string, int> BySpeaker, ILookup<string, int> BySubject)
{
    public IEnumerable<int> By(string slug) => BySpeaker[slug];

    public IEnumerable<int> About(string slug) => BySubject[slug];

    public static Attribution Of(Brief brief)
    {
        var names = SlugsByName(brief);
        var speakers = brief.Quotes.Select(quote => SpeakerSlug(quote.Speaker, names)).ToListing();
        var about = Subjects(brief).Where(pair => speakers[pair.Quote] != pair.Slug).Distinct()
            .OrderBy(pair => pair.Quote);
        return new(
            speakers,
            speakers.Index().Where(pair => pair.Item is not null)
                .ToLookup(pair => pair.Item!, pair => pair.Index, StringComparer.Ordinal),
            about.ToLookup(pair => pair.Slug, pair => pair.Quote, StringComparer.Ordinal));
    }

    static string? SpeakerSlug(Speaker? speaker, Dictionary<string, string> slugsByName) =>
        speaker is { IsNamed: true } && slugsByName.TryGetValue(speaker.Name, out var slug) ? slug : null;

    // By the names first, then by the spellings this article uses.
    static Dictionary<string, string> SlugsByName(Brief brief)
    {
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var each in brief.Actors)
        {
            slugs.TryAdd(each.Actor.Name, each.Actor.Slug);
        }

        foreach (var each in brief.Actors)
        {
            foreach (var form in each.Forms)
            {
                slugs.TryAdd(form.Text, each.Actor.Slug);
            }
        }

        return slugs;
    }

    static IEnumerable<(string Slug, int Quote)> Subjects(Brief brief)
    {
        var parts = brief.Quotes
            .SelectMany(
                (quote, at) => quote.Parts.Where(part => part.Span.Length > 0).Select(part => (part.Span, Quote: at)))
            .OrderBy(part => part.Span)
            .ToArray();
        var starts = parts.Select(part => part.Span.Start).ToArray();

        foreach (var each in brief.Actors)
        {
            foreach (var place in each.Forms.SelectMany(form => form.Places))
            {
                var found = Array.BinarySearch(starts, place.Start);
                var before = found >= 0 ? found : ~found - 1;
                if (before >= 0 && parts[before].Span.Contains(place))
                {
                    yield return (each.Actor.Slug, parts[before].Quote);
                }
            }
        }
    }
}
