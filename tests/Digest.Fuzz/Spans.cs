using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Fuzz;

/// <summary>What was found in an article stands in it, at the place that is given for it.</summary>
static class Spans
{
    public static void Hold(Article article, Brief brief)
    {
        var end = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            Stands(article, paragraph.Text, paragraph.Span, "paragraph");
            BrokenPromise.Unless(paragraph.Span.Start >= end, "Paragraphs stand in order", $"{paragraph.Span}");
            end = paragraph.Span.End;
        }

        foreach (var quote in brief.Quotes)
        {
            foreach (var part in quote.Parts)
            {
                Stands(article, part, "quotation");
            }

            StandsIfPlaced(article, quote.Speaker?.AsWritten, quote.Speaker?.Span, "speaker");
            StandsIfPlaced(article, quote.Cue?.Words, quote.Cue?.Span, "cue");
        }

        foreach (var sentence in brief.Summary)
        {
            Stands(article, sentence, "summary");
        }

        foreach (var happening in brief.Events)
        {
            Stands(article, new(happening.Text, happening.Span), "event");
        }

        foreach (var form in brief.Actors.SelectMany(actor => actor.Forms))
        {
            foreach (var place in form.Places)
            {
                Stands(article, form.Text, place, "mention");
            }
        }

        BrokenPromise.Unless(IsSafe(brief.Slug), "A slug is letters, digits and hyphens", brief.Slug);
    }

    static bool IsSafe(string slug) => slug.Length is > 0 and <= Slug.LongestSlug
        && slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    static void StandsIfPlaced(Article article, string? words, TextSpan? span, string what)
    {
        if (words is not null && span is { Length: > 0 } place)
        {
            Stands(article, words, place, what);
        }
    }

    // No length means that only the editor vouches for the words.
    static void Stands(Article article, Passage passage, string what)
    {
        if (passage.Span.Length > 0)
        {
            Stands(article, passage.Text, passage.Span, what);
        }
    }

    static void Stands(Article article, string words, TextSpan span, string what) => BrokenPromise.Unless(
        span.Start >= 0 && span.End <= article.Source.Length && span.Of(article.Source) == words,
        $"A {what} is verbatim at its place", $"{span} \"{words}\"");
}
