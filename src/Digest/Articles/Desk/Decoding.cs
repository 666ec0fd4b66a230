using System.Buffers;
using System.Text;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Turns a file's bytes into text. What cannot be read with certainty is reported, never guessed: a guess
/// would misquote. What was read wrongly before and can be undone with certainty is undone.</summary>
static class Decoding
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    static readonly UnicodeEncoding Utf16Little =
        new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    static readonly UTF32Encoding Utf32Little =
        new(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);
    static readonly UTF32Encoding Utf32Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true);

    static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Except(['\t', '\n', '\r', 0x0B, 0x0C, 0x1B]).Select(unit => (byte)unit)]);

    const string Save = "Save the file as UTF-8.";

    /// <summary>The text without a byte order mark, a space for each control character; null and a problem when it
    /// cannot be read.</summary>
    public static string? Decode(FoundFile found, Problems problems)
    {
        var bytes = found.Bytes.Span;
        if (TryReadMarked(bytes) is var marked && (marked is not null || IsMarkedAsUtf8(bytes)))
        {
            return Finish(marked, found, problems);
        }

        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return Finish(TryRead(utf16, bytes), found, problems);
        }

        if (IsBinary(bytes))
        {
            problems.Add(new(found.File), "This is not a text file.", "Remove it, or save its text as UTF-8.");
            return null;
        }

        var declared = found.Format == ClippingFormat.Html ? DeclaredEncoding.Find(bytes) : null;
        var text = declared is { WinsOverUtf8: true } ? TryRead(declared.Encoding, bytes) : null;
        text ??= TryRead(Utf8, bytes) ?? TryDeclared(declared, bytes) ?? LegacyEncoding.TryRead(bytes);
        return Finish(text, found, problems);
    }

    /// <summary>The text in that encoding; null when some bytes mean nothing in it.</summary>
    public static string? TryRead(Encoding strict, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static string? TryDeclared(DeclaredEncoding? declared, ReadOnlySpan<byte> bytes) =>
        declared is null ? null : TryRead(declared.Encoding, bytes);

    // Whatever else its bytes might be, the mark would be read as letters.
    static bool IsMarkedAsUtf8(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..];

    // What begins with a byte order mark is nothing else; broken, it is reported as such.
    static string? TryReadMarked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => TryRead(Utf8, rest),

        // Its mark begins with that of UTF-16, whose texts do not begin with a zero.
        [0xFF, 0xFE, 0, 0, .. var rest] => TryRead(Utf32Little, rest),
        [0, 0, 0xFE, 0xFF, .. var rest] => TryRead(Utf32Big, rest),
        [0xFF, 0xFE, .. var rest] => TryRead(Utf16Little, rest),
        [0xFE, 0xFF, .. var rest] => TryRead(Utf16Big, rest),
        _ => null,
    };

    // Text in UTF-16 has a zero in nearly every second byte, as long as it has spaces and Latin letters at all.
    static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)0))
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        var pairs = bytes.Length / 2;
        return (even, odd) switch
        {
            _ when bytes.Length % 2 != 0 || pairs == 0 => null,
            _ when odd > pairs / 5 && even <= odd / 50 => Utf16Little,
            _ when even > pairs / 5 && odd <= even / 50 => Utf16Big,
            _ => null,
        };
    }

    // A few stray zeros and controls are read as spaces; a file full of them was never text.
    static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        for (var rest = bytes; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            controls++;
        }

        return controls > 8 && controls > bytes.Length / 50;
    }

    static string? Finish(string? text, FoundFile found, Problems problems)
    {
        if (text is null)
        {
            problems.Add(StrayBytes.FirstIn(found),
                "The letters from here on are in no encoding that can be told for certain.", Save);
            return null;
        }

        var lost = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (lost >= 0)
        {
            problems.Add(Place.Of(found.File, text, lost), "A letter was lost here before the file came to us.",
                "Put the right letter in.");
        }

        text = Repaired(text, found, problems);
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        return ControlCharacters.ToSpaces(
            found.Format is ClippingFormat.Plain or ClippingFormat.Markdown ? LineEnds.Usual(text) : text);
    }

    static string Repaired(string text, FoundFile found, Problems problems)
    {
        if (DoubleEncoding.Undone(text) is { } undone)
        {
            problems.Advise(new(found.File),
                "The text was once read in a wrong encoding and saved so; it is taken as it was before that.",
                "Read the quotations over, or save the text anew from where it came from.");
            return undone;
        }

        if (DoubleEncoding.First(text) is var (span, was))
        {
            problems.Add(Place.Of(found.File, text, span.Start),
                $"“{Printable.Line(span.Of(text))}” was once read in a wrong encoding and saved so; it was perhaps “{was}”.",
                "Put the right letters in, here and wherever else it has happened.");
        }

        return text;
    }
}
