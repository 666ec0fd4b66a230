using System.Net;
using System.Text;

namespace Digest.Site;

/// <summary>
/// Finds the links and the anchors of a page in one pass over its bytes. For pages of our own, which are well formed.
/// </summary>
static class PageScan
{
    /// <summary>Every value of an attribute that leads somewhere or can be led to, in the page's order.</summary>
    public static List<PageMark> Marks(ReadOnlySpan<byte> page)
    {
        var marks = new List<PageMark>();
        var at = 0;
        while (NextTag(page, ref at))
        {
            var start = at;
            while (at < page.Length && char.IsAsciiLetterOrDigit((char)page[at]))
            {
                at++;
            }

            var tag = page[start..at];
            ReadAttributes(page, ref at, tag.SequenceEqual("link"u8) ? PageMarkKind.Part : PageMarkKind.Link, marks);
            if (tag.SequenceEqual("script"u8) || tag.SequenceEqual("style"u8))
            {
                SkipTo(page, ref at, tag.SequenceEqual("script"u8) ? "</script"u8 : "</style"u8);
            }
        }

        return marks;
    }

    // Stands behind the next "<" that begins an element; comments and closing tags have nothing for us.
    static bool NextTag(ReadOnlySpan<byte> page, ref int at)
    {
        while (at < page.Length)
        {
            var open = page[at..].IndexOf((byte)'<');
            if (open < 0)
            {
                return false;
            }

            at += open + 1;
            if (page[at..].StartsWith("!--"u8))
            {
                SkipTo(page, ref at, "-->"u8);
            }
            else if (at < page.Length && char.IsAsciiLetter((char)page[at]))
            {
                return true;
            }
        }

        return false;
    }

    static void SkipTo(ReadOnlySpan<byte> page, ref int at, ReadOnlySpan<byte> end)
    {
        var found = page[at..].IndexOf(end);
        at = found < 0 ? page.Length : at + found;
    }

    static void ReadAttributes(ReadOnlySpan<byte> page, ref int at, PageMarkKind href, List<PageMark> marks)
    {
        while (at < page.Length && page[at] != '>')
        {
            if (!char.IsAsciiLetter((char)page[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < page.Length
                && (char.IsAsciiLetterOrDigit((char)page[at]) || page[at] is (byte)'-' or (byte)':'))
            {
                at++;
            }

            var name = page[start..at];
            var value = ReadValue(page, ref at);
            if (KindOf(name, href) is { } kind)
            {
                var text = Encoding.UTF8.GetString(value);
                marks.Add(new(kind, text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text));
            }
        }
    }

    static ReadOnlySpan<byte> ReadValue(ReadOnlySpan<byte> page, ref int at)
    {
        if (at >= page.Length || page[at] != '=')
        {
            return [];
        }

        at++;
        var quote = at < page.Length ? page[at] : (byte)'>';
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            var bare = page[at..].IndexOfAny(" \n\t>"u8);
            var end = bare < 0 ? page.Length : at + bare;
            var unquoted = page[at..end];
            at = end;
            return unquoted;
        }

        var rest = page[(at + 1)..];
        var length = rest.IndexOf(quote);
        length = length < 0 ? rest.Length : length;
        at = Math.Min(page.Length, at + length + 2);
        return rest[..length];
    }

    static PageMarkKind? KindOf(ReadOnlySpan<byte> attribute, PageMarkKind href)
    {
        if (attribute.SequenceEqual("id"u8))
        {
            return PageMarkKind.Anchor;
        }

        if (attribute.SequenceEqual("href"u8))
        {
            return href;
        }

        return attribute.SequenceEqual("src"u8) ? PageMarkKind.Part : null;
    }
}

/// <summary>A place in a page that leads somewhere or can be led to.</summary>
readonly record struct PageMark(PageMarkKind Kind, string Value);

/// <summary>What an attribute does.</summary>
enum PageMarkKind
{
    /// <summary>An <c>id</c>, which a fragment can name.</summary>
    Anchor,

    /// <summary>An <c>href</c> that a reader can follow.</summary>
    Link,

    /// <summary>
    /// A <c>src</c>, or the <c>href</c> of a <c>link</c>: something that the browser fetches with the page.
    /// </summary>
    Part,
}
