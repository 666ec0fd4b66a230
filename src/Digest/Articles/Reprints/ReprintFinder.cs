using System.Globalization;
using System.Runtime.InteropServices;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Finds articles that tell the same story in the same words: a clipping taken twice, a report that several
/// papers printed.</summary>
static class ReprintFinder
{
    // From here on it is one text that was cut, retitled or added to, and no longer two texts on one event.
    const double SameStory = 0.5;

    // Two texts with half their wording in common share two or more of so many smallest hashes but once in 3,800; one
    // alone is shared by many that have no more than a phrase in common.
    const int Keys = 16;
    const int SharedKeys = 2;

    // A run of words in more stories than this is a phrase of the trade, not a sign of a reprint.
    const int MostStoriesOfAKey = 8;

    /// <summary>Reports each article that reprints one before it, unless the editor has said so.</summary>
    /// <param name="articles">The articles, each with its fingerprint at the same place of the other list.</param>
    public static void Report(Listing<Origin> articles, Listing<Fingerprint> texts, Problems problems)
    {
        if (texts.Count < 2)
        {
            return;
        }

        foreach (var (at, reprint) in Find(texts).Index())
        {
            if (reprint is null || articles[at].Given.Reprint || articles[reprint.Of].Given.Reprint)
            {
                continue;
            }

            problems.Advise(
                new(articles[at].File),
                $"This is the same story as {articles[reprint.Of].File} ({Share(reprint)} of the wording "
                    + "agrees), and both are counted.",
                "Keep one and name the other's publisher under reprinted_by: in it, or keep both by writing "
                    + "reprint: true.");
        }
    }

    /// <summary>For each text the first one that it reprints; null for one that tells its story first. Linear in the
    /// number of texts.</summary>
    public static Listing<Reprint?> Find(IReadOnlyList<Fingerprint> texts)
    {
        var stories = new Dictionary<uint, Telling>();
        var found = new Reprint?[texts.Count];
        for (var at = 0; at < texts.Count; at++)
        {
            found[at] = Nearest(texts, at, stories);
            if (found[at] is null)
            {
                Add(texts[at], at, stories);
            }
        }

        return found.ToListing();
    }

    // Of those that agree most, the first.
    static Reprint? Nearest(IReadOnlyList<Fingerprint> texts, int at, Dictionary<uint, Telling> stories)
    {
        Reprint? nearest = null;
        foreach (var story in Candidates(texts[at], stories))
        {
            var share = texts[at].Resemblance(texts[story]);
            if (share >= SameStory && share > (nearest?.Share ?? 0))
            {
                nearest = new(story, share);
            }
        }

        return nearest;
    }

    static IEnumerable<int> Candidates(Fingerprint text, Dictionary<uint, Telling> stories)
    {
        var sharing = new List<int>();
        foreach (var key in text.Smallest.Span[..Math.Min(Keys, text.Smallest.Count)])
        {
            for (var told = stories.GetValueOrDefault(key); told is not null; told = told.Before)
            {
                sharing.Add(told.Story);
            }
        }

        var fewest = Math.Clamp(text.Smallest.Count, 1, SharedKeys);
        sharing.Sort();
        for (var i = 0; i + fewest <= sharing.Count; i++)
        {
            if (sharing[i] == sharing[i + fewest - 1] && (i == 0 || sharing[i] != sharing[i - 1]))
            {
                yield return sharing[i];
            }
        }
    }

    static void Add(Fingerprint text, int at, Dictionary<uint, Telling> stories)
    {
        foreach (var key in text.Smallest.Take(Keys))
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(stories, key, out _);
            if (last is null || last.Number < MostStoriesOfAKey)
            {
                last = new(at, last, (last?.Number ?? 0) + 1);
            }
        }
    }

    /// <summary>A story that a run of words was met in, the one before it, and how many these are.</summary>
    sealed record Telling(int Story, Telling? Before, int Number);

    /// <summary>How much of the wording agrees, in words.</summary>
    public static string Share(Reprint reprint) => reprint.Share >= 1
        ? "all"
        : string.Create(CultureInfo.InvariantCulture, $"about {Math.Round(reprint.Share * 100)} %");
}

/// <summary>A text tells again what another told first.</summary>
/// <param name="Of">The place of the other in the list.</param>
/// <param name="Share">How much of their wording the two have in common, 0 to 1.</param>
sealed record Reprint(int Of, double Share);
