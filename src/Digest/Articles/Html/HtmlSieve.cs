namespace Digest.Articles;

/// <summary>Leaves out of an article's blocks what its element holds besides: lines that only lead elsewhere, lists of
/// such, counters of pictures.</summary>
static class HtmlSieve
{
    // A line of which more is link than this leads elsewhere.
    const double MostLinks = 0.8;

    // Whoever sets a whole long paragraph as a link writes it for its own sake.
    const int LongestTeaser = 200;

    const int LongestControl = 30;
    const int MostControls = 8;

    public static List<HtmlBlock> Sift(List<HtmlBlock> blocks)
    {
        var kept = new List<HtmlBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsTeaser(blocks, i) && !IsCounter(blocks[i].Text))
            {
                kept.Add(blocks[i]);
            }
        }

        kept = WithoutControls(kept);
        while (kept.Count > 1 && kept[^1].Role == ParagraphRole.Heading)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    // Many lines of a word or two under one another are the settings of a player, the keys of a form.
    static List<HtmlBlock> WithoutControls(List<HtmlBlock> blocks)
    {
        var kept = new List<HtmlBlock>(blocks.Count);
        var run = 0;
        foreach (var block in blocks)
        {
            var isShort = block.Role == ParagraphRole.Body
                && block.Text.Length < LongestControl
                && !Wording.EndsSentence(block.Text);
            if (!isShort && run >= MostControls)
            {
                kept.RemoveRange(kept.Count - run, run);
            }

            run = isShort ? run + 1 : 0;
            kept.Add(block);
        }

        if (run >= MostControls)
        {
            kept.RemoveRange(kept.Count - run, run);
        }

        return kept;
    }

    // Of a list, all neighbours must be links as well: one linked name among others is part of what the list says.
    static bool IsTeaser(List<HtmlBlock> blocks, int at)
    {
        var block = blocks[at];
        var isLink = IsLink(block);
        if (!isLink || block.Role != ParagraphRole.ListItem)
        {
            return isLink;
        }

        var before = at > 0 && blocks[at - 1].Role == ParagraphRole.ListItem ? IsLink(blocks[at - 1]) : true;
        var after = at + 1 < blocks.Count && blocks[at + 1].Role == ParagraphRole.ListItem
            ? IsLink(blocks[at + 1])
            : true;
        return before && after;
    }

    static bool IsLink(HtmlBlock block) =>
        block.LinkShare > MostLinks
            && (block.Text.Length < LongestTeaser || block.Text.Contains('\n', StringComparison.Ordinal))
            && block.Role is not (ParagraphRole.BlockQuotation or ParagraphRole.Signature);

    // "Image 2 of 5", "3/12".
    static bool IsCounter(string text) => text.Length < 24 && text.Any(char.IsAsciiDigit)
        && (text.StartsWith("Image ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Photo ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Slide ", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan().IndexOfAnyExcept("0123456789 /") < 0);
}
