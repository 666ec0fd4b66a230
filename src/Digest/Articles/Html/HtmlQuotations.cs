namespace Digest.Articles;

/// <summary>Knows how pages set block quotations and say whose they are: a footer or a citation within, a caption
/// below.</summary>
static class HtmlQuotations
{
    // A signature stands few elements deep in its quotation; it also keeps the work linear in deep pages.
    const int Deepest = 8;

    /// <summary>True for an element inside a block quotation.</summary>
    public static bool IsWithin(HtmlNode node)
    {
        var at = node.Parent;
        for (var depth = 0; at is not null && depth < Deepest; depth++, at = at.Parent)
        {
            if (at.Tag == "blockquote")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for the element that names the speaker of a block quotation.</summary>
    public static bool IsSignature(HtmlNode node) => node.Tag switch
    {
        "footer" or "cite" => IsWithin(node),
        "figcaption" => node.Parent is { } figure && IsFigure(figure),
        _ => false,
    };

    /// <summary>True for a figure whose picture is a block quotation, with its speaker for a caption; without one it
    /// says again what the article says, for the looks.</summary>
    public static bool IsFigure(HtmlNode node) => node.Tag == "figure"
        && node.Pieces.Exists(piece => piece.Node is { Tag: "blockquote" })
        && node.Pieces.Exists(piece => piece.Node is { Tag: "figcaption" });
}
