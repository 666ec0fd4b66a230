using System.Collections.Frozen;

namespace Digest.Articles;

/// <summary>Tells from the raw text of a page, before it is parsed, whether it is nested so deeply that parsing would
/// take minutes.</summary>
static class HtmlBounds
{
    // Honest pages stay under a hundred; some forget to close a few hundred elements.
    const int Deepest = 1000;
    const int MostAttributes = 500;

    // For every element the parser looks through those around it, and opens anew what sets letters and was never
    // closed.
    const long MostSteps = 100_000_000;
    const long MostReopened = 1_000_000;

    // Elements that never hold others, or that the next of their kind closes.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNested = Names(
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
        "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "html", "body",
        "head");

    // Elements that set letters.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting = Names(
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    // Whatever stands in them is text up to their own end tag.
    static readonly string[] Raw = ["script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe"];

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(params string[] names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What keeps the page from being parsed; null when nothing does.</summary>
    public static Fault? Find(ReadOnlySpan<char> text)
    {
        var nesting = default(Nesting);
        var at = 0;
        while (at < text.Length && text[at..].IndexOf('<') is var next and >= 0)
        {
            at += next;
            var tag = text[at..];
            if (tag.StartsWith("<!--", StringComparison.Ordinal))
            {
                at += After(tag, "-->");
                continue;
            }

            var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
            var name = Name(tag[(isEnd ? 2 : 1)..]);
            if (name.IsEmpty)
            {
                at++;
                continue;
            }

            var (length, attributes, closesItself) = Tag(tag);
            if (attributes > MostAttributes)
            {
                return new("An element of the page has more than 500 attributes.", Remedy, at);
            }

            nesting = nesting.With(name, isEnd, closesItself);
            if (nesting.IsTooMuch)
            {
                return new("The page is nested too deeply.", Remedy, at);
            }

            at += length;
            at += isEnd ? 0 : RawLength(text[at..], name);
        }

        return null;
    }

    const string Remedy = "Save the page anew, or paste its text into a .txt file.";

    /// <summary>How deeply the elements read so far are nested, and what that costs the parser.</summary>
    readonly record struct Nesting(int Depth, int Open, long Steps, long Reopened)
    {
        public bool IsTooMuch => Depth > Deepest || Steps > MostSteps || Reopened > MostReopened;

        public Nesting With(ReadOnlySpan<char> name, bool isEnd, bool closesItself)
        {
            var change = isEnd ? -1 : 1;
            var isNested = !NotNested.Contains(name) && !closesItself;
            var sets = isNested && Formatting.Contains(name);
            return new(
                Math.Max(0, Depth + (isNested ? change : 0)),
                Math.Max(0, Open + (sets ? change : 0)),
                Steps + Depth,
                Reopened + (sets ? 0 : Open));
        }
    }

    // Up to and including the mark; to the end where there is none.
    static int After(ReadOnlySpan<char> text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + mark.Length;
    }

    static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or ':'))
        {
            end++;
        }

        return end > 0 && char.IsAsciiLetter(text[0]) ? text[..end] : [];
    }

    // A tag ends at the first ">" outside quotation marks; every run of blanks in it may begin an attribute.
    static (int Length, int Attributes, bool ClosesItself) Tag(ReadOnlySpan<char> tag)
    {
        var attributes = 0;
        var quote = '\0';
        for (var i = 1; i < tag.Length; i++)
        {
            var letter = tag[i];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter == '>')
            {
                return (i + 1, attributes, tag[i - 1] == '/');
            }
            else if (letter is '"' or '\'' && tag[i - 1] is '=' or ' ')
            {
                quote = letter;
            }
            else if (char.IsWhiteSpace(letter) && i + 1 < tag.Length && !char.IsWhiteSpace(tag[i + 1]))
            {
                attributes++;
            }
        }

        return (tag.Length, attributes, false);
    }

    // How far the text of a script, a style and their like reaches after its start tag; 0 for other elements.
    static int RawLength(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        foreach (var raw in Raw)
        {
            if (name.Equals(raw, StringComparison.OrdinalIgnoreCase))
            {
                var end = text.IndexOf($"</{raw}", StringComparison.OrdinalIgnoreCase);
                return end < 0 ? text.Length : end;
            }
        }

        return 0;
    }
}
