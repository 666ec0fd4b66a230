using Digest.Text;

namespace Digest.Pages;

/// <summary>Every quotation as a line of a table: <c>quotes.csv</c>, for spreadsheets.</summary>
static class QuotesCsv
{
    const string Columns =
        "article,url,date,publisher,title,quote,kind,speaker,speaker_as_written,cue,cue_class,source_url\n";

    public static void Write(Concordance book, TextWriter table)
    {
        table.Write(Columns);
        foreach (var brief in book.Edition.Briefs)
        {
            var page = Address.Article(brief.Slug);
            foreach (var quote in brief.Quotes)
            {
                WriteLine(table,
                [
                    brief.Slug,
                    page.Under(book.BaseUrl) ?? Address.Home.LinkTo(page),
                    brief.Metadata.Date?.Value.ToString(),
                    brief.Metadata.Publisher?.Value,
                    brief.Metadata.Title?.Value,
                    string.Join(" … ", quote.Pieces(part => part.Text)),
                    Label.Of(quote.Kind),
                    quote.Speaker?.Name,
                    quote.Speaker?.AsWritten,
                    quote.Cue?.Words,
                    quote.Cue is { } cue ? Label.Of(cue.Class) : null,
                    brief.Metadata.SourceUrl?.Value,
                ]);
            }
        }
    }

    /// <summary>Writes a line of a table.</summary>
    public static void WriteLine(TextWriter table, ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            table.Write(Cell(cells[i]));
            table.Write(i + 1 < cells.Length ? ',' : '\n');
        }
    }

    /// <summary>
    /// A cell that no spreadsheet takes for a formula: one that begins like such, also in the wide letters that East
    /// Asian keyboards write, gets an apostrophe before it.
    /// </summary>
    public static string Cell(string? text)
    {
        var line = Printable.Bare(text ?? "");
        if (line.Length > 0 && "=+-@|%＝＋－＠".Contains(line[0], StringComparison.Ordinal))
        {
            line = "'" + line;
        }

        return line.AsSpan().ContainsAny(',', '"', ';')
            ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : line;
    }
}
