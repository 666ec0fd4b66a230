namespace Digest.Articles;

/// <summary>Finds how far an article reaches around the element with the most votes: its parts elsewhere, its sections,
/// not the articles after it.</summary>
static class HtmlExtent
{
    // A part of an article has a paragraph at least.
    const int ShortestPart = 100;

    // Less prose than this is a teaser.
    const int ShortestArticle = 250;

    public static HtmlNode Of(HtmlNode best, List<HtmlNode> candidates) => Alone(Widened(WithParts(best, candidates)));

    // Pages with pictures across their whole width cut the article into parts of one name, with the pictures between.
    static HtmlNode WithParts(HtmlNode best, List<HtmlNode> candidates)
    {
        var whole = best;
        foreach (var part in candidates)
        {
            var isPart = part != best
                && part.Tag == best.Tag
                && part.Marks.Length > 3
                && part.Marks == best.Marks
                && !part.HasHeading
                && part.ProseLength >= ShortestPart
                && part.ProseLength < best.ProseLength / 2
                && !IsWithin(part, whole);
            whole = isPart ? Common(whole, part) : whole;
        }

        return whole.Tag is "body" or "html" || whole.ProseLength > best.ProseLength * 2 ? best : whole;
    }

    static bool IsWithin(HtmlNode node, HtmlNode outer)
    {
        for (var above = node; above is not null; above = above.Parent)
        {
            if (above == outer)
            {
                return true;
            }
        }

        return false;
    }

    static HtmlNode Common(HtmlNode one, HtmlNode other)
    {
        var above = one;
        while (above.Parent is not null && !IsWithin(other, above))
        {
            above = above.Parent;
        }

        return above;
    }

    // An article cut into sections: where the element above holds much more prose and few more links, it is the
    // article.
    static HtmlNode Widened(HtmlNode best)
    {
        var article = best;
        for (var above = best.Parent; above is not null && above.Tag is not ("body" or "html"); above = above.Parent)
        {
            if (Prose(above) > Prose(article) * 1.25 && above.LinkShare < 0.35)
            {
                article = above;
            }
        }

        return article;
    }

    // A page may go on with other articles. The one with the title is the page's own; without a title, the first.
    static HtmlNode Alone(HtmlNode best)
    {
        var articles = new List<HtmlNode>();
        AddArticles(best, articles);
        if (articles.Count < 2)
        {
            return best;
        }

        var titled = articles.Where(article => article.HasTopHeading).ToList();
        var own = titled.Count > 0 ? titled[0] : articles[0];
        return own.ProseLength > ShortestArticle && (titled.Count == 1 || own.ProseLength > best.ProseLength / 4)
            ? own
            : best;
    }

    static void AddArticles(HtmlNode node, List<HtmlNode> articles)
    {
        foreach (var piece in node.Pieces)
        {
            if (piece.Node is { IsNoise: false, ProseLength: > 0 } child)
            {
                if (child.Tag == "article")
                {
                    articles.Add(child);
                }
                else
                {
                    AddArticles(child, articles);
                }
            }
        }
    }

    static int Prose(HtmlNode node)
    {
        if (node.IsNoise)
        {
            return 0;
        }

        var prose = node.IsProse ? node.OwnLength : 0;
        foreach (var piece in node.Pieces)
        {
            prose += piece.Node is { ProseLength: > 0 } child ? Prose(child) : 0;
        }

        return prose;
    }
}
