using System.Text;
using AngleSharp.Dom;

namespace Digest.Articles;

/// <summary>Reduces a parsed page to the nodes that the search for the article looks at, and measures them.</summary>
static class HtmlTree
{
    // What is shorter, or mostly links, is no prose.
    const int ShortestProse = 25;
    const double MostLinks = 0.5;

    // Pages nested more deeply are not parsed at all; a parser that nests on its own account stops here.
    const int Deepest = 1500;

    public static HtmlNode Of(IElement element) => Of(element, null, new(0, false));

    /// <summary>Where in the page an element stands: how deep, and whether in a link.</summary>
    readonly record struct Spot(int Depth, bool InLink);

    static HtmlNode Of(IElement element, HtmlNode? parent, Spot spot)
    {
        var tag = element.LocalName;
        var node = new HtmlNode(tag, MarksOf(element), parent);
        var inLink = spot.InLink || (tag == "a" && element.HasAttribute("href"));

        // By index: asking a node for its next sibling searches the whole list of its parent's children.
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement inner)
            {
                AddElement(node, inner, new(spot.Depth + 1, inLink));
            }
            else if (children[i] is IText text)
            {
                var length = Measure(text.Data);
                node.Pieces.Add(new(text.Data, null));
                node.TextLength += length;
                node.OwnLength += length;
                node.LinkLength += inLink ? length : 0;
                node.OwnLinks += inLink ? length : 0;
            }
        }

        node.IsProse = IsProse(node);
        node.ProseLength += node.IsProse ? node.OwnLength : 0;
        return node;
    }

    static void AddElement(HtmlNode node, IElement inner, Spot spot)
    {
        if (spot.Depth > Deepest || HtmlTags.IsUnread(inner.LocalName) || IsHidden(inner) || IsSpare(inner))
        {
            return;
        }

        var child = Of(inner, node, spot);
        node.Pieces.Add(new(null, child));
        node.TextLength += child.TextLength;
        node.LinkLength += child.LinkLength;
        node.ProseLength += child.ProseLength;
        node.HasHeading |= child.HasHeading || HtmlTags.IsHeading(child.Tag);
        node.HasTopHeading |= child.HasTopHeading || child.Tag == "h1";
        if (!HtmlTags.IsBlock(child.Tag))
        {
            node.OwnLength += child.OwnLength;
            node.OwnLinks += child.OwnLinks;
        }
    }

    static bool IsProse(HtmlNode node) => HtmlTags.IsBlock(node.Tag) && node.OwnLength >= ShortestProse
        && node.OwnLinks < node.OwnLength * MostLinks && !HtmlTags.IsHeading(node.Tag) && !HtmlTags.IsAside(node.Tag);

    // What browsers without scripts would show: mostly a picture or a plea; some pages keep their article there.
    static bool IsSpare(IElement element) => element.LocalName == "noscript" && element.TextContent.Length < 1000;

    static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style is not null && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    static int Measure(string text)
    {
        var length = 0;
        var afterSpace = true;
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            length += isSpace && afterSpace ? 0 : 1;
            afterSpace = isSpace;
        }

        return length;
    }

    static string MarksOf(IElement element)
    {
        var marks = new StringBuilder(" ");
        foreach (var name in (ReadOnlySpan<string>)["class", "id", "role", "itemprop", "data-testid", "data-component",
            "rel"])
        {
            if (element.GetAttribute(name) is { Length: > 0 and < 2000 } value)
            {
                AddWords(marks, value);
            }
        }

        return marks.ToString();
    }

    // "articleBody share-tools" gives " article body share tools ".
    static void AddWords(StringBuilder marks, string value)
    {
        foreach (var range in value.AsSpan().SplitAny(" \t\r\n"))
        {
            var name = value.AsSpan()[range];
            if (!IsSubject(name))
            {
                AddWords(marks, name, IsCamel(name));
            }
        }
    }

    static void AddWords(StringBuilder marks, ReadOnlySpan<char> name, bool isCamel)
    {
        foreach (var letter in name)
        {
            var isLetter = char.IsLetterOrDigit(letter);
            if ((!isLetter || (isCamel && char.IsUpper(letter))) && marks[^1] != ' ')
            {
                marks.Append(' ');
            }

            if (isLetter)
            {
                marks.Append(char.ToLowerInvariant(letter));
            }
        }

        if (marks[^1] != ' ')
        {
            marks.Append(' ');
        }
    }

    // WordPress writes what an article is about, and that it has a picture, into its classes.
    static bool IsSubject(ReadOnlySpan<char> name) =>
        name.StartsWith("category-")
            || name.StartsWith("tag-")
            || name.StartsWith("has-")
            || name.StartsWith("format-");

    // Words grown together, "articleBody"; not the letters at random that some tools make class names of.
    static bool IsCamel(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i])
                && (char.IsUpper(name[i - 1])
                    || i + 2 >= name.Length
                    || !char.IsLower(name[i + 1])
                    || !char.IsLower(name[i + 2])))
            {
                return false;
            }
        }

        return true;
    }
}
