using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>Door of the room: takes the texts out of files that people have, whatever the files are called.</summary>
static class ImportReader
{
    /// <summary>The texts in the order of the files; what cannot be read is reported, and the others count.</summary>
    public static Listing<Cutting> Read(IReadOnlyList<FoundFile> files, Problems problems)
    {
        var opened = files.Select(file => Open(file, problems)).ToList();
        var lists = opened.Select(piece => piece.List).OfType<Subscriptions>().ToList();
        var feeds = opened.Select(piece => piece.Feed).OfType<FeedSheet>().ToList();
        var references = opened.Select(piece => piece.References).Where(list => list.Count > 0).ToList();
        foreach (var list in lists)
        {
            list.ReportMissing(feeds, problems);
        }

        var cuttings = opened.SelectMany(piece => piece.Feed is { } feed
            ? lists.Aggregate(feed, (named, list) => list.Named(named)).Articles
            : piece.Text is { } text ? [text] : []);
        return WithReferences([.. cuttings], references, problems);
    }

    static Opened Open(FoundFile file, Problems problems)
    {
        var nature = FileNatures.Of(file);
        if (nature == FileNature.Mail)
        {
            return new(Text: MailReader.Read(file, problems));
        }

        if (nature == FileNature.Unknown)
        {
            problems.Add(new(file.File), "This is neither a text nor a page, a mail, a feed or a list of references.",
                "Save the article as a page or as text.");
            return new();
        }

        var named = nature == FileNature.Page ? file with { Path = "page.html" } : file.AsClipping();
        return Decoding.Decode(named, problems) is { } text ? Open(nature, file, text, problems) : new();
    }

    static Opened Open(FileNature nature, FoundFile file, string text, Problems problems) => nature switch
    {
        FileNature.Page => new(Text: SavedPage.Read(file, text)),
        FileNature.XmlFeed => new(Feed: XmlFeedReader.Read(file, text, problems)),
        FileNature.JsonFeed => new(Feed: JsonFeedReader.Read(file, text, problems)),
        FileNature.Subscriptions => new(List: Subscriptions.Read(file, text, problems)),
        FileNature.References => new(References: Reference.ReadAll(file, text, problems).ToListing()),
        FileNature.Markdown => new(Text: Cutting.Of(file, ClippingFormat.Markdown, text)),
        _ => new(Text: Cutting.Of(file, ClippingFormat.Plain, text)),
    };

    static Listing<Cutting> WithReferences(
        List<Cutting> cuttings, List<Listing<Reference>> lists, Problems problems)
    {
        foreach (var list in lists)
        {
            foreach (var reference in list)
            {
                var at = cuttings.FindIndex(cutting => reference.IsOf(cutting, list.Count == 1));
                if (at >= 0)
                {
                    cuttings[at] = cuttings[at] with { Told = Over(reference.Fields, cuttings[at].Told) };
                    continue;
                }

                var title = Printable.Excerpt(reference.Fields.Title?.Value ?? "without a title", 80);
                problems.Add(new(reference.File), $"No file here belongs to the reference \"{title}\".",
                    "Save its page or text beside it, under the same name or under its title.");
            }
        }

        return cuttings.ToListing();
    }

    // A reference was made by a person, who knows better than a feed.
    static FrontMatter Over(FrontMatter reference, FrontMatter told) => told with
    {
        Title = reference.Title ?? told.Title,
        Date = reference.Date ?? told.Date,
        Publisher = reference.Publisher ?? told.Publisher,
        Byline = reference.Byline ?? told.Byline,
        SourceUrl = reference.SourceUrl ?? told.SourceUrl,
        Language = reference.Language ?? told.Language,
        Retrieved = reference.Retrieved ?? told.Retrieved,
    };

    /// <summary>What a file turned out to be: one of these, or none when it could not be read.</summary>
    sealed record Opened(
        Cutting? Text = null, FeedSheet? Feed = null, Subscriptions? List = null,
        Listing<Reference> References = default);
}
