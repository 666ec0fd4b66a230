using System.Collections.Frozen;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>The names that the editor keeps apart from an actor: each is a whole name wherever it stands, even where a
/// title alone makes the difference, as between Byron and Lord Byron.</summary>
sealed class NamesApart
{
    readonly FrozenSet<string> names;
    readonly int longest;

    NamesApart(IEnumerable<string> folded)
    {
        names = folded.Where(name => name.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        longest = names.Select(name => name.Count(letter => letter == ' ') + 1).DefaultIfEmpty().Max();
    }

    /// <summary>Those of one line of the list.</summary>
    public static NamesApart Of(WhoIsWhoEntry entry) => new(entry.Not.Select(name => Fold.Of(name)));

    /// <summary>Those of the whole list that no line has for its own.</summary>
    public static NamesApart Of(WhoIsWho list)
    {
        var listed = list.Entries.SelectMany(entry => entry.Also.Prepend(entry.Name)).Select(name => Fold.Of(name));
        return new(list.Entries.SelectMany(entry => entry.Not).Select(name => Fold.Of(name)).Except(listed));
    }

    /// <summary>The longest of them that holds the words from one up to another, and more; null when none
    /// does.</summary>
    public (int First, int End)? Around(ArticleWords words, int first, int end)
    {
        for (var length = longest; length > end - first; length--)
        {
            for (var start = Math.Max(0, end - length); start <= first && start + length <= words.Count; start++)
            {
                if (RunsOn(words, start, start + length)
                    && names.Contains(Fold.Of(words.SpanOf(start, start + length).Of(words.Source))))
                {
                    return (start, start + length);
                }
            }
        }

        return null;
    }

    /// <summary>The sightings with what is kept apart as names of their own.</summary>
    public List<Sighting> Widen(ArticleWords words, List<Sighting> sightings)
    {
        if (longest == 0)
        {
            return sightings;
        }

        var widened = new List<Sighting>(sightings.Count);
        foreach (var sighting in sightings)
        {
            var whole = Around(words, sighting.First, sighting.End) is var (first, end)
                ? sighting with { First = first, End = end }
                : sighting;
            if (widened.Count == 0 || whole.First >= widened[^1].End)
            {
                widened.Add(whole);
            }
        }

        return widened;
    }

    static bool RunsOn(ArticleWords words, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (!words.RunsOn(i))
            {
                return false;
            }
        }

        return true;
    }
}
