using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Names that an article gives somewhere, found again wherever it has them.</summary>
sealed class CaselessSightings(ArticleWords words)
{
    // Of letters where a script sets no spaces, else of words.
    const int MostWords = 24;
    const int LongestOnStack = 64;

    readonly List<NameGroup> groups = [];
    readonly HashSet<int> beginnings = [];
    readonly Dictionary<string, NameGroup>.AlternateLookup<ReadOnlySpan<char>> byName =
        new Dictionary<string, NameGroup>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    int longest;

    /// <summary>Adds the name that some words are, unless it is known.</summary>
    public void Add(int first, int end, NameNature nature)
    {
        var text = words.SpanOf(first, end).Of(words.Source);
        var folded = Logotype.Of(Fold.Of(text));
        if (text.Length > LongestOnStack || byName.ContainsKey(folded))
        {
            return;
        }

        var group = new NameGroup(Logotype.Of(text), folded, folded.Split(' '))
        {
            Nature = nature,
            Kind = nature == NameNature.Person ? ActorKind.Person : null,
            StandsInsideASentence = true,
        };
        byName.Dictionary.Add(folded, group);
        groups.Add(group);
        beginnings.Add(words.Form(first));
        longest = Math.Min(Math.Max(longest, end - first), MostWords);
    }

    /// <summary>Looks for all places of the names, the longest at each place; the names that have any.</summary>
    /// <param name="taken">Words that are somebody's already.</param>
    public List<NameGroup> See(bool[] taken)
    {
        for (var i = 0; i < words.Count && groups.Count > 0;)
        {
            var end = i + 1;
            if (!taken[i] && beginnings.Contains(words.Form(i)) && LongestAt(taken, i) is var (group, behind))
            {
                group.See(new(i, behind, NameHints.None), words.SpanOf(i, behind).In(words.Source));
                end = behind;
            }

            i = end;
        }

        return groups.FindAll(group => group.Sightings.Count > 0);
    }

    (NameGroup Group, int End)? LongestAt(bool[] taken, int first)
    {
        (NameGroup, int)? found = null;
        Span<char> folded = stackalloc char[LongestOnStack];
        for (var end = first + 1; end <= words.Count && end - first <= longest && !taken[end - 1]; end++)
        {
            var text = words.SpanOf(first, end).In(words.Source);
            if (text.Length > LongestOnStack || (end - first > 1 && !GoesOn(end - 1)))
            {
                break;
            }

            if (byName.TryGetValue(folded[..Fold.Into(text, folded)], out var group))
            {
                found = (group, end);
            }
        }

        return found;
    }

    bool GoesOn(int i) => words.RunsOn(i - 1)
        || (words[i].Start == words[i - 1].WholeEnd + 1 && Scissors.IsDot(words.Source[words[i].Start - 1]));
}
