namespace Digest.Articles;

/// <summary>Reads the lines above an article's text: labels, publisher, title, subtitle, author, date, address, captions.</summary>
static class HeadReader
{
    // A head has few lines; whoever writes more has begun the text.
    const int LongestHead = 40;

    // A longer line is text even without a sentence's end.
    const int LongestTitle = 250;

    // A caption that begins in the middle of a sentence is short.
    const int LongestCaption = 100;

    public static Head Read(Sheet sheet)
    {
        var head = Head.Start(sheet);
        while (head.Next < Math.Min(sheet.Blocks.Count, LongestHead) && Step(sheet, head) is { } further)
        {
            head = further;
        }

        return head.Next < sheet.Blocks.Count ? LeadReader.Read(sheet, head) : head;
    }

    // The first that knows the line takes it. Null when nobody does: there the text begins.
    static Head? Step(Sheet sheet, Head head)
    {
        var line = sheet.Line(head.Next);
        return Archived(sheet, head, line)
            ?? Notice(sheet, head, line)
            ?? Date(sheet, head, line)
            ?? Author(sheet, head, line)
            ?? Origin(sheet, head, line)
            ?? Repeated(sheet, head, line)
            ?? Title(sheet, head, line)
            ?? UnderTitle(sheet, head, line);
    }

    // Archives print a summary of theirs between "ABSTRACT." and "FULL TEXT.".
    static Head? Archived(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (IsMark(line, "FULL TEXT"))
        {
            return head.Past(head.Found);
        }

        if (!IsMark(line, "ABSTRACT"))
        {
            return null;
        }

        for (var i = head.Next + 1; i < Math.Min(sheet.Blocks.Count, head.Next + 8); i++)
        {
            if (IsMark(sheet.Line(i), "FULL TEXT"))
            {
                return head with { Next = i + 1 };
            }
        }

        return head.Past(head.Found);
    }

    static bool IsMark(ReadOnlySpan<char> line, string mark) => line.Length < 20 && Wording.SameLetters(line, mark);

    static Head? Notice(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (!Boilerplate.Is(line))
        {
            return null;
        }

        return head.Past(Publishers.InNotice(head.Found, sheet, head.Next));
    }

    static Head? Date(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (PublicationLines.Read(line) is not { } date)
        {
            return null;
        }

        var found = head.Found;
        var wins = found.Date is null || (!date.IsChange && found.Date.How.EndsWith("(changed)", StringComparison.Ordinal));
        var how = $"{sheet.How(head.Next)}{(date.IsChange ? " (changed)" : "")}";
        return head.Past(wins ? found with { Date = new(date.Date, how) } : found);
    }

    static Head? Author(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (Bylines.Read(line) is not { } byline)
        {
            return null;
        }

        return head.Past(Told(head.Found, byline, sheet.How(head.Next)));
    }

    /// <summary>What a byline tells, where nothing else has told it before.</summary>
    public static Metadata Told(Metadata found, Byline byline, string how) => found with
    {
        Byline = found.Byline ?? (byline.Names.Length > 0 ? new(byline.Names, how) : null),
        Publisher = found.Publisher ?? (byline.Publisher is { } publisher ? new(publisher, how) : null),
        Date = found.Date ?? (byline.Date is { } date ? new(date, how) : null),
    };

    static Head? Origin(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        var found = head.Found;
        var how = sheet.How(head.Next);
        if (SourceLines.Address(line) is { } address)
        {
            return head.Past(At(found, address, how));
        }

        if (SourceLines.TakenFrom(line) is { } original)
        {
            return head.Past(found with { OriginalPublisher = found.OriginalPublisher ?? new(original, how) });
        }

        var publisher = SourceLines.Source(line) ?? SourceLines.Copyright(line) ?? Alone(sheet, head, line);
        return publisher is null ? null : head.Past(found with { Publisher = found.Publisher ?? new(publisher, how) });
    }

    /// <summary>An address on a line of its own is the article's, or that of its copy in an archive.</summary>
    public static Metadata At(Metadata found, string address, string how) => SourceLines.IsArchive(address)
        ? found with { ArchiveUrl = found.ArchiveUrl ?? new(address, how) }
        : found with { SourceUrl = found.SourceUrl ?? new(address, how) };

    // A known outlet alone on its line; an unknown one only right above a date, as mastheads print it.
    static string? Alone(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (line.Length > 60 || Wording.EndsSentence(line))
        {
            return null;
        }

        var isMasthead = head.Next + 2 < sheet.Blocks.Count && !head.HasTitle && Outlets.LooksLikeOutlet(line)
            && PublicationLines.Read(sheet.Line(head.Next + 1)) is not null && IsTitle(sheet, head.Next + 2);
        return isMasthead || head.HasTitle || HasTitleBelow(sheet, head.Next) ? Outlets.Known(line) ?? (isMasthead ? line.ToString() : null) : null;
    }

    static bool HasTitleBelow(Sheet sheet, int block) => block + 1 < sheet.Blocks.Count
        && (IsTitle(sheet, block + 1) || PublicationLines.Read(sheet.Line(block + 1)) is not null);

    // Pages print the title twice, archives the part after its semicolon.
    static Head? Repeated(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        foreach (var title in head.Titles)
        {
            var part = title.LastIndexOf(';');
            if (Wording.SameLetters(line, title) || (part > 0 && line.Length <= LongestTitle && Wording.SameLetters(line, title.AsSpan(part + 1))))
            {
                return head.Past(head.Found.Title is null ? head.Found with { Title = new(title, sheet.How(head.Next)) } : head.Found);
            }
        }

        return null;
    }

    static Head? Title(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        // Where the editor has given the title, a heading is the first of the text.
        var isFirstHeading = sheet.Title is not null && sheet.Blocks[head.Next].Role == ParagraphRole.Heading;
        if (head.Found.Title is not null || isFirstHeading || !IsTitle(sheet, head.Next))
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

    // A line without a sentence's end, with something below it; with a sentence's end only where a date, an author or the title again follows.
    static bool IsTitle(Sheet sheet, int block)
    {
        var line = sheet.Line(block);
        if (sheet.Blocks[block].Role == ParagraphRole.Heading)
        {
            return true;
        }

        var isLast = block + 1 >= sheet.Blocks.Count;
        if (isLast || sheet.Blocks[block].Role != ParagraphRole.Body || line.Length > LongestTitle || Captions.IsCaption(line) || !Wording.HasLetters(line))
        {
            return false;
        }

        var next = sheet.Line(block + 1);
        var isOpen = !Wording.EndsSentence(line) || Wording.EndsWithAbbreviation(line) || (line[^1] is '?' or '!' && line.Length < 150);
        return isOpen || PublicationLines.Read(next) is not null || Bylines.Read(next) is not null || Wording.SameLetters(next, line);
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

        if (Captions.IsCaption(line) || (head.HasTitle && char.IsLower(line[0]) && line.Length < LongestCaption))
        {
            return head.Past(head.Found);
        }

        if (!head.HasTitle || line.Length > LongestTitle || Wording.EndsSentence(line))
        {
            return null;
        }

        var isSubtitle = block.Role == ParagraphRole.Heading || head.Found.Date is null || Wording.IsTitleCase(line);
        return head.Past(head.Found) with { Subtitles = isSubtitle ? [.. head.Subtitles, block] : head.Subtitles };
    }
}
