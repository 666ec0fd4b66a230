namespace Scriban.Parsing;

/// <summary>A stretch of a source file, its end included.</summary>
public struct SourceSpan : IEquatable<SourceSpan>
{
    public SourceSpan(string fileName, TextPosition start, TextPosition end)
    {
        FileName = fileName;
        Start = start;
        End = end;
    }

    public string FileName { get; set; }

    public TextPosition Start { get; set; }

    public TextPosition End { get; set; }

    public readonly bool IsEmpty => FileName is null;

    public readonly int Length => End.Offset - Start.Offset + 1;

    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

    public readonly bool Equals(SourceSpan other) =>
        string.Equals(FileName, other.FileName, StringComparison.Ordinal) && Start == other.Start && End == other.End;

    public override readonly bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(Start, End);

    public readonly string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";

    public override readonly string ToString() => $"{FileName}({Start})-({End})";
}
