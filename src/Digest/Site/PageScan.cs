namespace Digest.Site;

/// <summary>
/// Finds the links and the anchors of a page in one pass over its bytes, in the page's order. For pages of our own,
/// which are well formed.
/// </summary>
ref struct PageScan(ReadOnlySpan<byte> page)
{
    readonly ReadOnlySpan<byte> page = page;
    int at;
    bool isInTag;
    PageMarkKind href;
    ReadOnlySpan<byte> end;

    /// <summary>What the attribute found last does.</summary>
    public PageMarkKind Kind { get; private set; }

    /// <summary>Where the value of the attribute found last stands, as it is written: with entities.</summary>
    public Range Value { get; private set; }

    /// <summary>Goes on to the next attribute that leads somewhere or can be led to; false at the end.</summary>
    public bool Next()
    {
        while (isInTag || TryOpenTag())
        {
            if (TryReadAttribute())
            {
                return true;
            }

            isInTag = false;
            SkipTo(end);
        }

        return false;
    }

    // Stands behind the name of the next element; comments and closing tags have nothing for us.
    bool TryOpenTag()
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
                SkipTo("-->"u8);
            }
            else if (at < page.Length && char.IsAsciiLetter((char)page[at]))
            {
                EnterTag();
                return true;
            }
        }

        return false;
    }

    void EnterTag()
    {
        var start = at;
        while (at < page.Length && char.IsAsciiLetterOrDigit((char)page[at]))
        {
            at++;
        }

        var tag = page[start..at];
        isInTag = true;
        href = tag.SequenceEqual("link"u8) ? PageMarkKind.Part : PageMarkKind.Link;
        end = tag.SequenceEqual("script"u8) ? "</script"u8 : tag.SequenceEqual("style"u8) ? "</style"u8 : [];
    }

    void SkipTo(ReadOnlySpan<byte> mark)
    {
        if (mark.Length > 0)
        {
            var found = page[at..].IndexOf(mark);
            at = found < 0 ? page.Length : at + found;
        }
    }

    bool TryReadAttribute()
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
            Value = ReadValue();
            if (KindOf(name) is { } kind)
            {
                Kind = kind;
                return true;
            }
        }

        return false;
    }

    Range ReadValue()
    {
        if (at >= page.Length || page[at] != '=')
        {
            return at..at;
        }

        at++;
        var quote = at < page.Length ? page[at] : (byte)'>';
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            var bare = page[at..].IndexOfAny(" \n\t>"u8);
            var stop = bare < 0 ? page.Length : at + bare;
            var start = at;
            at = stop;
            return start..stop;
        }

        var first = at + 1;
        var length = page[first..].IndexOf(quote);
        var last = length < 0 ? page.Length : first + length;
        at = Math.Min(page.Length, last + 1);
        return first..last;
    }

    readonly PageMarkKind? KindOf(ReadOnlySpan<byte> attribute) => attribute switch
    {
        [(byte)'i', (byte)'d'] => PageMarkKind.Anchor,
        [(byte)'h', (byte)'r', (byte)'e', (byte)'f'] => href,
        [(byte)'s', (byte)'r', (byte)'c'] => PageMarkKind.Part,
        _ => null,
    };
}

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
