using System.Buffers;
using System.Text;

namespace Digest.Articles;

/// <summary>The encoding that a saved page names in its head.</summary>
/// <param name="WinsOverUtf8">Bytes in this encoding can look like sound UTF-8 and still be something else.</param>
sealed record DeclaredEncoding(Encoding Encoding, bool WinsOverUtf8)
{
    // Browsers, too, look no further than this.
    const int Head = 4096;

    // Names that pages use, and the code page that browsers read them by (WHATWG, Encoding).
    static readonly (int CodePage, string[] Names)[] Table =
    [
        (1250, ["windows-1250", "cp1250", "x-cp1250"]),
        (1251, ["windows-1251", "cp1251", "x-cp1251"]),
        (1252,
            ["windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "us-ascii",
             "ascii"]),
        (1253, ["windows-1253", "cp1253", "x-cp1253"]),
        (1254, ["windows-1254", "cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "latin5", "l5"]),
        (1255, ["windows-1255", "cp1255", "x-cp1255"]),
        (1256, ["windows-1256", "cp1256", "x-cp1256"]),
        (1257, ["windows-1257", "cp1257", "x-cp1257"]),
        (1258, ["windows-1258", "cp1258", "x-cp1258"]),
        (874, ["windows-874", "tis-620", "iso-8859-11"]),
        (866, ["ibm866", "cp866", "866"]),
        (20866, ["koi8-r", "koi8", "koi"]),
        (21866, ["koi8-u"]),
        (28592, ["iso-8859-2", "iso8859-2", "latin2", "l2"]),
        (28593, ["iso-8859-3", "latin3"]),
        (28594, ["iso-8859-4", "latin4"]),
        (28595, ["iso-8859-5", "cyrillic"]),
        (28596, ["iso-8859-6", "arabic"]),
        (28597, ["iso-8859-7", "greek"]),
        (28598, ["iso-8859-8", "hebrew"]),
        (28603, ["iso-8859-13"]),
        (28605, ["iso-8859-15", "latin9"]),
        (10000, ["macintosh", "mac"]),
        (932, ["shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"]),
        (51932, ["euc-jp", "x-euc-jp"]),
        (50220, ["iso-2022-jp"]),
        (949, ["euc-kr", "ks_c_5601-1987", "windows-949", "korean"]),
        (54936, ["gb18030", "gbk", "gb2312", "x-gbk", "gb_2312-80", "chinese"]),
        (950, ["big5", "big5-hkscs", "x-x-big5"]),
    ];

    static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\"'>;/");

    /// <summary>The encoding named by the first <c>charset</c> in the head; null when none is named or we know none of
    /// that name.</summary>
    public static DeclaredEncoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = head.AsSpan(at + "charset".Length).TrimStart();
        if (value is not ['=', ..])
        {
            return null;
        }

        value = value[1..].TrimStart(" \t\r\n\"'");
        var end = value.IndexOfAny(NameEnds);
        return Of((end < 0 ? value : value[..end]).ToString().ToLowerInvariant());
    }

    static DeclaredEncoding? Of(string name)
    {
        foreach (var (codePage, names) in Table)
        {
            if (names.Contains(name, StringComparer.Ordinal))
            {
                // Only ISO-2022-JP writes other letters with ASCII's bytes.
                return new(LegacyEncoding.Strict(codePage), WinsOverUtf8: codePage == 50220);
            }
        }

        return null;
    }
}
