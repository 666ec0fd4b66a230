using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the runs of capitalised words that could be names, in one pass over an article's words.</summary>
static class NameSpotter
{
    /// <summary>No name has more words; a longer run is a headline or a list without commas.</summary>
    const int LongestName = 12;

    /// <summary>All sightings in order; words that are taken already end a run.</summary>
    public static List<Sighting> Spot(ArticleWords words, bool[] taken)
    {
        var sightings = new List<Sighting>(words.Count / 10);
        var i = 0;
        while (i < words.Count)
        {
            if (taken[i] || !Begins(words, i))
            {
                i++;
                continue;
            }

            var end = EndOfRun(words, taken, i);
            NameTrimmer.Trim(words, i, end, sightings);
            i = end;
        }

        return sightings;
    }

    static bool Begins(ArticleWords words, int i)
    {
        if (IsNamePart(words, i))
        {
            return true;
        }

        // "bin Laden", "al Shabaab": the particle stands small before the name.
        return words.Is(i, WordRoles.Particle) && words[i].Length <= 4 && words.RunsOn(i)
            && words[i + 1].IsCapitalised && IsNamePart(words, i + 1)
            && (words.Reads(i, "al") || words.Reads(i, "el") || words.Reads(i, "bin") || words.Reads(i, "ibn")
                || words.Reads(i, "abu") || words.Reads(i, "von") || words.Reads(i, "van"));
    }

    /// <summary>Whether a word can be part of a name: a capital in it, and neither a day nor a word like "the" or "Iran-backed".</summary>
    public static bool IsNamePart(ArticleWords words, int i)
    {
        var word = words[i];
        if (!word.Is(WordTraits.Capitalised | WordTraits.InnerCapital) || word.Is(WordTraits.Digit) || word.Length > 40)
        {
            return false;
        }

        if (words.Is(i, WordRoles.Function) && !(word.Is(WordTraits.AllCapitals) && words.Is(i, WordRoles.Acronym)))
        {
            return words.Is(i, WordRoles.GivenName) && !word.StartsSentence;
        }

        return !words.Is(i, WordRoles.Calendar) || words.Is(i, WordRoles.GivenName);
    }

    static int EndOfRun(ArticleWords words, bool[] taken, int start)
    {
        var end = start + 1;
        while (end < words.Count && end - start < LongestName && !taken[end])
        {
            var next = Next(words, start, end);
            if (next == 0 || Taken(taken, end, next))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    static bool Taken(bool[] taken, int from, int to) => taken.AsSpan(from, to - from).Contains(true);

    /// <summary>The end of the run when it goes on at this word; 0 when it does not.</summary>
    static int Next(ArticleWords words, int start, int at)
    {
        var previous = at - 1;
        if (words[previous].Is(WordTraits.Possessive) && !OwnsInsideAName(words, previous))
        {
            return 0;
        }

        if (!words.RunsOn(previous))
        {
            return IsJoinedByMark(words, previous, at) ? at + 1 : 0;
        }

        if (IsNamePart(words, at))
        {
            // A line break or an abbreviation apart, a capital goes on with the name.
            return at + 1;
        }

        return words.IsSmall(at) ? NameLinks.Over(words, start, at) : 0;
    }

    /// <summary>"People's Army", "Workers' Party": an ordinary word may own the rest of the name.</summary>
    static bool OwnsInsideAName(ArticleWords words, int i) =>
        words.Is(i, WordRoles.Ordinary | WordRoles.Occupation) && !words.Is(i, WordRoles.GivenName | WordRoles.Place | WordRoles.Title);

    /// <summary>"Alder &amp; Orr", "Alder, Inc.", "Alder, Jr.".</summary>
    static bool IsJoinedByMark(ArticleWords words, int previous, int at)
    {
        var (after, before) = (words[previous].After, words[at].Before);
        if (after == '&' && before == '&')
        {
            return IsNamePart(words, at);
        }

        return after == ',' && before == ','
            && (words.Reads(at, "Inc") || words.Reads(at, "Ltd") || words.Reads(at, "LLC") || words.Reads(at, "Jr") || words.Reads(at, "Sr")
                || words.Reads(at, "Inc.") || words.Reads(at, "Limited"))
            && words[at].IsCapitalised;
    }
}
