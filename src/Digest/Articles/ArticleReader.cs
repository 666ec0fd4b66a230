using Digest.Text;

namespace Digest.Articles;

/// <summary>Door of the room: makes articles of clippings, in their order; drafts and faulty ones are left out, the
/// faulty with a word why.</summary>
static class ArticleReader
{
    public static Listing<Article> Read(Listing<Clipping> clippings, Problems problems) =>
        InOrder.Map(clippings, clipping => Read(clipping, problems)).OfType<Article>().ToListing();

    public static Article? Read(Clipping clipping, Problems problems)
    {
        if (!Wording.HasInk(clipping.Text))
        {
            problems.Add(new(clipping.File), "The clipping is empty.", "Put an article into it, or delete it.");
            return null;
        }

        var part = FrontMatterReader.Read(clipping, problems);
        return Read(new Copy(clipping, part.Given, part.BodyStart), problems);
    }

    /// <summary>Reads a clipping whose front matter has been read already.</summary>
    public static Article? Read(Copy copy, Problems problems)
    {
        if (copy.Given.Draft || Transcribe(copy, problems) is not { } transcript)
        {
            return null;
        }

        if (transcript.Paragraphs.Count == 0 && !IsBrief(copy.Given))
        {
            problems.Add(new(copy.Clipping.File), "Nothing of an article is left in the clipping.",
                "Paste the article's text into it.");
            return null;
        }

        var found = copy.Given.Language is null ? WithLanguage(transcript) : transcript.Found;
        return new(copy.Clipping, transcript.Source, copy.Given, Merged(copy.Given, found), transcript.Paragraphs);
    }

    static Transcript? Transcribe(Copy copy, Problems problems)
    {
        var fault = FaultOf(copy);
        var transcript = fault is null ? Read(copy) : null;
        if (transcript is null)
        {
            fault ??= MarkdownBounds.TooDeep;
            problems.Add(fault.In(copy), fault.What, fault.Remedy);
        }

        return transcript;
    }

    static Transcript? Read(Copy copy) => copy.Clipping.Format switch
    {
        ClippingFormat.Markdown => MarkdownReader.Read(copy),
        ClippingFormat.Html => HtmlReader.Read(copy),
        _ => PlainReader.Read(copy),
    };

    // The parsers of both formats fail, or take minutes, on texts built to make them.
    static Fault? FaultOf(Copy copy)
    {
        var body = copy.Clipping.Text.AsSpan(copy.BodyStart);
        return copy.Clipping.Format switch
        {
            ClippingFormat.Markdown => MarkdownBounds.Find(body),
            ClippingFormat.Html => HtmlBounds.Find(body),
            _ => null,
        };
    }

    // A brief that was put back among the seeds says everything above and has no text below.
    static bool IsBrief(FrontMatter given) =>
        given.Title is not null && (given.Summary ?? (object?)given.Quotes ?? given.Source) is not null;

    // What a page declares is believed; otherwise the text itself tells.
    static Metadata WithLanguage(Transcript transcript) =>
        transcript.Found with { Language = transcript.Found.Language ?? LanguageFinder.Find(transcript.Paragraphs) };

    // Field by field, the editor's word wins.
    static Metadata Merged(FrontMatter given, Metadata found) => new(
        given.Title ?? found.Title,
        given.Date ?? found.Date,
        given.Publisher ?? found.Publisher,
        given.OriginalPublisher ?? found.OriginalPublisher,
        given.Byline ?? found.Byline,
        found.Dateline,
        given.SourceUrl ?? found.SourceUrl,
        given.ArchiveUrl ?? found.ArchiveUrl,
        given.Language ?? found.Language);
}
