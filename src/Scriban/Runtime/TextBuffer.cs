using System.Buffers;

namespace Scriban.Runtime;

/// <summary>Text that grows by spans, in memory that goes back to a pool when it is cleared.</summary>
sealed class TextBuffer
{
    const int FirstSize = 4096;

    const int Longest = 1 << 30;

    char[] chars = [];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => chars.AsSpan(0, Length);

    public void Append(char value)
    {
        if (Length == chars.Length)
        {
            Grow(1);
        }

        chars[Length++] = value;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (chars.Length - Length < text.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Clear()
    {
        if (chars.Length > 0)
        {
            ArrayPool<char>.Shared.Return(chars);
        }

        chars = [];
        Length = 0;
    }

    public void Truncate(int length) => Length = length;

    /// <summary>Room for a formatter to write into; what it wrote is then kept by <see cref="Advance"/>.</summary>
    public Span<char> Free(int atLeast)
    {
        if (chars.Length - Length < atLeast)
        {
            Grow(atLeast);
        }

        return chars.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public override string ToString() => new(Written);

    void Grow(int more)
    {
        // The next size would no longer be a number.
        if ((long)Length + more > Longest)
        {
            throw new InvalidOperationException($"The resulting string length exceeds the maximum of `{Longest}`.");
        }

        var larger = ArrayPool<char>.Shared.Rent(
            Math.Max(Math.Max(Math.Min(chars.Length, Longest / 2) * 2, FirstSize), Length + more));
        Written.CopyTo(larger);
        if (chars.Length > 0)
        {
            ArrayPool<char>.Shared.Return(chars);
        }

        chars = larger;
    }
}
