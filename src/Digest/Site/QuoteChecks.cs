using Digest.Articles;
using Digest.Pages;
using Digest.Text;

namespace Digest.Site;

/// <summary>Holds every published quotation against the clipping it is said to come from.</summary>
static class QuoteChecks
{
    const string BriefName = "index.md";

    /// <summary>Reads the briefs of a site, its pages and the clippings again; the number of quotations
    /// compared.</summary>
    public static int Check(string siteFolder, string seedsFolder, Problems problems)
    {
        // What is wrong with the seeds themselves is the build's to say.
        var seeds = SeedFolder.Read(seedsFolder, new());
        var shelf = Shelf.Of(ArticleReader.Read(SeedDesk.Clippings(seeds.Files, new()), new()));
        var briefs = InOrder.Map(Briefs(siteFolder), brief => CheckBrief(brief, shelf, problems));
        if (briefs.Count > 0)
        {
            ShownQuotes.Check(
                siteFolder, briefs.SelectMany(brief => brief.Shown).ToHashSet(StringComparer.Ordinal), problems);
        }

        return briefs.Sum(brief => brief.Compared);
    }

    static List<string> Briefs(string siteFolder)
    {
        var articles = Path.Join(siteFolder, "articles");
        return !Directory.Exists(articles)
            ? []
            : [.. Directory.EnumerateDirectories(articles).Select(folder => Path.Join(folder, BriefName))
                .Where(File.Exists).Order(StringComparer.Ordinal)];
    }

    static CheckedBrief CheckBrief(string file, Shelf shelf, Problems problems)
    {
        if (SeedFolder.ReadText(file, problems) is not { } text)
        {
            return new(0, []);
        }

        var shown = file.Replace('\\', '/');
        var given = FrontMatterReader.Read(new(shown, shown, ClippingFormat.Markdown, text, ""), problems).Given;
        var compared = CheckBrief(shown, given, shelf, problems);

        // Pages show quotations from Markdown without its marks.
        return new(compared, (given.Quotes?.Value ?? []).SelectMany(quote => new[]
        {
            ShownQuotes.Plain(quote.Parts), ShownQuotes.Plain(quote.Parts.Select(Prose.Plain)),
        }).ToListing());
    }

    static int CheckBrief(string shown, FrontMatter given, Shelf shelf, Problems problems)
    {
        if (given.Source is not { } source)
        {
            problems.Add(
                new(shown), "This brief does not say which clipping it was made from.", "Build the site again.");
            return 0;
        }

        if (!shelf.TryFind(source.File, out var article))
        {
            problems.Add(new(shown), $"It was made from {source.File}, and there is no such clipping.",
                "Put the clipping back, or build the site again.");
            return 0;
        }

        if (Shelf.HashOf(article) != source.Sha256)
        {
            problems.Add(new(shown), $"{source.File} has changed since the brief was made.", "Build the site again.");
        }

        var quotes = given.Quotes?.Value ?? [];
        foreach (var quote in quotes)
        {
            CheckQuote(new(quote, article, given, shelf), problems);
        }

        return quotes.Count;
    }

    static void CheckQuote(Comparison comparison, Problems problems)
    {
        var (quote, article, _, shelf) = comparison;
        for (var i = 0; i < quote.Parts.Count; i++)
        {
            var words = quote.Parts[i];
            var span = i < quote.Spans.Count ? quote.Spans[i] : default;
            if (Shelf.Stands(article, words, span))
            {
                continue;
            }

            var (what, remedy) = Explain(article, words, span, shelf);
            problems.Add(quote.Place, what, remedy);
        }

        if (quote.Speaker is { } speaker && !comparison.NamesSpeaker(speaker))
        {
            problems.Add(
                quote.Place, $"\"{ControlCharacters.Show(speaker)}\" is said to have spoken, and "
                    + $"{article.Clipping.Path} has no such name.", "Build the site again.");
        }
    }

    static (string What, string Remedy) Explain(Article article, string words, TextSpan span, Shelf shelf)
    {
        var (shown, file) = (Printable.Excerpt(words, 60), article.Clipping.Path);
        if (Shelf.Stands(article, words, default))
        {
            return ($"\"{shown}\" stands in {file}, but not where the brief says.", "Build the site again.");
        }

        if (shelf.FileWith(words) is { } other)
        {
            return ($"\"{shown}\" stands in {other}, not in {file}.", "Build the site again.");
        }

        return Shelf.Resembles(article, words, span)
            ? ($"\"{shown}\" is not what {file} has there, word for word.",
                "Build the site again, or mend the clipping if it was changed.")
            : ($"\"{shown}\" does not stand in {file}.", "Build the site again.");
    }

    /// <summary>A quotation and all it is held against.</summary>
    sealed record Comparison(GivenQuote Quote, Article Article, FrontMatter Brief, Shelf Shelf)
    {
        // By the name itself, by a word of it, by the words at the quotation, or by a spelling that the brief lists for
        // it.
        public bool NamesSpeaker(string speaker)
        {
            var actors = Brief.Actors?.Value ?? [];
            var spellings = actors.Where(actor => actor.Name == speaker)
                .SelectMany(actor => actor.Forms.Select(form => form.Text)).ToList();
            var isAnothers = !spellings.Contains(Quote.SpeakerAsWritten ?? "")
                && actors.Any(actor => actor.Forms.Any(form => form.Text == Quote.SpeakerAsWritten));
            return Article.Paragraphs.Count == 0
                || spellings.Append(speaker).Any(Stands)
                || (!isAnothers && Stands(Quote.SpeakerAsWritten ?? speaker))
                || speaker.Split(' ').Any(word => word.Length > 2 && char.IsUpper(word[0]) && Stands(word));
        }

        bool Stands(string name) => Article.Source.Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What was read of a brief.</summary>
    /// <param name="Compared">How many of its quotations could be compared.</param>
    /// <param name="Shown">All of them, as <see cref="ShownQuotes"/> compares them.</param>
    sealed record CheckedBrief(int Compared, Listing<string> Shown);
}
