using System.Text;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>The whole digest as one Markdown text: sources, summaries, quotations verbatim, who is named.</summary>
static class WholeMarkdown
{
    public static void Write(Concordance book, TextWriter output)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Citation.MarkdownEscaped(Printable.Bare(book.Masthead.Title))).Append('\n');
        if (book.Masthead.Description is { } description)
        {
            text.Append('\n').Append(Citation.MarkdownEscaped(Printable.Line(description))).Append('\n');
        }

        for (var at = 0; at < book.Edition.Briefs.Count; at++)
        {
            Write(text, book, at);
        }

        output.Write(text);
    }

    static void Write(StringBuilder text, Concordance book, int at)
    {
        var brief = book.Edition.Briefs[at];
        text.Append("\n## ").Append(Citation.MarkdownEscaped(book.Slips[at].Headline)).Append("\n\n")
            .Append(Citation.Of(brief, book.Slips[at]).Markdown).Append('\n');
        foreach (var sentence in brief.Summary)
        {
            text.Append('\n').Append(Citation.MarkdownEscaped(QuoteView.Words(brief, sentence.Shown))).Append('\n');
        }

        foreach (var quote in brief.Quotes)
        {
            var words = string.Join(" … ", quote.Pieces(part => QuoteView.Words(brief, part)).Select(words => $"“{words}”"));
            text.Append("\n> ").Append(Citation.MarkdownEscaped(words)).Append("\n> — ")
                .Append(Citation.MarkdownEscaped(Speaker(quote))).Append('\n');
        }

        if (brief.Actors.Count > 0)
        {
            var names = string.Join(", ", brief.Actors.Select(each => Printable.Line(each.Actor.Name)));
            text.Append("\nNamed: ").Append(Citation.MarkdownEscaped(names)).Append('\n');
        }

        foreach (var tie in book.Edition.Related[at].Select(connection => WholeTie.Of(book, at, connection)))
        {
            text.Append("\nRelated: ").Append(Citation.MarkdownEscaped(tie.Headline)).Append(" (both name ")
                .Append(Citation.MarkdownEscaped(string.Join(", ", tie.Shared))).Append(")\n");
        }
    }

    static string Speaker(Quote quote) =>
        quote.Speaker is { } speaker ? Printable.Line(speaker.Name) : "the article does not say who";
}
