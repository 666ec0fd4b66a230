namespace Digest.Articles;

/// <summary>Reads the lines above an article's text: labels, publisher, title, subtitle, author, date, address,
/// captions.</summary>
static class HeadReader
{
    // A head has few lines; whoever writes more has begun the text.
    const int LongestHead = 40;

    // What has fewer letters may be one more line of the head.
    const int ShortestText = 80;

    public static Head Read(Sheet sheet)
    {
        var head = Head.Start(sheet);
        var body = HeadFields.BodyAt(sheet);
        while (head.Next < Math.Min(sheet.Blocks.Count, LongestHead)
            && (Step(sheet, head) ?? Unread(head, body)) is { } further)
        {
            head = further;
        }

        head = body < 0 ? head : head with { Subtitles = [] };

        return head.Next < sheet.Blocks.Count ? LeadReader.Read(sheet, head) : head;
    }

    // Above a line "BODY:" nothing is text, whatever it is.
    static Head? Unread(Head head, int body) => head.Next < body ? head.Past(head.Found) : null;

    // The first that knows the line takes it. Null when nobody does: there the text begins.
    static Head? Step(Sheet sheet, Head head)
    {
        var line = sheet.Line(head.Next);
        return Archived(sheet, head, line)
            ?? Field(sheet, head, line)
            ?? Notice(sheet, head, line)
            ?? Date(sheet, head, line)
            ?? Author(sheet, head, line)
            ?? Folio(sheet, head, line)
            ?? Imprint(sheet, head, line)
            ?? Origin(sheet, head, line)
            ?? TitleReader.Read(sheet, head, line);
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

    static Head? Field(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        // "Text: Jane Doe" says whose it is.
        if (HeadFields.IsPassedOver(line) && !(head.HasTitle && Bylines.Read(line) is not null))
        {
            return head.Past(head.Found);
        }

        var title = HeadFields.Title(line);
        return title.IsEmpty || head.Found.Title is not null
            ? null
            : head.Past(head.Found with { Title = new(title.ToString(), sheet.How(head.Next)) })
                with { Titles = [.. head.Titles, title.ToString()] };
    }

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
        var wins = found.Date is null
            || (!date.IsChange && found.Date.How.EndsWith("(changed)", StringComparison.Ordinal));
        var how = $"{sheet.How(head.Next)}{(date.IsChange ? " (changed)" : "")}";
        return head.Past(wins ? found with { Date = new(date.Date, how) } : found);
    }

    static Head? Folio(Sheet sheet, Head head, ReadOnlySpan<char> line) => Folios.Read(line) is { } folio
        ? head.Past(Told(head.Found, folio, sheet.How(head.Next)))
        : null;

    // Above the title only a paper's; below it a place and a day are those of writing.
    static Head? Imprint(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (Imprints.Read(line) is not var (publisher, date) || (publisher is null && !head.HasTitle))
        {
            return null;
        }

        var (found, how) = (head.Found, sheet.How(head.Next));
        return head.Past(found with
        {
            Publisher = found.Publisher ?? (publisher is null ? null : new(publisher, how)),
            Date = found.Date ?? new(date, how),
        });
    }

    static Head? Author(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if ((Bylines.Read(line) ?? (head.HasTitle ? Bylines.ReadAbroad(line) : null)) is { } byline)
        {
            return head.Past(Told(head.Found, byline, sheet.How(head.Next)));
        }

        if (IsAuthorAboveImprint(sheet, head, line) || IsAuthorAboveDate(sheet, head, line))
        {
            return head.Past(Told(head.Found, new(AtPlace(line).ToString(), null, null), sheet.How(head.Next)));
        }

        return line.Length < 4 && line.TrimEnd(':').Equals("by", StringComparison.OrdinalIgnoreCase)
            ? AuthorBelow(sheet, head)
            : null;
    }

    // "Jane Doe", and below it "Harbour Courier, 14 March 2024".
    static bool IsAuthorAboveImprint(Sheet sheet, Head head, ReadOnlySpan<char> line) =>
        head.HasTitle && head.Found.Byline is null && head.Next + 1 < sheet.Blocks.Count && Bylines.IsName(line)
            && Imprints.Read(sheet.Line(head.Next + 1)) is { Publisher: not null };

    // "Jane Doe", and below it "14 March 2024": a name that the text does not speak of, as it does of places and of
    // those whom it is about.
    static bool IsAuthorAboveDate(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        line = AtPlace(line);
        if (!head.HasTitle || head.Found.Byline is not null || head.Next + 2 >= sheet.Blocks.Count || line.Contains(',')
            || !Bylines.IsName(line) || Outlets.LooksLikeMasthead(line) || Outlets.Known(line) is not null
            || PublicationLines.Read(sheet.Line(head.Next + 1)) is null)
        {
            return false;
        }

        var others = sheet.Text.AsSpan(sheet.Blocks[head.Next + 2].Start);
        var above = sheet.Text.AsSpan(0, sheet.Blocks[head.Next].Start);
        foreach (var range in line.Split(' '))
        {
            if (line[range].Length > 2 && (others.Contains(line[range], StringComparison.OrdinalIgnoreCase)
                || above.Contains(line[range], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    // "Jane Doe at Mill Lane"
    static ReadOnlySpan<char> AtPlace(ReadOnlySpan<char> line)
    {
        foreach (var word in (ReadOnlySpan<string>)[" at ", " in "])
        {
            var at = line.IndexOf(word, StringComparison.Ordinal);
            line = at > 0 ? line[..at] : line;
        }

        return line;
    }

    // "By" on a line of its own, the names on the next ones, "and" between them.
    static Head? AuthorBelow(Sheet sheet, Head head)
    {
        var names = "";
        var at = head.Next + 1;
        while (at < sheet.Blocks.Count && Bylines.Read($"By {sheet.Line(at)}") is { } below)
        {
            names += below.Names;
            var goesOn = at + 2 < sheet.Blocks.Count && sheet.Line(at + 1) is "and" or "," or "&";
            names += goesOn ? (sheet.Line(at + 1) is "," ? ", " : $" {sheet.Line(at + 1)} ") : "";
            at += goesOn ? 2 : 1;
            if (!goesOn)
            {
                return head.Past(Told(head.Found, new(names, below.Publisher, below.Date), sheet.How(head.Next + 1)))
                    with { Next = at };
            }
        }

        return null;
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

    // A known outlet alone on its line; an unknown one only right above a date or an author, as mastheads and clippings print it.
    static string? Alone(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (line.Length > 60 || Wording.EndsSentence(line))
        {
            return null;
        }

        var isMasthead = head.Next + 2 < sheet.Blocks.Count && Outlets.LooksLikeMasthead(line)
            && (PublicationLines.Read(sheet.Line(head.Next + 1)) is not null
                || (head.HasTitle && IsAboveByline(sheet, head)))
            && (head.HasTitle || TitleReader.IsTitle(sheet, head.Next + 2));
        isMasthead |= !head.HasTitle && IsAboveHeadline(sheet, head.Next, line);
        return isMasthead || head.HasTitle || HasTitleBelow(sheet, head.Next)
            ? Outlets.Known(line) ?? (isMasthead ? line.ToString() : null)
            : null;
    }

    // By the word before it, by the day below it, or by the dateline that has the day.
    static bool IsAboveByline(Sheet sheet, Head head)
    {
        var line = sheet.Line(head.Next + 1);
        return (Bylines.Read(line) ?? Bylines.ReadAbroad(line)) is not null
            || IsAuthorAboveDate(sheet, head with { Next = head.Next + 1 }, line)
            || Datelines.Read(line) is { Date: not null };
    }

    // "Harbour News" above a headline of a whole thought, and the text right below that.
    static bool IsAboveHeadline(Sheet sheet, int block, ReadOnlySpan<char> line) =>
        block + 2 < sheet.Blocks.Count && Outlets.LooksLikeOutlet(line) && Wording.Words(line, 5) is > 1 and < 5
            && TitleReader.IsTitle(sheet, block + 1) && Wording.Words(sheet.Line(block + 1), 6) >= 6
            && sheet.Blocks[block + 2].Length > ShortestText && Wording.EndsSentence(sheet.Line(block + 2));

    static bool HasTitleBelow(Sheet sheet, int block) => block + 1 < sheet.Blocks.Count
        && (TitleReader.IsTitle(sheet, block + 1) || PublicationLines.Read(sheet.Line(block + 1)) is not null);
}
