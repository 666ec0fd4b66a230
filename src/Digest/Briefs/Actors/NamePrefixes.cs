using Digest.Text;

namespace Digest.Briefs;

/// <summary>Joins what surnames begin with to the rest of them: Ó Velháin, O Velhain and O'Velhain are one surname, and so
/// are van der Velm and Vandervelm.</summary>
static class NamePrefixes
{
    /// <summary>The folded words of a name, those of a surname as one.</summary>
    public static string[] Parts(string name, string folded)
    {
        var parts = folded.Split(' ');
        return Array.Exists(parts, part => IsPrefix(part, 1) || IsArticle(part)) ? Joined(name, parts) : parts;
    }

    public static string[] Parts(string name) => Parts(name, Fold.Of(name));

    /// <summary>Whether a word by itself is only the beginning of a surname.</summary>
    public static bool IsOne(ReadOnlySpan<char> word) => word is "O" or "Ó" or "Mc" or "Mac" or "Ní" or "Nic";

    /// <summary>A name and, if it has such a surname, the other way to write it: O'Velhain, O Velhain.</summary>
    public static string[] Spellings(string name)
    {
        var words = name.Split(' ');
        var spaced = string.Join(' ', words.Select(word => HasApostrophe(word) ? $"O {word[2..]}" : word));
        var joined = name;
        foreach (var prefix in Alone)
        {
            joined = joined.StartsWith(prefix, StringComparison.Ordinal)
                ? $"O'{joined[prefix.Length..]}"
                : joined.Replace($" {prefix}", " O'", StringComparison.Ordinal);
        }

        return new[] { name, spaced, joined }.Distinct(StringComparer.Ordinal).ToArray();
    }

    static readonly string[] Alone = ["Ó ", "O "];

    static bool HasApostrophe(string word) => word is ['O' or 'Ó', '\'' or '’', _, _, ..];

    static string[] Joined(string name, string[] parts)
    {
        var joined = new List<string>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i + 1 < parts.Length && IsPrefix(parts[i], i) && parts[i + 1].Length > 2
                && !(parts[i].Length == 1 && IsInitial(name)))
            {
                joined.Add(parts[i] + parts[i + 1]);
                i++;
            }
            else if (i + 2 < parts.Length && parts[i] is "van" or "von" && IsArticle(parts[i + 1]))
            {
                joined.Add(parts[i] + parts[i + 1] + parts[i + 2]);
                i += 2;
            }
            else
            {
                joined.Add(parts[i]);
            }
        }

        return [.. joined];
    }

    // Some are also given names: Mac Orrin, Nic Orrin.
    static bool IsPrefix(string part, int at) =>
        part is "o" or "mc" || (at > 0 && part is "mac" or "ni" or "nic");

    static bool IsArticle(string part) => part is "der" or "den";

    // "Ada O. Velhain" has a middle name.
    static bool IsInitial(string name) => name.Contains("O.", StringComparison.Ordinal);
}
