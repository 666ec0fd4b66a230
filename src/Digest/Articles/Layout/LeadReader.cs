using System.Collections.Frozen;

namespace Digest.Articles;

/// <summary>Finds where the text begins within its first block: after a title or a date that runs into it without a
/// break.</summary>
static class LeadReader
{
    // A title of fewer words could open a sentence of its own.
    const int TellingWords = 4;

    // A headline is no longer than this; farther on, two words grown together are a slip of the pen.
    const int LongestHeadline = 200;

    // Words that begin sentences and so give away a headline that they have grown to: "angerThe".
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = new[]
    {
        "The", "A", "An", "In", "On", "At", "It", "This", "That", "These", "Those", "After", "As", "For", "When",
        "While", "With", "From", "There", "He", "She", "They", "We", "His", "Her", "Its",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Head Read(Sheet sheet, Head head)
    {
        var block = sheet.Blocks[head.Next];
        var line = sheet.Line(head.Next);
        return AfterLabel(head, block, line)
            ?? AfterTitle(head, block, line)
            ?? AfterDate(sheet, head, line)
            ?? AfterHeadline(sheet, head, line)
            ?? head with { Lead = block.Start };
    }

    static Head? AfterLabel(Head head, Block block, ReadOnlySpan<char> line) =>
        HeadFields.TextAt(line) is > 0 and var at ? head with { Lead = block.Start + at } : null;

    // The title again, and the first sentence hard upon it.
    static Head? AfterTitle(Head head, Block block, ReadOnlySpan<char> line)
    {
        foreach (var title in head.Titles)
        {
            var end = Wording.Words(title, TellingWords) < TellingWords ? -1 : Wording.AfterLetters(line, title);
            var letters = end;
            while (end > 0
                && end < line.Length
                && !char.IsLetterOrDigit(line[end])
                && line[end] is not ('"' or '“' or '‘' or '\''))
            {
                end++;
            }

            if (end > 0 && end < line.Length && !char.IsLower(line[end]) && !GoesOn(line, letters, end))
            {
                return head with { Lead = block.Start + end };
            }
        }

        return null;
    }

    // "Mayor Gwen Tolley visits Marrow" and "Mayor Gwen Tolley visits Marrow Bay on Monday.": nothing but a blank
    // parts a name's two words, either.
    static bool GoesOn(ReadOnlySpan<char> line, int titleEnd, int next) =>
        line[titleEnd..next] is " " && !Openers.Contains(FirstWord(line[next..]));

    // "Thursday, May 7, 2015 On Tuesday the government announced …"
    static Head? AfterDate(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (head.Found.Date is not null || DateFinder.At(line) is not { Date.Day: > 0 } date)
        {
            return null;
        }

        // "1 July 2025 – 5 July 2025 the fair is open": the days of which the sentence speaks.
        if (DateFinder.At(line[date.Length..].TrimStart(" -–—")) is not null)
        {
            return null;
        }

        var end = date.Length + PublicationLines.TimeLength(line[date.Length..]);
        while (end < line.Length && line[end] is ' ' or '-' or '–' or '—' or '|' or ':')
        {
            end++;
        }

        var isHeading = end > date.Length && end < line.Length && char.IsUpper(line[end]);
        return isHeading
            ? head with
            {
                Found = head.Found with { Date = new(date.Date, sheet.How(head.Next)) },
                Lead = sheet.Blocks[head.Next].Start + end
            }
            : null;
    }

    // No title above, and the first line holds one: "Militias fear new angerThe change in tone …".
    static Head? AfterHeadline(Sheet sheet, Head head, ReadOnlySpan<char> line)
    {
        if (head.HasTitle)
        {
            return null;
        }

        for (var i = 1; i < Math.Min(line.Length - 1, LongestHeadline); i++)
        {
            if (line[i] is '.' or '"' or '“')
            {
                return null;
            }

            if (char.IsUpper(line[i])
                && char.IsLower(line[i - 1])
                && Openers.Contains(FirstWord(line[i..]))
                && Wording.Words(line[..i], TellingWords) >= TellingWords)
            {
                var title = line[..i].ToString();
                return head with
                {
                    Found = head.Found with { Title = new(title, sheet.How(head.Next)) },
                    Titles = [title],
                    Lead = sheet.Blocks[head.Next].Start + i
                };
            }
        }

        return null;
    }

    static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end < 0 ? text : text[..end];
    }
}
