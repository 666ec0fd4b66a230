using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Of one article, which quotations are whose and which are about whom, by the actors' slugs.</summary>
/// <param name="Speakers">For each quotation the speaker's slug; null for an unnamed source and for somebody without a
/// page.</param>
/// <param name="Subjects">Whom which quotation names besides its speaker, in the order of the quotations.</param>
sealed record Attribution(Listing<string?> Speakers, Listing<Subject> Subjects)
{
    public static Attribution Of(Brief brief)
    {
        var names = SlugsByName(brief);
        var speakers = brief.Quotes.Select(quote => SpeakerSlug(quote.Speaker, names)).ToListing();
        return new(
            speakers,
            SubjectsOf(brief).Where(subject => speakers[subject.Quote] != subject.Slug)
                .Distinct()
                .OrderBy(subject => subject.Quote)
                .ToListing());
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

    static IEnumerable<Subject> SubjectsOf(Brief brief)
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
                    yield return new(each.Actor.Slug, parts[before].Quote);
                }
            }
        }
    }
}

/// <summary>An actor whom a quotation names, by the actor's slug and the quotation's place in its article.</summary>
readonly record struct Subject(string Slug, int Quote);
