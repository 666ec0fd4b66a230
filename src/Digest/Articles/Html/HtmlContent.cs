namespace Digest.Articles;

/// <summary>Finds the element that holds the article: the one around the most prose with the fewest links.</summary>
/// <remarks>
/// The paragraphs vote for the elements around them, the nearer the more, as in Arc90's Readability
/// (https://github.com/mozilla/readability describes its successor); what share of an element's text are links counts
/// against it, as in Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (WSDM
/// 2010).
/// </remarks>
static class HtmlContent
{
    // Paragraphs vote for so many elements above them.
    const int Levels = 5;

    // Names that makers of pages give to the element that holds the article.
    static readonly string[] Names =
    [
        " article body ", " articlebody ", " story body ", " storybody ", " entry content ", " post content ",
        " article content ", " article text ", " body copy ", " post body ", " news body ", " story content ",
        " article copy ", " content body ", " article main ", " page content ", " blog content ", " text content ",
        " main content ", " td post content ", " field name body ", " field item ", " story text ", " single content ",
    ];

    // Names of elements that often hold prose which is not the article.
    static readonly string[] BadNames =
        [" comment ", " comments ", " footer ", " sidebar ", " related ", " widget ", " promo ", " hidden ", " banner ",
         " meta "];

    public static HtmlNode Find(HtmlNode root)
    {
        var candidates = new List<HtmlNode>();
        Vote(root, candidates);
        HtmlNode? best = null;
        var bestScore = 0.0;
        foreach (var candidate in candidates)
        {
            var score = candidate.Score * (1 - candidate.LinkShare);
            if (best is null || score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best is null ? root : HtmlExtent.Of(best, candidates);
    }

    static void Vote(HtmlNode node, List<HtmlNode> candidates)
    {
        if (node.IsNoise)
        {
            return;
        }

        foreach (var piece in node.Pieces)
        {
            if (piece.Node is { } child)
            {
                Vote(child, candidates);
            }
        }

        if (node.IsProse)
        {
            Give(node, candidates);
        }
    }

    // A vote for being there and one for every hundred letters; a block with many lines in it stands for many
    // paragraphs.
    static void Give(HtmlNode paragraph, List<HtmlNode> candidates)
    {
        var vote = 1 + (paragraph.OwnLength / 100.0);
        var level = 0;
        for (var above = paragraph.Tag is "p" or "li" or "dd" ? paragraph.Parent : paragraph;
            above is not null && level < Levels;
            above = above.Parent)
        {
            if (above.Score == 0)
            {
                above.Score = FirstScore(above);
                candidates.Add(above);
            }

            above.Score += vote / (level switch { 0 => 1, 1 => 2, _ => level * 3 });
            level++;
        }
    }

    static double FirstScore(HtmlNode node)
    {
        var score = node.Tag switch
        {
            "article" => 10,
            "div" or "main" or "section" => 5,
            "pre" or "td" or "blockquote" => 3,
            "ol" or "ul" or "dl" or "li" or "address" => -3,
            _ => 0.01
        };
        foreach (var name in Names)
        {
            score += node.Has(name) ? 25 : 0;
        }

        foreach (var name in BadNames)
        {
            score -= node.Has(name) ? 25 : 0;
        }

        return score;
    }
}
