using System.Text;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Finds where a file stops being UTF-8.</summary>
static class StrayBytes
{
    /// <summary>The line and column of the first byte that is no UTF-8; of the file as a whole when there is
    /// none.</summary>
    public static Place FirstIn(FoundFile found)
    {
        var bytes = found.Bytes.Span;
        var (line, column) = (1, 1);
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var width) != System.Buffers.OperationStatus.Done)
            {
                return new(found.File, line, column);
            }

            var endsLine = rune.Value == '\n' || (rune.Value == '\r' && !bytes[(at + 1)..].StartsWith("\n"u8));
            (line, column) = endsLine ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            at += width;
        }

        return new(found.File);
    }
}
