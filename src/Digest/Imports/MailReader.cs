using Digest.Articles;
using Digest.Text;
using MimeKit;
using MimeKit.Utils;

namespace Digest.Imports;

/// <summary>Reads newsletters (<c>.eml</c>) and pages that a browser saved as one file (<c>.mhtml</c>): both are
/// MIME.</summary>
static class MailReader
{
    const int DeepestNesting = 32;

    static readonly ParserOptions Options = new() { MaxMimeDepth = DeepestNesting };

    public static Cutting? Read(FoundFile file, Problems problems)
    {
        if (Parsed(file) is not { } message || Letter(message) is not { } part)
        {
            problems.Add(new(file.File), "There is no text in this mail or saved page.",
                "Save it again as a complete file, or paste its text into a .txt file.");
            return null;
        }

        if (TextOf(part, file, problems) is not { } text)
        {
            return null;
        }

        var format = part.IsHtml ? ClippingFormat.Html : ClippingFormat.Plain;
        var cutting = Cutting.Of(file, format, text);
        return PageAddress(message, part) is { } address
            ? cutting with { Hinted = OfPage(message, address, text) }
            : cutting with { Told = OfLetter(message) };
    }

    static MimeMessage? Parsed(FoundFile file)
    {
        using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
        try
        {
            return MimeMessage.Load(Options, stream);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // What is shown first: the page itself, or the letter in the richest form it came in.
    static TextPart? Letter(MimeMessage message)
    {
        var parts = message.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToList();
        return parts.Find(part => part.IsHtml) ?? parts.Find(part => part.IsPlain) ?? parts.FirstOrDefault();
    }

    // Where the mail names no character set, the page itself may.
    static string? TextOf(TextPart part, FoundFile file, Problems problems)
    {
        if (part.Content is null)
        {
            return "";
        }

        using var bytes = new MemoryStream();
        part.Content.DecodeTo(bytes);
        if (!string.IsNullOrEmpty(part.ContentType.Charset) && part.ContentType.CharsetEncoding is { } encoding)
        {
            // Programs write this field by habit; what it makes of UTF-8 is undone here as in a seed.
            var text = part.GetText(encoding);
            return ControlCharacters.ToSpaces(DoubleEncoding.Undone(text) ?? text);
        }

        var path = part.IsHtml ? "part.html" : "part.txt";
        return Decoding.Decode(new(file.File, path, bytes.ToArray()), problems);
    }

    static string? PageAddress(MimeMessage message, TextPart part) =>
        message.Headers["Snapshot-Content-Location"]
            ?? (message.From.Mailboxes.Any() && message.From.ToString().Contains('@', StringComparison.Ordinal)
                ? null
                : part.ContentLocation?.OriginalString);

    // The date of a saved page is the moment of saving.
    static FrontMatter OfPage(MimeMessage message, string address, string text)
    {
        var marks = SavedPage.Marks(text);
        return marks with
        {
            Title = Line(message.Subject, "the saved file's Subject"),
            SourceUrl = WebAddress.Parse(address) is { } url ? new(url, "the saved file's address") : marks.SourceUrl,
            Retrieved = Day(message.Headers["Date"], "the saved file's Date") ?? marks.Retrieved,
        };
    }

    // Links to "this mail in your browser" know the subscriber by name, so only the address meant for everybody is
    // taken (RFC 5064).
    static FrontMatter OfLetter(MimeMessage message) => new(
        Title: Line(message.Subject, "the mail's Subject"),
        Date: Day(message.Headers["Date"], "the mail's Date"),
        Publisher: Line(message.From.Mailboxes.FirstOrDefault()?.Name, "the mail's sender"),
        SourceUrl: WebAddress.Parse(message.Headers["Archived-At"]?.Trim('<', '>', ' ') ?? "") is { } url
            ? new(url, "the mail's Archived-At")
            : null,
        Retrieved: Day(message.Headers["Received"]?.Split(';')[^1], "the mail's Received"));

    static Finding<string>? Line(string? words, string how) =>
        words is not null && Printable.Line(words) is { Length: > 0 } line ? new(line, how) : null;

    // The day by the clock of whoever wrote it.
    static Finding<PartialDate>? Day(string? words, string how) =>
        words is not null && DateUtils.TryParse(words.Trim(), out var moment)
            ? new(PartialDate.Of(DateOnly.FromDateTime(moment.DateTime)), how)
            : null;
}
