using System.Buffers;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the quotation marks of a paragraph and says what each does,
/// by its surroundings first and then by its shape.</summary>
sealed class MarkReader(string text, TextSpan paragraph)
{
    static readonly SearchValues<char> Shapes = SearchValues.Create("\"“”„‟＂״«»‹›'‘’‚‛`「」『』");

    static readonly SearchValues<char> BeforeOpening = SearchValues.Create("([{/—–-=>");
    static readonly SearchValues<char> AfterOpening = SearchValues.Create("[($£€#@*%<");
    static readonly SearchValues<char> AfterClosing = SearchValues.Create(".,;:!?)]}—–-");

    // Characters from a town to its dash.
    const int ShortestDateline = 4;
    const int LongestDateline = 40;

    // Words that begin with an apostrophe.
    static readonly string[] Elisions =
        ["em ", "em.", "em,", "til ", "till ", "cause ", "bout ", "tis ", "twas ", "n'", "n’", "n ", "round ", "cuz "];

    /// <summary>The marks in order of the text, without apostrophes and signs for inches.</summary>
    public List<QuotationMark> Read()
    {
        var marks = new List<QuotationMark>();
        var i = paragraph.Start;
        while (i < paragraph.End)
        {
            var step = text.AsSpan(i, paragraph.End - i).IndexOfAny(Shapes);
            if (step < 0)
            {
                break;
            }

            var mark = At(i + step, marks.Count > 0 ? marks[^1] : default);
            if (mark.Lean != MarkLean.None)
            {
                marks.Add(mark);
            }

            i = mark.End;
        }

        return marks;
    }

    /// <summary>The mark at an offset. The one before it tells how to take a mark that touches it.</summary>
    QuotationMark At(int start, QuotationMark previous)
    {
        var (family, shape, length) = Identify(start);
        var isMark = family switch
        {
            MarkFamily.Double => !(length == 1 && (IsInches(start) || IsWithinAcronym(start) || IsMistyped(start)
                || IsDash(start))),
            MarkFamily.Single => !IsApostrophe(start),
            _ => true,
        };
        var before = previous.Length > 0 && previous.End == start ? previous.Lean : Before(start);
        var lean = isMark ? Together(before, After(start + length), shape) : MarkLean.None;
        return new(start, length, family, lean, IsStraight: text[start] is '"' or '\'' or '＂' or '״');
    }

    (MarkFamily Family, MarkLean Shape, int Length) Identify(int start)
    {
        var twice = start + 1 < paragraph.End && text[start + 1] == text[start];
        return text[start] switch
        {
            '"' or '＂' or '״' => (MarkFamily.Double, MarkLean.Either, 1),
            '“' or '„' or '‟' => (MarkFamily.Double, MarkLean.Opens, 1),
            '”' => (MarkFamily.Double, MarkLean.Closes, 1),
            '«' or '‹' => (MarkFamily.Angle, MarkLean.Opens, 1),
            '»' or '›' => (MarkFamily.Angle, MarkLean.Closes, 1),
            '「' => (MarkFamily.Corner, MarkLean.Opens, 1),
            '」' => (MarkFamily.Corner, MarkLean.Closes, 1),
            '『' => (MarkFamily.WhiteCorner, MarkLean.Opens, 1),
            '』' => (MarkFamily.WhiteCorner, MarkLean.Closes, 1),
            '\'' when twice && !ClosesInnerFirst(start) => (MarkFamily.Double, MarkLean.Either, 2),
            '‘' or '‛' or '`' or '‚' when twice => (MarkFamily.Double, MarkLean.Opens, 2),
            '’' when twice => (MarkFamily.Double, MarkLean.Closes, 2),
            '\'' => (MarkFamily.Single, MarkLean.Either, 1),
            '’' => (MarkFamily.Single, MarkLean.Closes, 1),
            _ => (MarkFamily.Single, MarkLean.Opens, 1),
        };
    }

    // Three apostrophes after a word: the inner quotation's mark, then the outer one's two.
    bool ClosesInnerFirst(int start) => CharAt(start + 2) == '\'' && !char.IsWhiteSpace(CharAt(start - 1));

    char CharAt(int i) => i >= paragraph.Start && i < paragraph.End ? text[i] : ' ';

    MarkLean Before(int start) =>
        char.IsWhiteSpace(CharAt(start - 1)) || BeforeOpening.Contains(CharAt(start - 1)) ? MarkLean.Opens
            : MarkLean.Closes;

    MarkLean After(int end)
    {
        var right = CharAt(end);
        return char.IsLetterOrDigit(right) || AfterOpening.Contains(right) || char.IsSurrogate(right) ? MarkLean.Opens
            : char.IsWhiteSpace(right) || AfterClosing.Contains(right) ? MarkLean.Closes
            : MarkLean.Either;
    }

    static MarkLean Together(MarkLean before, MarkLean after, MarkLean shape) => (before, after) switch
    {
        (MarkLean.Either, MarkLean.Either) => shape,
        (_, MarkLean.Either) => before,
        (MarkLean.Either, _) => after,
        _ => before == after ? before : shape,
    };

    bool IsApostrophe(int start)
    {
        var right = CharAt(start + 1);
        return char.IsLetterOrDigit(right)
            && (char.IsLetterOrDigit(CharAt(start - 1)) || char.IsAsciiDigit(right) || IsElision(start + 1));
    }

    // Hebrew writes it before the last letter of an acronym: צה"ל.
    bool IsWithinAcronym(int start) =>
        Words.IsHebrew(CharAt(start - 1)) && Words.IsHebrew(CharAt(start + 1)) && !Words.IsHebrew(CharAt(start + 2));

    // the port"s office: a slip of whoever typed it, or of the wire.
    bool IsMistyped(int start) =>
        text[start] == '"' && char.IsLetter(CharAt(start - 1)) && char.IsLetter(CharAt(start - 2))
            && CharAt(start + 1) == 's' && CharAt(start + 2) == ' ';

    // BERLIN " The ministry ...: what an encoding has made of a dateline's dash.
    bool IsDash(int start)
    {
        if (text[start] != '"' || CharAt(start - 1) != ' ' || CharAt(start + 1) != ' '
            || start - paragraph.Start is < ShortestDateline or > LongestDateline)
        {
            return false;
        }

        var first = text.AsSpan(paragraph.Start, start - paragraph.Start);
        first = first[..first.IndexOfAny(' ', ',')];
        return first.Length >= ShortestDateline && !first.ContainsAnyInRange('a', 'z') && char.IsUpper(first[0])
            && char.IsUpper(first[^1]);
    }

    // 6'3" and 5’11": the mark after the last digit means inches.
    bool IsInches(int start)
    {
        var i = start - 1;
        while (start - i <= 4 && (char.IsAsciiDigit(CharAt(i)) || CharAt(i) == '.'))
        {
            i--;
        }

        return i < start - 1 && CharAt(i) is '\'' or '’' or '′' && char.IsAsciiDigit(CharAt(i - 1));
    }

    bool IsElision(int start)
    {
        var rest = text.AsSpan(start, Math.Min(6, paragraph.End - start));
        foreach (var elision in Elisions)
        {
            if (rest.StartsWith(elision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
