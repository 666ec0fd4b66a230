namespace Digest.Articles;

/// <summary>Reads the lines under an article's text: notices, labels, sources, credits, lists of references, notes
/// about the author.</summary>
static class TailReader
{
    // Labels of pages are this short.
    const int LongestLabel = 60;
    const int LongestLabelWords = 7;

    // A note about the author is no longer than this.
    const int LongestNote = 600;

    // A notice ends the article only where at least so much of the text lies before it.
    const double ArticleShare = 0.55;

    // What pages say of other articles is shorter than this.
    const int LongestTeaser = 250;

    // What readers wrote stands under more than this.
    const int ShortestArticle = 250;

    public static Tail Read(Sheet sheet, Head head)
    {
        var tail = new Tail(head.Found, LastOfArticle(sheet, head));
        for (var i = tail.End; i < sheet.Blocks.Count; i++)
        {
            tail = tail with { Found = Imprint(sheet, tail.Found, i) };
        }

        while (tail.End > head.Next + 1 && Step(sheet, tail, tail.End - 1) is { } shorter)
        {
            tail = shorter with { End = tail.End - 1 };
        }

        return tail;
    }

    // A notice such as "Sign up for our newsletter" or a heading such as "Sources", late in the text, ends it, and so does
    // a copyright line under which nothing long follows.
    static int LastOfArticle(Sheet sheet, Head head)
    {
        var blocks = sheet.Blocks;
        var length = blocks.Count == 0 ? 0 : blocks[^1].End - head.Lead;
        var lastLong = blocks.Count - 1;
        while (lastLong > head.Next && blocks[lastLong].End - blocks[lastLong].Start < LongestTeaser)
        {
            lastLong--;
        }

        for (var i = head.Next + 1; i < blocks.Count; i++)
        {
            var before = blocks[i].Start - head.Lead;
            var isLate = before > length * ArticleShare;
            if ((isLate && Boilerplate.EndsArticle(sheet.Line(i)))
                || (isLate && i > lastLong && Boilerplate.IsCopyright(sheet.Line(i)))
                || (before > ShortestArticle && Boilerplate.BeginsComments(sheet.Line(i))))
            {
                return i;
            }
        }

        return blocks.Count;
    }

    // Below the article's end stand other articles too, with dates and outlets of their own: only the site's own
    // notices count there.
    static Metadata Imprint(Sheet sheet, Metadata found, int block)
    {
        found = Publishers.InNotice(found, sheet, block);
        return found.Publisher is null && SourceLines.Copyright(sheet.Line(block)) is { } owner
            ? found with { Publisher = new(owner, $"copyright, {sheet.How(block)}") }
            : found;
    }

    // The tail with one line more; null when that line is text.
    static Tail? Step(Sheet sheet, Tail tail, int block)
    {
        var line = sheet.Line(block);
        if (sheet.Blocks[block].Role is ParagraphRole.ListItem or ParagraphRole.BlockQuotation
            or ParagraphRole.Signature)
        {
            return null;
        }

        var told = Told(sheet, tail.Found, block);
        if (told is not null)
        {
            return tail with { Found = told };
        }

        if (block > 0 && sheet.Blocks[block - 1].Role == ParagraphRole.BlockQuotation && Signatures.Is(line))
        {
            return null;
        }

        return Boilerplate.Is(line) ? tail with { Found = Imprint(sheet, tail.Found, block) }
            : IsLeftover(line) || IsReference(line) || IsAuthorNote(line, tail.Found) ? tail
            : null;
    }

    // What the line says about the article; null when it says nothing of that kind.
    static Metadata? Told(Sheet sheet, Metadata found, int block)
    {
        var line = sheet.Line(block);
        var how = sheet.How(block);
        if (Bylines.ReadReporting(line) is { } reporting)
        {
            return found with { Byline = found.Byline ?? new(reporting, how) };
        }

        if ((Bylines.ReadCredit(line) ?? Bylines.ReadWords(line)) is { } credit)
        {
            return HeadReader.Told(found, credit, how);
        }

        if (SourceLines.Address(line) is { } address)
        {
            return HeadReader.At(found, address, how);
        }

        if (SourceLines.TakenFrom(line) is { } original)
        {
            return found with { OriginalPublisher = found.OriginalPublisher ?? new(original, how) };
        }

        if ((SourceLines.Source(line) ?? SourceLines.Copyright(line)) is { } publisher)
        {
            return found with { Publisher = found.Publisher ?? new(publisher, how) };
        }

        return PublicationLines.Read(line) is { } date ? found with { Date = found.Date ?? new(date.Date, how) } : null;
    }

    // A few words without a sentence's end under the last sentence: the name of a programme, a button.
    static bool IsLeftover(ReadOnlySpan<char> line) => line.Length <= LongestLabel
        && Wording.Words(line, LongestLabelWords + 1) <= LongestLabelWords
        && !Wording.EndsSentence(line) && !line.ContainsAny("\"“”«»");

    // "[1] Example Daily, 3 June 2019."
    static bool IsReference(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[0] == '[' && line.IndexOf(']') is > 1 and < 5 && char.IsAsciiDigit(line[1]);

    // "Mr. Doe is Director of …" where Jane Doe has written the article.
    static bool IsAuthorNote(ReadOnlySpan<char> line, Metadata found)
    {
        if (found.Byline is not { Value: var byline } || line.Length > LongestNote)
        {
            return false;
        }

        var surname = byline.AsSpan(byline.LastIndexOf(' ') + 1);
        foreach (var name in (ReadOnlySpan<string>)[byline, $"Mr. {surname}", $"Ms. {surname}", $"Mrs. {surname}",
            $"Dr. {surname}", $"Prof. {surname}"])
        {
            var rest = line.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? line[name.Length..] : [];
            if (rest.StartsWith(" is ")
                || rest.StartsWith(" was ")
                || rest.StartsWith(", ")
                || rest.StartsWith(" writes ")
                || rest.StartsWith(" teaches "))
            {
                return true;
            }
        }

        return false;
    }
}
