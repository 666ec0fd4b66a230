namespace Digest.Articles;

/// <summary>Fills what a page's metadata leaves open from the lines that its readers see under the title.</summary>
static class HtmlHead
{
    // Author and date stand within so many lines under the title.
    const int Lines = 12;
    const int LongestLine = 200;

    public static Metadata Filled(Metadata found, HtmlNode root)
    {
        var isSigned = found.Byline is { } signed && !HtmlAuthor.IsAccount(signed.Value);
        if (isSigned && found.Date is not null)
        {
            return found;
        }

        var everything = HtmlBlocks.Of(root);
        HtmlNoise.MarkSure(root);
        var page = HtmlBlocks.Of(root);
        var title = found.Title is null
            ? -1
            : page.FindIndex(block => Wording.SameLetters(block.Text, found.Title.Value));
        var lines = page.Select(block => block.Text);
        var under = page.Skip(title + 1)
            .Take(Lines)
            .SelectMany(block => block.Text.Split('\n'))
            .Where(line => line.Length < LongestLine)
            .ToList();
        return found with
        {
            Byline = isSigned ? found.Byline : Signed(under) ?? found.Byline,
            Date = found.Date
                ?? HtmlDate.InLines(under)
                ?? HtmlDate.AtBeginning(under)
                ?? HtmlDate.InLines(lines)
                ?? HtmlDate.LastEdited(everything.Select(block => block.Text)),
        };
    }

    static Finding<string>? Signed(List<string> lines) => lines.Select(line => Bylines.Read(line)).OfType<Byline>()
        .Where(byline => byline.Names.Length > 0 && !HtmlAuthor.IsAccount(byline.Names))
        .Select(byline => new Finding<string>(byline.Names, "line under the title")).FirstOrDefault();
}
