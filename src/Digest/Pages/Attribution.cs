using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Of one article, which quotations are whose and which are about whom, by the actors' slugs.</summary>
sealed record Attribution(ILookup<string, int> BySpeaker, ILookup<string, int> BySubject)
{
    public IEnumerable<int> By(string slug) => BySpeaker[slug];

    public IEnumerable<int> About(string slug) => BySubject[slug];

    public static Attribution Of(Brief brief)
    {
        var names = SlugsByName(brief);
        var spoken = new List<(string Slug, int Quote)>();
        for (var i = 0; i < brief.Quotes.Count; i++)
        {
            if (SpeakerSlug(brief.Quotes[i].Speaker, names) is { } slug)
            {
                spoken.Add((slug, i));
            }
        }

        var own = spoken.ToHashSet();
        var about = Subjects(brief).Where(pair => !own.Contains(pair)).Distinct().OrderBy(pair => pair.Quote);
        return new(
            spoken.ToLookup(pair => pair.Slug, pair => pair.Quote, StringComparer.Ordinal),
            about.ToLookup(pair => pair.Slug, pair => pair.Quote, StringComparer.Ordinal));
    }

    /// <summary>The speaker's own page, by the name that the quotation was resolved to or by a spelling of this article.</summary>
    public static string? SpeakerSlug(Speaker? speaker, IReadOnlyDictionary<string, string> slugsByName) =>
        speaker is { IsNamed: true } && slugsByName.TryGetValue(speaker.Name, out var slug) ? slug : null;

    /// <summary>The actors of an article by their names first and then by the spellings it uses.</summary>
    public static IReadOnlyDictionary<string, string> SlugsByName(Brief brief)
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
            .SelectMany((quote, at) => quote.Parts.Where(part => part.Span.Length > 0).Select(part => (part.Span, Quote: at)))
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
