namespace Digest.Articles;

/// <summary>Tells titles, sentences and labels apart by how they are written, without knowing what they say.</summary>
static class Wording
{
    // Where „…“, »…« and ‚…‘ are written, the marks that open elsewhere close.
    const string ClosingMarks = "\"'”’»›“‘«‹)]}*_」』）》";
    const string SentenceEnds = ".!?…:;,。！？؟۔؛،।॥։";

    // Words that keep their small letter in a title in capitals.
    static readonly string[] SmallWords =
        ["a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "from", "with", "as", "vs",
         "is", "de", "du", "des", "del", "della", "der", "den", "und", "et", "la", "al", "di", "van", "von",
         "da", "do", "dos"];

    // Points that belong to the word before them; a title may end with one.
    static readonly string[] Abbreviations =
        ["U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "Ga.", "Calif.", "Fla.", "Mass.", "Jr.", "Sr.", "Inc.", "Co.", "Corp.",
         "Ltd.", "No.", "a.m.", "p.m."];

    /// <summary>True when the line ends as a sentence does, closing marks and footnote marks aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = TrimFootnotes(line).TrimEnd(ClosingMarks).TrimEnd();
        return line.Length > 0 && SentenceEnds.Contains(line[^1], StringComparison.Ordinal);
    }

    /// <summary>True when two sentences or more end within the line: a small letter, a stop, a space, a
    /// capital; or where an ideographic full stop, which no title has, stands within it.</summary>
    public static bool HoldsSentences(ReadOnlySpan<char> line)
    {
        var ends = 0;
        for (var i = 1; i + 2 < line.Length && ends < 2; i++)
        {
            ends += line[i] == '。' ? 2 : line[i] is '.' or '!' or '?' && char.IsLower(line[i - 1]) && line[i + 1] == ' '
                && char.IsUpper(line[i + 2])
                    ? 1
                    : 0;
        }

        return ends > 1;
    }

    /// <summary>True when a point at the end of the line belongs to an abbreviation.</summary>
    public static bool EndsWithAbbreviation(ReadOnlySpan<char> line)
    {
        foreach (var abbreviation in Abbreviations)
        {
            if (line.EndsWith(abbreviation, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line without footnote marks such as [5] or [12] at its end.</summary>
    public static ReadOnlySpan<char> TrimFootnotes(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        while (line.Length > 2 && line[^1] == ']')
        {
            var digits = 0;
            while (digits < 3 && digits + 2 < line.Length && char.IsAsciiDigit(line[^(digits + 2)]))
            {
                digits++;
            }

            if (digits == 0 || line[^(digits + 2)] != '[')
            {
                break;
            }

            line = line[..^(digits + 2)].TrimEnd();
        }

        return line;
    }

    /// <summary>How many words the text has, counted no further than <paramref name="enough"/>.</summary>
    public static int Words(ReadOnlySpan<char> text, int enough = int.MaxValue)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            if (!isSpace && !inWord && ++words >= enough)
            {
                return words;
            }

            inWord = !isSpace;
        }

        return words;
    }

    /// <summary>True when nearly all words but the small ones begin with a capital.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        var counted = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimStart("\"'“‘«(");
            if (word.Length > 0 && char.IsLetter(word[0]) && !IsSmall(word))
            {
                counted++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return counted > 0 && capitals * 10 >= counted * 8;
    }

    static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var small in SmallWords)
        {
            if (word.SequenceEqual(small))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when both have the same letters and digits in the same order; case, marks and spaces are not
    /// looked at.</summary>
    public static bool SameLetters(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var end = AfterLetters(one, other);
        return end >= 0 && !HasLetters(one[end..]);
    }

    /// <summary>The offset in <paramref name="text"/> after all letters and digits of <paramref name="opening"/>; -1
    /// when it does not begin so.</summary>
    public static int AfterLetters(ReadOnlySpan<char> text, ReadOnlySpan<char> opening)
    {
        var at = 0;
        var end = -1;
        foreach (var letter in opening)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                continue;
            }

            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at == text.Length || char.ToLowerInvariant(text[at]) != char.ToLowerInvariant(letter))
            {
                return -1;
            }

            end = ++at;
        }

        return end;
    }

    public static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the text has anything to read: a letter, digit or symbol, not only white space and invisible
    /// characters.</summary>
    public static bool HasInk(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter)
                && !char.IsControl(letter)
                && letter is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'))
            {
                return true;
            }
        }

        return false;
    }
}
