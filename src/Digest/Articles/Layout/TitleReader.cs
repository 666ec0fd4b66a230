namespace Digest.Articles;

/// <summary>Reads the title of a text, the title said again, and what stands between the title and the text.</summary>
static class TitleReader
{
    // A longer line is text even without a sentence's end.
    const int LongestTitle = 250;

    // Nor does being set as a heading make a title of a whole text.
    const int LongestHeading = 1000;

    // A caption that begins in the middle of a sentence is short.
    const int LongestCaption = 100;

    /// <summary>The head with the line taken as title, subtitle or caption; null when it is text.</summary>
    public static Head? Read(Sheet sheet, Head head, ReadOnlySpan<char> line) =>
        Repeated(sheet, head, line) ?? Title(sheet, head, line) ?? UnderTitle(sheet, head, line);

    // Pages print the title twice, archives the part after its semicolon.
    static Head? Repeated(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        foreach (var title in head.Titles)
        {
            var part = title.LastIndexOf(';');
            if (Wording.SameLetters(line, title)
                || (part > 0 && line.Length <= LongestTitle && Wording.SameLetters(line, title.AsSpan(part + 1))))
            {
                return head.Past(head.Found.Title is null
                    ? head.Found with { Title = new(title, sheet.How(head.Next)) }
                    : head.Found);
            }
        }

        return null;
    }

    static Head? Title(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (head.Found.Title is not null
            || IsFirstOfText(sheet, head.Next)
            || HeadFields.TitleAt(sheet) >= 0
            || !IsTitle(sheet, head.Next))
        {
            return null;
        }

        var how = sheet.How(head.Next);
        var (title, publisher) = Headlines.Split(line);
        var found = head.Found with
        {
            Title = new(title, how),
            Publisher = head.Found.Publisher ?? (publisher is null ? null : new(publisher, how)),
        };
        return head.Past(found) with { Titles = [.. head.Titles, title] };
    }

    // Where the title is given, another one is the page's only with an author or a date right below it or the site
    // behind it; anything else is the first of the text, and taken for a title it would be lost.
    static bool IsFirstOfText(Sheet sheet, int block) => sheet.Title is not null
        && (sheet.Blocks[block].Role == ParagraphRole.Heading
            || (!IsAboveImprint(sheet, block) && Headlines.Split(sheet.Line(block)).Publisher is null));

    static bool IsAboveImprint(Sheet sheet, int block) => block + 1 < sheet.Blocks.Count
        && (PublicationLines.Read(sheet.Line(block + 1)) is not null || Bylines.Read(sheet.Line(block + 1)) is not null);

    /// <summary>True for a line without a sentence's end and with something below it; with a sentence's end only where
    /// a date, an author or the title again follows.</summary>
    public static bool IsTitle(Sheet sheet, int block)
    {
        var line = sheet.Line(block);
        if (sheet.Blocks[block].Role == ParagraphRole.Heading)
        {
            return line.Length <= LongestHeading;
        }

        var isLast = block + 1 >= sheet.Blocks.Count;
        if (isLast
            || sheet.Blocks[block].Role != ParagraphRole.Body
            || line.Length > LongestTitle
            || Captions.IsCaption(line)
            || !Wording.HasLetters(line))
        {
            return false;
        }

        var next = sheet.Line(block + 1);
        var isOpen = !Wording.EndsSentence(line)
            || Wording.EndsWithAbbreviation(line)
            || (line[^1] is '?' or '!' && line.Length < 150);
        return isOpen
            || PublicationLines.Read(next) is not null
            || Bylines.Read(next) is not null
            || Wording.SameLetters(next, line);
    }

    // Between title and text stand subtitles and captions: short, or no sentences.
    static Head? UnderTitle(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        var block = sheet.Blocks[head.Next];
        var isLast = head.Next + 1 >= sheet.Blocks.Count;
        if (isLast || block.Role is not (ParagraphRole.Body or ParagraphRole.Heading))
        {
            return null;
        }

        // A brand or a name may begin a sentence with a small letter.
        var isCut = head.HasTitle && char.IsLower(line[0]) && line.Length < LongestCaption
            && !Wording.EndsSentence(line);
        if (Captions.IsCaption(line) || isCut)
        {
            return head.Past(head.Found);
        }

        // A caption may have a credit behind it; whole sentences that break off are text.
        if (!head.HasTitle || line.Length > LongestTitle || Wording.EndsSentence(line) || Wording.HoldsSentences(line))
        {
            return null;
        }

        return head.Past(head.Found) with
        {
            Subtitles = IsLabelOfPage(sheet, head, line) ? head.Subtitles : [.. head.Subtitles, block],
        };
    }

    // Between the date and the text a page has words under a picture; whoever types a clipping or speaks there, means it.
    static bool IsLabelOfPage(Sheet sheet, Head head, ReadOnlySpan<char> line) => sheet.IsPage
        && sheet.Blocks[head.Next].Role != ParagraphRole.Heading && head.Found.Date is not null
        && line.Length < LongestCaption && !line.ContainsAny("\"“”„«»") && !Wording.IsTitleCase(line);
}
