using Digest.Text;

namespace Digest.Briefs;

/// <summary>Cuts the sentences of a language that puts no spaces, as far as finding a speaker needs it.</summary>
/// <param name="longest">How many letters the longest word of the table has.</param>
sealed class Scissors(WordTable<TongueWord> table, int longest)
{
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
