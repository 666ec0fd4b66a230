namespace Digest.Articles;

/// <summary>Finds the publisher in a notice of its own: who asks for subscribers has published the text.</summary>
static class Publishers
{
    // Words before which no other outlet than the publisher stands in a subscription notice.
    static readonly string[] Introductions = [" from ", " by ", " to ", " offering from ", " our partner "];

    public static Metadata InNotice(Metadata found, Sheet sheet, int block)
    {
        var line = sheet.Line(block);
        if (found.Publisher is not null || !line.Contains("subscri", StringComparison.OrdinalIgnoreCase))
        {
            return found;
        }

        foreach (var introduction in Introductions)
        {
            var at = line.IndexOf(introduction, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && Outlets.KnownAtStart(line[(at + introduction.Length)..]) is { } name)
            {
                return found with { Publisher = new(name, $"subscription notice, {sheet.How(block)}") };
            }
        }

        return found;
    }
}
