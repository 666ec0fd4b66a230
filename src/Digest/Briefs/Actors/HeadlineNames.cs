using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the names in headlines, where every word has a capital:
/// those the article names elsewhere, and given names with what follows.</summary>
static class HeadlineNames
{
    const int LongestName = 5;

    // Three words in capitals may be a name by itself.
    const int FewestCapitals = 4;
    const int LongestLine = 30;

    /// <summary>The sightings with each headline run replaced by the names in it.</summary>
    public static List<Sighting> Resolve(ArticleWords words, List<Sighting> sightings)
    {
        if (!sightings.Exists(sighting => sighting.Has(NameHints.InHeadline)))
        {
            return sightings;
        }

        var known = sightings
            .Where(sighting => !sighting.Has(NameHints.InHeadline) && sighting.Length <= LongestName)
            .Select(sighting => Key(words, sighting.First, sighting.End))
            .ToHashSet();
        var surnames = sightings
            .Where(sighting => !sighting.Has(NameHints.InHeadline) && sighting.Length > 1)
            .Select(sighting => words.Hash(sighting.End - 1))
            .ToHashSet();
        var resolved = new List<Sighting>(sightings.Count);
        foreach (var sighting in sightings)
        {
            if (sighting.Has(NameHints.InHeadline))
            {
                AddNames(words, sighting, known, surnames, resolved);
            }
            else
            {
                resolved.Add(sighting);
            }
        }

        return resolved;
    }

    /// <summary>Whether the word stands in a line of which every longer word is in capitals.</summary>
    public static bool IsInCapitals(ArticleWords words, int at)
    {
        if (!words[at].Is(WordTraits.AllCapitals))
        {
            return false;
        }

        // A paragraph in capitals is no headline; stopping early also keeps the work linear.
        var first = at;
        while (first > 0 && first > at - LongestLine && !words[first].Is(WordTraits.LineStart))
        {
            first--;
        }

        if (first > 0 && !words[first].Is(WordTraits.LineStart))
        {
            return false;
        }

        var (end, counted) = (first, 0);
        do
        {
            if (words[end].Length > 3 && !words[end].Is(WordTraits.AllCapitals | WordTraits.Digit))
            {
                return false;
            }

            counted += words[end].Is(WordTraits.AllCapitals) ? 1 : 0;
            end++;
        }
        while (end < words.Count && end < first + LongestLine && !words[end].Is(WordTraits.LineStart));

        return counted >= FewestCapitals;
    }

    static void AddNames(
        ArticleWords words, Sighting run, HashSet<ulong> known, HashSet<ulong> surnames, List<Sighting> resolved)
    {
        for (var first = run.First; first < run.End;)
        {
            var end = KnownEnd(words, first, run.End, known);
            end = end > first ? end : PersonEnd(words, first, run.End, surnames);
            if (end > first)
            {
                var isInCapitals = words[first].Is(WordTraits.AllCapitals) && words[run.End - 1].Is(WordTraits.AllCapitals)
                    && run.Length > end - first;
                resolved.Add(new(first, end, isInCapitals ? NameHints.InCapitals : NameHints.None));
            }

            first = Math.Max(end, first + 1);
        }
    }

    static int KnownEnd(ArticleWords words, int first, int limit, HashSet<ulong> known)
    {
        for (var end = Math.Min(limit, first + LongestName); end > first; end--)
        {
            if (known.Contains(Key(words, first, end)))
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>A given name and a word no table knows: Anna Orrin in "Anna Orrin Wins Again"; but "Dexter Waits" is of
    /// a surname, where the article has Ada Dexter.</summary>
    static int PersonEnd(ArticleWords words, int first, int limit, HashSet<ulong> surnames) =>
        first + 1 < limit && words.Is(first, WordRoles.GivenName) && !surnames.Contains(words.Hash(first))
            && !words.Is(first, WordRoles.Place | WordRoles.Ordinary)
            && words.Entry(first + 1).Roles == WordRoles.None && !words[first].Is(WordTraits.Possessive)
            && !words[first].Is(WordTraits.AllCapitals)
            ? first + 2
            : 0;

    static ulong Key(ArticleWords words, int first, int end)
    {
        var key = 0UL;
        for (var i = first; i < end; i++)
        {
            key = unchecked((key * 31) + words.Hash(i));
        }

        return key;
    }
}
