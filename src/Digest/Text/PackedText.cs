using System.Text;
using System.Text.Unicode;

namespace Digest.Text;

/// <summary>A text that is kept from its reading to the last page and seldom looked at in between: in UTF-8, which takes
/// half the room of a string.</summary>
/// <remarks>Sentences are most of what a digest holds in memory. Text with half a surrogate pair, which UTF-8 cannot
/// tell, stays the string that it was.</remarks>
readonly struct PackedText : IEquatable<PackedText>
{
    readonly object? packed;

    public PackedText(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        var isWhole = Utf8.FromUtf16(text, bytes, out _, out _, replaceInvalidSequences: false)
            == System.Buffers.OperationStatus.Done;
        packed = isWhole ? bytes : text;
    }

    public override string ToString() => packed switch
    {
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        string text => text,
        _ => "",
    };

    public bool Equals(PackedText other) => packed is byte[] mine && other.packed is byte[] others
        ? mine.AsSpan().SequenceEqual(others)
        : ToString() == other.ToString();

    public override bool Equals(object? obj) => obj is PackedText other && Equals(other);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
