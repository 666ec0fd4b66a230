using Digest.Text;

namespace Digest.Briefs;

/// <summary>Looks words up in a text. Runs of white space and the shape of quotation marks do not matter;
/// every letter does.</summary>
/// <param name="from">Where the article's own text begins, after any front matter.</param>
sealed class PassageSearch(string source, int from)
{
    /// <summary>The first place of the words, given back as the text has them; null where they do not stand.</summary>
    public Passage? Find(string words)
    {
        var sought = words.AsSpan().Trim();
        var anchor = Anchor(sought);
        var key = anchor.Length > 0 ? sought.Slice(anchor.Start, anchor.Length) : sought[..Math.Min(1, sought.Length)];
        if (key.IsEmpty)
        {
            return null;
        }

        for (var at = Next(key, from); at >= 0; at = Next(key, at + 1))
        {
            if (StartOf(sought[..anchor.Start], at) is var start and >= 0
                && EndOf(sought[anchor.Start..], at) is var end and >= 0)
            {
                return Passage(words, new(start, end));
            }
        }

        return null;
    }

    // The longest run of letters that are written in one way only: where it does not stand, nothing need be compared.
    static TextSpan Anchor(ReadOnlySpan<char> words)
    {
        var (longest, start) = (default(TextSpan), 0);
        for (var i = 0; i <= words.Length; i++)
        {
            if (i == words.Length || Plain(words[i]) is ' ' or '"' or '\'')
            {
                longest = i - start > longest.Length ? new(start, i) : longest;
                start = i + 1;
            }
        }

        return longest;
    }

    // Words that are nothing but marks are looked for from every mark on.
    int Next(ReadOnlySpan<char> key, int start)
    {
        var isMark = Plain(key[0]) is '"' or '\'';
        if (!isMark)
        {
            var found = source.AsSpan(start).IndexOf(key);
            return found < 0 ? -1 : start + found;
        }

        while (start < source.Length && Plain(source[start]) != Plain(key[0]))
        {
            start++;
        }

        return start < source.Length ? start : -1;
    }

    // Where words begin that end right before an offset; -1 where others stand there.
    int StartOf(ReadOnlySpan<char> words, int end)
    {
        var (i, at) = (words.Length - 1, end - 1);
        while (i >= 0)
        {
            if (at < from || Plain(words[i]) != Plain(source[at]))
            {
                return -1;
            }

            if (Plain(words[i]) == ' ')
            {
                for (; i > 0 && Plain(words[i - 1]) == ' '; i--)
                {
                }

                for (; at > from && Plain(source[at - 1]) == ' '; at--)
                {
                }
            }

            (i, at) = (i - 1, at - 1);
        }

        return at + 1;
    }

    // Where words end that begin at an offset; -1 where others stand there.
    int EndOf(ReadOnlySpan<char> words, int start)
    {
        var (i, at) = (0, start);
        while (i < words.Length)
        {
            if (at == source.Length || Plain(words[i]) != Plain(source[at]))
            {
                return -1;
            }

            if (Plain(words[i]) == ' ')
            {
                for (; i + 1 < words.Length && Plain(words[i + 1]) == ' '; i++)
                {
                }

                for (; at + 1 < source.Length && Plain(source[at + 1]) == ' '; at++)
                {
                }
            }

            (i, at) = (i + 1, at + 1);
        }

        return at;
    }

    Passage Passage(string words, TextSpan span)
    {
        var stands = source.AsSpan(span.Start, span.Length);
        return new(stands.SequenceEqual(words) ? words : stands.ToString(), span);
    }

    /// <summary>Words as they are compared: single spaces, straight quotation marks, nothing around them.</summary>
    public static string PlainOf(string words)
    {
        var letters = new char[words.Length];
        var count = 0;
        foreach (var each in words.AsSpan().Trim())
        {
            var letter = Plain(each);
            if (letter != ' ' || letters[count - 1] != ' ')
            {
                letters[count++] = letter;
            }
        }

        return new(letters, 0, count);
    }

    static char Plain(char letter) => letter switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‘' or '’' or '‚' or '‛' or '`' => '\'',
        < '\u0080' when letter > ' ' => letter,
        _ => char.IsWhiteSpace(letter) ? ' ' : letter,
    };
}
