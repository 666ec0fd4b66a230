namespace Digest.Text;

/// <summary>
/// A stretch of a text: from <paramref name="Start"/> up to but not including <paramref name="End"/>, in UTF-16 units.
/// </summary>
readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    public int Length => End - Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    public string Of(string text) => text[Start..End];

    /// <summary>The same without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public int CompareTo(TextSpan other) => Start != other.Start
        ? Start.CompareTo(other.Start)
        : End.CompareTo(other.End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
