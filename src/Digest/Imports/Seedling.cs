using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>A seed in the making: the article as it will be read, and the text of its file.</summary>
/// <param name="Name">The file's name with its ending, made of the title.</param>
/// <param name="Missing">The fields that an article should have and that nothing told.</param>
sealed record Seedling(string Origin, string Name, string Text, Article Article, Listing<string> Missing)
{
    /// <summary>The seed of a text; null when no article is in it, which is then reported.</summary>
    public static Seedling? Of(Cutting cutting, Problems problems)
    {
        var clipping = new Clipping(cutting.Origin, cutting.Origin, cutting.Format, cutting.Text, "");
        var written = FrontMatterReader.Read(clipping, problems);
        var given = written.BodyStart > 0 ? written.Given : cutting.Told;
        if (ArticleReader.Read(new Copy(clipping, given with { Draft = false }, written.BodyStart), problems) is not
            { } article)
        {
            return null;
        }

        var known = WithHints(article, cutting.Hinted);
        var retrieved = given.Retrieved ?? cutting.Hinted.Retrieved;
        var (body, format) = written.BodyStart > 0
            ? (cutting.Text, cutting.Format)
            : Body(cutting, article, SeedHead.Of(known.Metadata, retrieved));
        return !HoldsArticle(body, format, cutting.Origin, problems) ? null : new(
            cutting.Origin,
            Slug.Of(known.Metadata.Title?.Value ?? cutting.Stem, "article") + Ending(format),
            body,
            known,
            SeedHead.Missing(known.Metadata));
    }

    // What the title that came from elsewhere says is then no text any more, and it may have been all there was.
    static bool HoldsArticle(string text, ClippingFormat format, string origin, Problems problems)
    {
        var told = new Problems();
        var clipping = new Clipping(origin, origin, format, text, "");
        var given = FrontMatterReader.Read(clipping, []);
        var holds = ArticleReader.Read(
            new Copy(clipping, given.Given with { Draft = false }, given.BodyStart), told) is not null;
        problems.AddAll(holds ? [] : told);
        return holds;
    }

    /// <summary>The same story with the places named where others printed it.</summary>
    public Seedling PrintedAlso(IEnumerable<Seedling> others) => this with
    {
        Text = SeedHead.With(Text, others.Select(other => other.Article.Metadata)),
    };

    // Where a page says nothing of its own address, the browser that saved it may have.
    static Article WithHints(Article article, FrontMatter hinted)
    {
        var metadata = article.Metadata with
        {
            Title = article.Metadata.Title ?? hinted.Title,
            SourceUrl = article.Metadata.SourceUrl ?? hinted.SourceUrl,
        };
        return article with
        {
            Metadata = metadata.SourceUrl is { } url && SavedPage.InArchive(url.Value) is { } copy
                ? metadata with
                {
                    SourceUrl = new(copy.Original, url.How),
                    ArchiveUrl = metadata.ArchiveUrl ?? new(copy.Archive, url.How),
                }
                : metadata,
        };
    }

    // A page becomes its article's text, which people can read and mend; but only if reading that text gives the same
    // words, else the page stays a page.
    static (string Text, ClippingFormat Format) Body(Cutting cutting, Article article, string head)
    {
        if (cutting.Format != ClippingFormat.Html)
        {
            // Only what ends lines for the reader of seeds: whatever else Unicode has for that stays the text's own.
            var text = cutting.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return (head + text, cutting.Format);
        }

        var plain = $"{head}{article.Text}\n";
        return ReadsAlike(plain, article) ? (plain, ClippingFormat.Plain) : (head + cutting.Text, ClippingFormat.Html);
    }

    static bool ReadsAlike(string plain, Article article)
    {
        var clipping = new Clipping("", "", ClippingFormat.Plain, plain, "");
        return ArticleReader.Read(Listing.Create<Clipping>([clipping]), []) is [var again]
            && Words(again.Text).SequenceEqual(Words(article.Text));
    }

    static string[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    static string Ending(ClippingFormat format) => format switch
    {
        ClippingFormat.Markdown => ".md",
        ClippingFormat.Html => ".html",
        _ => ".txt",
    };
}
