using Digest.Text;

namespace Digest.Briefs;

/// <summary>Marks that may open and close one another.</summary>
enum MarkFamily
{
    /// <summary>" “ ” „ and two apostrophes or two grave accents in a row.</summary>
    Double,

    /// <summary>« » and ‹ ›, also pointing inwards as in German print.</summary>
    Angle,

    /// <summary>' ‘ ’ ‚ and `.</summary>
    Single,

    /// <summary>「 and 」.</summary>
    Corner,
}

/// <summary>What a mark does, by its surroundings and, where these say nothing, by its shape.</summary>
enum MarkLean
{
    /// <summary>It is no quotation mark: an apostrophe, a sign for inches.</summary>
    None,
    Opens,
    Closes,

    /// <summary>It closes what is open, else it opens.</summary>
    Either,
}

/// <summary>One quotation mark of a text.</summary>
readonly record struct QuotationMark(int Start, int Length, MarkFamily Family, MarkLean Lean)
{
    // Words that begin with an apostrophe.
    static readonly string[] Elisions =
        ["em ", "em.", "em,", "til ", "till ", "cause ", "bout ", "tis ", "twas ", "n'", "n’", "n ", "round ", "cuz "];

    public int End => Start + Length;

    /// <summary>Whether the mark is one and the same for opening and closing: " and not “.</summary>
    public bool IsStraight { get; private init; }

    public bool IsClosedBy(QuotationMark other) => other.Family == Family;

    /// <summary>Reads the mark at an offset. The mark before it tells how to take one that touches it.</summary>
    public static QuotationMark Read(string text, TextSpan paragraph, int start, QuotationMark? previous)
    {
        var (family, shape, length) = Identify(text, paragraph, start);
        var left = start > paragraph.Start ? text[start - 1] : ' ';
        var right = start + length < paragraph.End ? text[start + length] : ' ';
        var touching = previous is { } mark && mark.End == start ? mark.Lean : MarkLean.None;
        var lean = IsPartOfWord(text, paragraph, start, length, family, left, right)
            ? MarkLean.None
            : Surroundings(Before(left, touching), After(right), shape);

        return new(start, length, family, lean) { IsStraight = text[start] is '"' or '\'' or '＂' };
    }

    static (MarkFamily Family, MarkLean Shape, int Length) Identify(string text, TextSpan paragraph, int start)
    {
        var twice = start + 1 < paragraph.End && text[start + 1] == text[start];
        return text[start] switch
        {
            '"' or '＂' => (MarkFamily.Double, MarkLean.Either, 1),
            '“' or '„' or '‟' => (MarkFamily.Double, MarkLean.Opens, 1),
            '”' => (MarkFamily.Double, MarkLean.Closes, 1),
            '«' or '‹' => (MarkFamily.Angle, MarkLean.Opens, 1),
            '»' or '›' => (MarkFamily.Angle, MarkLean.Closes, 1),
            '「' => (MarkFamily.Corner, MarkLean.Opens, 1),
            '」' => (MarkFamily.Corner, MarkLean.Closes, 1),
            '\'' when twice && !ClosesInnerFirst(text, paragraph, start) => (MarkFamily.Double, MarkLean.Either, 2),
            '‘' or '‛' or '`' or '‚' when twice => (MarkFamily.Double, MarkLean.Opens, 2),
            '’' when twice => (MarkFamily.Double, MarkLean.Closes, 2),
            '\'' => (MarkFamily.Single, MarkLean.Either, 1),
            '’' => (MarkFamily.Single, MarkLean.Closes, 1),
            _ => (MarkFamily.Single, MarkLean.Opens, 1),
        };
    }

    // Three apostrophes after a word: the inner quotation's mark, then the outer one's two.
    static bool ClosesInnerFirst(string text, TextSpan paragraph, int start) =>
        start + 2 < paragraph.End && text[start + 2] == '\'' && start > paragraph.Start && !char.IsWhiteSpace(text[start - 1]);

    static MarkLean Before(char left, MarkLean touching)
    {
        if (touching != MarkLean.None)
        {
            return touching;
        }

        return char.IsWhiteSpace(left) || left is '(' or '[' or '{' or '/' or '—' or '–' or '-' or '=' or '>' ? MarkLean.Opens : MarkLean.Closes;
    }

    static MarkLean After(char right)
    {
        if (char.IsLetterOrDigit(right) || right is '[' or '(' or '$' or '£' or '€' or '#' or '@' or '*' or '%' or '<' || char.IsSurrogate(right))
        {
            return MarkLean.Opens;
        }

        return char.IsWhiteSpace(right) || right is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '—' or '–' or '-'
            ? MarkLean.Closes
            : MarkLean.Either;
    }

    static MarkLean Surroundings(MarkLean before, MarkLean after, MarkLean shape)
    {
        if (after == MarkLean.Either)
        {
            return before == MarkLean.Either ? shape : before;
        }

        return before == after ? before : before == MarkLean.Either ? after : shape;
    }

    static bool IsPartOfWord(
        string text, TextSpan paragraph, int start, int length, MarkFamily family, char left, char right)
    {
        if (family == MarkFamily.Double)
        {
            return length == 1 && text[start] == '"' && char.IsAsciiDigit(left) && HasFeetBefore(text, paragraph, start);
        }

        if (family != MarkFamily.Single)
        {
            return false;
        }

        return char.IsLetterOrDigit(right)
            && (char.IsLetterOrDigit(left) || char.IsAsciiDigit(right) || IsElision(text, paragraph, start + length));
    }

    // 6'3" and 5’11": the mark after the last digit means inches.
    static bool HasFeetBefore(string text, TextSpan paragraph, int start)
    {
        var i = start - 1;
        while (i > paragraph.Start && start - i <= 4 && (char.IsAsciiDigit(text[i]) || text[i] == '.'))
        {
            i--;
        }

        return text[i] is '\'' or '’' or '′' && i > paragraph.Start && char.IsAsciiDigit(text[i - 1]);
    }

    static bool IsElision(string text, TextSpan paragraph, int start)
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
