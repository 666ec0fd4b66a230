namespace Digest.Articles;

/// <summary>Reads heads in which a word says what each line is, as archives of newspapers print them: "HEADLINE: …",
/// "SECTION: …".</summary>
static class HeadFields
{
    const int LongestHead = 30;

    static readonly string[] Titles = ["title:", "headline:", "subject:"];

    // Behind these the text itself may begin on the same line.
    static readonly string[] Texts = ["body:", "text:"];

    // What a page says of itself is no whole sentence.
    const int WordsOfSentence = 4;

    // What they say is of no use here, and none of it is text.
    static readonly string[] PassedOver =
        ["section:", "length:", "load-date:", "language:", "publication-type:", "graphic:", "document-type:",
         "edition:", "body:", "text:", "word count:", "page:", "pg.", "issn:", "journal code:", "type:", "category:",
         "credit:", "doi:", "dateline:"];

    /// <summary>The title that the line gives by a word before it; empty when it gives none.</summary>
    public static ReadOnlySpan<char> Title(ReadOnlySpan<char> line) =>
        line[Labelled(line, Titles)..] is { } rest && rest.Length < line.Length ? rest.Trim() : [];

    /// <summary>True for a line that says something about the printed page, its own length, or when it was
    /// read.</summary>
    public static bool IsPassedOver(ReadOnlySpan<char> line) =>
        (Labelled(line, PassedOver) is > 0 and var label && !IsText(line, label)) || IsCount(line) || IsRelative(line);

    /// <summary>Where the text begins in a line "BODY: The council met …"; 0 in any other line.</summary>
    public static int TextAt(ReadOnlySpan<char> line) =>
        Labelled(line, Texts) is > 0 and var label && IsText(line, label)
            ? line.Length - line[label..].TrimStart().Length
            : 0;

    // "Page: the minister wrote nothing on it." Of pictures whole sentences are said, too.
    static bool IsText(ReadOnlySpan<char> line, int label) =>
        !line.StartsWith("graphic:", StringComparison.OrdinalIgnoreCase)
            && Wording.EndsSentence(line)
            && Wording.Words(line[label..], WordsOfSentence) >= WordsOfSentence;

    /// <summary>The block that holds the title by its label; -1 where none does.</summary>
    public static int TitleAt(Sheet sheet) => Find(sheet, line => Labelled(line, Titles) > 0);

    /// <summary>The block with the label that the text stands under; -1 where there is none.</summary>
    public static int BodyAt(Sheet sheet) =>
        Find(sheet, line =>
            line.Length < 6
                && (line.Equals("body:", StringComparison.OrdinalIgnoreCase)
                    || line.Equals("text:", StringComparison.OrdinalIgnoreCase)));

    static int Find(Sheet sheet, LineTest isIt)
    {
        for (var i = 0; i < Math.Min(sheet.Blocks.Count, LongestHead); i++)
        {
            if (isIt(sheet.Line(i)))
            {
                return i;
            }
        }

        return -1;
    }

    delegate bool LineTest(ReadOnlySpan<char> line);

    static int Labelled(ReadOnlySpan<char> line, string[] labels)
    {
        foreach (var label in labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && line.Length < 300)
            {
                return label.Length;
            }
        }

        return 0;
    }

    // "1,021 words", "5 min read", "12 comments", "3 shares".
    static bool IsCount(ReadOnlySpan<char> line)
    {
        if (line.Length > 30 || line.IsEmpty || !char.IsAsciiDigit(line[0]))
        {
            return false;
        }

        var unit = line.TrimStart("0123456789., -");
        foreach (var known in (ReadOnlySpan<string>)["words", "word", "min read", "mins read", "minute read",
            "minutes read", "min", "comments", "comment", "shares", "share", "views", "likes"])
        {
            if (unit.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "3 hours ago", "Updated 2 days ago": no date.
    static bool IsRelative(ReadOnlySpan<char> line) =>
        line.Length < 50
            && line.EndsWith(" ago", StringComparison.OrdinalIgnoreCase)
            && line.IndexOfAnyInRange('0', '9') >= 0;
}
