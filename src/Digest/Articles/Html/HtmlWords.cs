using System.Text;
using AngleSharp.Dom;

namespace Digest.Articles;

/// <summary>The text of an element on one line, as a reader of the page sees it.</summary>
static class HtmlWords
{
    const int Longest = 1000;
    const int Deepest = 500;

    /// <summary>The text with single blanks, without scripts and styles; empty where there is none, cut off where it is
    /// no line any more.</summary>
    public static string Of(IElement element) => string.Join(' ', Lines(element));

    /// <summary>The text as the lines that blocks and line breaks make of it.</summary>
    public static string[] Lines(IElement element)
    {
        var words = new StringBuilder();
        Add(element, words, 0);
        return words.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    static void Add(INode node, StringBuilder words, int depth)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length && words.Length < Longest && depth < Deepest; i++)
        {
            if (children[i] is IText text)
            {
                Append(text.Data, words);
            }
            else if (children[i] is IElement
                { LocalName: not ("script" or "style" or "svg" or "template" or "noscript") } inner)
            {
                var breaks = HtmlTags.IsBlock(inner.LocalName) || inner.LocalName == "br" ? "\n" : "";
                words.Append(breaks);
                Add(inner, words, depth + 1);
                words.Append(breaks);
            }
        }
    }

    static void Append(string text, StringBuilder words)
    {
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                words.Append(letter);
            }
            else if (words.Length > 0 && words[^1] is not (' ' or '\n'))
            {
                words.Append(' ');
            }
        }
    }

    /// <summary>A text from an attribute or a script on one line, one level of entities undone.</summary>
    public static string Plain(string text)
    {
        var words = new StringBuilder();
        Append(System.Net.WebUtility.HtmlDecode(text), words);
        return words.ToString().Trim();
    }
}
