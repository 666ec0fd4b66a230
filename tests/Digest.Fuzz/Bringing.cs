using System.Text;
using Digest.Articles;
using Digest.Imports;
using Digest.Site;
using Digest.Text;

namespace Digest.Fuzz;

/// <summary>What must hold of files that somebody brings to be made seeds, whatever is in them.</summary>
static class Bringing
{
    static readonly (string Path, Func<Saboteur, byte[]> Write)[] Sources =
    [
        ("a.eml", any => Spoilt(any, BroughtSamples.Mails, BroughtSamples.MailMarks)),
        ("a.mhtml", any => Spoilt(any, BroughtSamples.Mails, BroughtSamples.MailMarks)),
        ("a.xml", any => Spoilt(any, BroughtSamples.Feeds, BroughtSamples.FeedMarks)),
        ("a.json", any => Spoilt(any, BroughtSamples.References, BroughtSamples.JsonMarks)),
        ("b.json", any => Spoilt(any, BroughtSamples.Feeds, BroughtSamples.JsonMarks)),
        ("a.html", any => Spoilt(any, Samples.Html, BroughtSamples.FeedMarks)),
        ("a.md", any => Spoilt(any, Samples.Markdown, Samples.YamlMarks)),
        ("a", any => any.Noise(400)),
    ];

    /// <summary>A folder of one to three files as one text.</summary>
    public static byte[] Write(Saboteur any)
    {
        var folder = new MemoryStream();
        for (var files = any.Whole(1, 3); files > 0; files--)
        {
            var (path, write) = any.OneOf(Sources);
            folder.Write(Encoding.UTF8.GetBytes($"{SeedText.Mark}{path}\n"));
            folder.Write(write(any));
            folder.Write("\n"u8);
        }

        return folder.ToArray();
    }

    public static void Hold(byte[] bytes)
    {
        var problems = new Problems();
        var files = SeedText.Files(bytes).Select(file => new FoundFile(file.Key, file.Key, file.Value)).ToList();
        var plan = SeedPlan.Of(ImportReader.Read(files, problems), [], problems);
        Printing.HoldMessages(problems);
        foreach (var seed in plan.Seeds)
        {
            HoldSeed(seed);
        }
    }

    // Most of what fails is refused; half of the inputs are sound but for a few places.
    static byte[] Spoilt(Saboteur any, IReadOnlyList<string> samples, IReadOnlyList<string> marks)
    {
        var text = any.Spoilt(samples, marks);
        return any.Encoded(any.Chance(0.5) ? text.ReplaceLineEndings("\r\n") : text);
    }

    // A seed is read by the next build: as an article, without complaint, and with what was known when it was made.
    static void HoldSeed(Seedling seed)
    {
        BrokenPromise.Unless(
            SitePath.IsSound(seed.Name) && SitePath.IsPortable(seed.Name), "A seed's name is safe everywhere",
            seed.Name);
        var problems = new Problems();
        var found = new FoundFile(seed.Name, seed.Name, Encoding.UTF8.GetBytes(seed.Text));
        var clipping = SeedDesk.Clipping(found, problems);
        var given = clipping is null ? null : FrontMatterReader.Read(clipping, new());
        if (given is { Given.Draft: true })
        {
            return;
        }

        var article = clipping is null ? null : ArticleReader.Read(clipping, problems);
        BrokenPromise.Unless(article is not null, "A seed is an article", string.Join('\n', problems));
        HoldField("title", seed.Article.Metadata.Title?.Value, article!.Metadata.Title?.Value);
        HoldField("date", seed.Article.Metadata.Date?.Value.ToString(), article.Metadata.Date?.Value.ToString());
        HoldField("publisher", seed.Article.Metadata.Publisher?.Value, article.Metadata.Publisher?.Value);
        HoldField("byline", seed.Article.Metadata.Byline?.Value, article.Metadata.Byline?.Value);
        HoldField("source_url", seed.Article.Metadata.SourceUrl?.Value, article.Metadata.SourceUrl?.Value);
    }

    static void HoldField(string name, string? known, string? read) => BrokenPromise.Unless(
        known is null || Printable.Line(known) == Printable.Line(read ?? ""), $"A seed keeps its {name}",
        $"{known} became {read}");
}
