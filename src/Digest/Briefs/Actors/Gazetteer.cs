using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>The editor's list of actors as a tree of words, which finds all its names in one pass over
/// a text, whatever the list's size.</summary>
/// <remarks>The branches are the sounds of words, so a name meets all its transliterations;
/// what arrives at a leaf is compared letter by letter.</remarks>
sealed class Gazetteer
{
    readonly Dictionary<(int Node, ulong Sound), int> branches = [];
    readonly List<List<Pattern>?> leaves = [null];

    Gazetteer(WhoIsWho whoIsWho) => (WhoIsWho, Apart) = (whoIsWho, NamesApart.Of(whoIsWho));

    /// <summary>The list itself.</summary>
    public WhoIsWho WhoIsWho { get; }

    /// <summary>The names that are somebody else's by the editor's word.</summary>
    public NamesApart Apart { get; }

    public bool IsEmpty => branches.Count == 0;

    public static Gazetteer Of(WhoIsWho whoIsWho)
    {
        var gazetteer = new Gazetteer(whoIsWho);
        foreach (var entry in whoIsWho.Entries)
        {
            var apart = entry.Not.Count == 0 ? null : NamesApart.Of(entry);
            foreach (var spelling in entry.Also.Prepend(entry.Name))
            {
                foreach (var written in NamePrefixes.Spellings(spelling))
                {
                    gazetteer.Add(entry, spelling, written, apart);
                }
            }
        }

        return gazetteer;
    }

    /// <summary>The listed names of an article, the longest at each place, in order.</summary>
    public IEnumerable<ListedName> Find(ArticleWords words)
    {
        if (IsEmpty)
        {
            yield break;
        }

        var tokens = Tokens(words);
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Word < next || !CanBegin(words, tokens, i)
                || (Longest(words, tokens, i) ?? BehindLittleWord(words, tokens, i)) is not { } found)
            {
                continue;
            }

            next = found.End;
            yield return found;
        }
    }

    /// <param name="written">The spelling, or another way to write it.</param>
    void Add(WhoIsWhoEntry entry, string spelling, string written, NamesApart? apart)
    {
        var (parts, owners) = Owned(written);
        if (parts.Length == 0)
        {
            return;
        }

        var node = 0;
        foreach (var part in parts)
        {
            var key = (node, NameSound.Skeleton(part));
            if (!branches.TryGetValue(key, out node))
            {
                node = leaves.Count;
                leaves.Add(null);
                branches.Add(key, node);
            }
        }

        var capitals = spelling.Length <= 8 && !spelling.Any(char.IsLower) && spelling.Any(char.IsUpper);
        (leaves[node] ??= []).Add(new(entry, spelling, parts, owners, capitals, apart));
    }

    // The parts of a spelling, and which of them own the rest: of "Women's Union" a text has the word without its 's.
    static (string[] Parts, bool[] Owners) Owned(string spelling)
    {
        var parts = new List<string>();
        var owners = new List<bool>();
        foreach (var word in spelling.Split(' '))
        {
            var owns = word is [_, .., '\'' or '’', 's'] or [_, .., 's', '\'' or '’'];
            parts.AddRange(Parts(Fold.Of(owns && word[^1] == 's' ? word[..^2] : word)));
            while (owners.Count < parts.Count)
            {
                owners.Add(owns && owners.Count + 1 == parts.Count);
            }
        }

        return ([.. parts], [.. owners]);
    }

    /// <summary>A name begins at a capital, at the first part of its word, and not at an article:
    /// "Harakat" and "al-Nujaba", "the"; where a script has no capitals, at any word.</summary>
    static bool CanBegin(ArticleWords words, List<Token> tokens, int i) =>
        (i == 0 || tokens[i - 1].Word != tokens[i].Word)
            && (words[tokens[i].Word].Is(WordTraits.Capitalised | WordTraits.InnerCapital | WordTraits.Digit)
                || Caseless.IsLetter(tokens[i].Text[0]));

    // Where "and" or "to" is written together with the name: the word is tried without it.
    ListedName? BehindLittleWord(ArticleWords words, List<Token> tokens, int i)
    {
        var whole = tokens[i];
        if (!Caseless.LeansOnNext(whole.Text))
        {
            return null;
        }

        var rest = whole.Text[1..];
        tokens[i] = whole with { Text = rest, Sound = NameSound.Skeleton(rest) };
        var found = Longest(words, tokens, i);
        tokens[i] = whole;
        return found is null ? null : found with { Leaning = 1 };
    }

    ListedName? Longest(ArticleWords words, List<Token> tokens, int first)
    {
        ListedName? longest = null;
        var node = 0;
        for (var i = first; i < tokens.Count; i++)
        {
            if (i > first && tokens[i].Word != tokens[i - 1].Word && !RunsOn(words, tokens[i - 1].Word, tokens[i].Word))
            {
                break;
            }

            if (!branches.TryGetValue((node, tokens[i].Sound), out node))
            {
                break;
            }

            var endsWord = i + 1 == tokens.Count || tokens[i + 1].Word != tokens[i].Word;
            if (endsWord && leaves[node] is { } patterns && Choose(words, tokens, first, i + 1, patterns) is { } found)
            {
                longest = found;
            }
        }

        return longest;
    }

    static bool RunsOn(ArticleWords words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!words.RunsOn(i) && !OwnsNext(words, i))
            {
                return false;
            }
        }

        return true;
    }

    // "Shipwrights' and Farmers' Union"
    static bool OwnsNext(ArticleWords words, int i) => words[i].After is '\'' or '’' && words.Text(i)[^1] is 's'
        && words[i + 1].Start == words[i].End + 2 && !words[i + 1].Is(WordTraits.LineStart);

    // Somebody who owns what comes next is no part of a name, unless the name is written so.
    static bool OwnUnlike(ArticleWords words, List<Token> tokens, int first, Pattern pattern)
    {
        for (var i = 0; i < pattern.Parts.Length - 1; i++)
        {
            var word = tokens[first + i].Word;
            if (word != tokens[first + i + 1].Word && !pattern.Owners[i]
                && (words[word].Is(WordTraits.Possessive) || OwnsNext(words, word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of the patterns that sound like these words, one with the same letters;
    /// else one whose words are transliterations of them.</summary>
    static ListedName? Choose(ArticleWords words, List<Token> tokens, int first, int end, List<Pattern> patterns)
    {
        ListedName? alike = null;
        foreach (var pattern in patterns)
        {
            var (start, beyond) = (tokens[first].Word, tokens[end - 1].Word + 1);
            if (OwnUnlike(words, tokens, first, pattern) || (pattern.Capitals && !words[start].Is(WordTraits.AllCapitals))
                || (pattern.Parts.Length == 1 && Caseless.EndUnlike(words.Text(start), pattern.Spelling))
                || ListedName.IsPartOfAnother(words, start, beyond, pattern.Entry)
                || pattern.Apart?.Around(words, start, beyond) is not null)
            {
                continue;
            }

            var (same, similar) = Compare(tokens, first, pattern);
            if (same)
            {
                return new(pattern.Entry, start, beyond,
                    Rule(pattern, "the name in actors.yml", "a spelling in actors.yml"));
            }

            if (similar && !IsForbidden(words, start, beyond, pattern.Entry))
            {
                alike ??= new(pattern.Entry, start, beyond,
                    $"another transliteration of {pattern.Spelling} in actors.yml");
            }
        }

        return alike;
    }

    /// <summary>A spelling that the editor set apart is no transliteration of
    /// this name, however alike it looks.</summary>
    static bool IsForbidden(ArticleWords words, int first, int end, WhoIsWhoEntry entry)
    {
        var text = entry.Not.Count == 0 ? "" : Fold.Of(words.SpanOf(first, end).Of(words.Source));
        return entry.Not.Any(name => string.Equals(Fold.Of(name), text, StringComparison.Ordinal));
    }

    static string Rule(Pattern pattern, string byName, string bySpelling) =>
        string.Equals(pattern.Spelling, pattern.Entry.Name, StringComparison.Ordinal) ? byName : bySpelling;

    static (bool Same, bool Similar) Compare(List<Token> tokens, int first, Pattern pattern)
    {
        var (same, similar) = (true, pattern.Parts.Length > 1 || pattern.Parts[0].Length >= 5);
        for (var i = 0; i < pattern.Parts.Length; i++)
        {
            var text = tokens[first + i].Text;
            same &= string.Equals(text, pattern.Parts[i], StringComparison.Ordinal);
            similar &= NameSound.Alike(text, pattern.Parts[i]);
        }

        return (same, similar && !pattern.Capitals);
    }

    /// <summary>The parts of the article's words that names are compared by:
    /// al-Sharq gives sharq, Abu-Ali gives abu and ali.</summary>
    static List<Token> Tokens(ArticleWords words)
    {
        var tokens = new List<Token>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.IsSmall(i) && words[i].Length > 24)
            {
                continue;
            }

            foreach (var part in Parts(Fold.Of(words.Text(i))))
            {
                tokens.Add(new(i, part, NameSound.Skeleton(part)));
            }
        }

        return tokens;
    }

    static string[] Parts(string folded) =>
        Array.FindAll(Caseless.Spaced(folded).Split(' ', StringSplitOptions.RemoveEmptyEntries), part =>
            part is not ("al" or "el" or "the"));

    /// <summary>A part of a word of the article.</summary>
    readonly record struct Token(int Word, string Text, ulong Sound);

    /// <summary>One spelling of one actor; one in capitals only matches capitals.</summary>
    /// <param name="Owners">Which parts own the rest: the first of Women's Union.</param>
    /// <param name="Apart">Longer names that are not this actor's; null when there are none.</param>
    sealed record Pattern(
        WhoIsWhoEntry Entry, string Spelling, string[] Parts, bool[] Owners, bool Capitals, NamesApart? Apart);
}
