namespace Scriban.Parsing;

/// <summary>A stretch of a source file, its end included.</summary>
public struct SourceSpan : IEquatable<SourceSpan>
{
    // The file's name, or the text itself: then lines and columns are worked out when asked for.
    object? file;
    TextPosition start;
    TextPosition end;

    public SourceSpan(string fileName, TextPosition start, TextPosition end)
    {
        file = fileName;
        this.start = start;
        this.end = end;
    }

    internal SourceSpan(SourceText text, int start, int end)
    {
        file = text;
        this.start = new(start, 0, 0);
        this.end = new(end, 0, 0);
    }

    public string FileName
    {
        readonly get => (file is SourceText text ? text.Path : (string?)file)!;
        set => this = new(value, Start, End);
    }

    public TextPosition Start
    {
        readonly get => file is SourceText text ? text.PositionOf(start.Offset) : start;
        set => this = new(FileName, value, End);
    }

    public TextPosition End
    {
        readonly get => file is SourceText text ? text.PositionOf(end.Offset) : end;
        set => this = new(FileName, Start, value);
    }

    /// <summary>The text itself, where this span comes from a template.</summary>
    internal readonly SourceText? Text => file as SourceText;

    public readonly bool IsEmpty => FileName is null;

    public readonly int Length => end.Offset - start.Offset + 1;

    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

    public readonly bool Equals(SourceSpan other) =>
        string.Equals(FileName, other.FileName, StringComparison.Ordinal) && Start == other.Start && End == other.End;

    public override readonly bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(start.Offset, end.Offset);

    public readonly string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";

    public override readonly string ToString() => $"{FileName}({Start})-({End})";
}
