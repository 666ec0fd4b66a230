using Digest.Text;

namespace Digest.Briefs;

/// <summary>Cuts the sentences of a language that puts no spaces, as far as finding a speaker needs it.</summary>
/// <param name="longest">How many letters the longest word of the table has.</param>
sealed class Scissors(WordTable<TongueWord> table, int longest)
{
    /// <summary>The end of the run that begins with a word: words with nothing between them, or the dot within a foreign
    /// name.</summary>
    public static int EndOfRun(string source, ReadOnlySpan<Word> words, int first)
    {
        var end = first + 1;
        while (end < words.Length && words[end - 1].WholeEnd is var gap
            && (words[end].Start == gap || (words[end].Start == gap + 1 && IsDot(source[gap]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>True for the dot between the parts of a foreign name: 约翰·马文, ジョン・マーヴィン.</summary>
    public static bool IsDot(char mark) => mark is '·' or '・' or '‧' or '•';

    /// <summary>Appends the words of a run: those of the table, the longest at each place, and what is left between
    /// them.</summary>
    public void Cut(string source, TextSpan run, List<Token> tokens)
    {
        var start = run.Start;
        var i = run.Start;
        while (i < run.End)
        {
            var length = LengthAt(source, i, run.End, out var kind);
            if (kind != WordClass.None)
            {
                if (i > start)
                {
                    tokens.Add(new(TokenKind.Word, start, i));
                }

                tokens.Add(new(TokenKind.Word, i, i + length, kind));
                start = i + length;
            }

            i += Math.Max(length, 1);
        }

        if (i > start)
        {
            tokens.Add(new(TokenKind.Word, start, i));
        }
    }

    // A date counts as a word; a verb of one letter only at the end, for within a run it is part of another.
    int LengthAt(string source, int i, int end, out WordClass kind)
    {
        var digits = i;
        while (digits < end && char.IsDigit(source[digits]))
        {
            digits++;
        }

        if (digits > i)
        {
            kind = WordClass.Number | WordClass.Time;
            return digits - i + (digits < end && source[digits] is '年' or '月' or '日' or '号' or '號' or '時' or '时' ? 1 : 0);
        }

        for (var length = Math.Min(longest, end - i); length > 0; length--)
        {
            if (table.TryGet(source.AsSpan(i, length), out var found)
                && (length > 1 || found.Cue is null || i + 1 == end))
            {
                kind = found.Class;
                return length;
            }
        }

        kind = WordClass.None;
        return 0;
    }
}
