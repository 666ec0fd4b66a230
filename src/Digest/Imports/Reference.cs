using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>What a reference manager knows of a text that was saved: CSL-JSON, or the JSON of Zotero's own
/// library.</summary>
/// <param name="File">The file the reference stands in.</param>
sealed record Reference(string File, FrontMatter Fields)
{
    const int Head = 64 * 1024;

    public static IEnumerable<Reference> ReadAll(FoundFile file, string text, Problems problems) =>
        (JsonCard.ReadAll(text, file.File, problems) ?? [])
            .Select(card => card.Cards("data").FirstOrDefault() ?? card)
            .Select(card => new Reference(file.File, FieldsOf(card)));

    /// <summary>A reference is of a text by its file's name if it is alone in its file, else by the address or the
    /// title.</summary>
    public bool IsOf(Cutting cutting, bool isAlone) =>
        (isAlone && StemOf(File) == StemOf(cutting.Origin))
        || (Fields.SourceUrl is { } url && IsAt(cutting, url.Value))
        || (Fields.Title is { } title && Fold.Of(title.Value) is { Length: > 0 } folded
            && (folded == Fold.Of(cutting.Stem) || folded == Fold.Of(cutting.Told.Title?.Value ?? "")));

    // A page names its own address, in quotation marks, before the article begins.
    static bool IsAt(Cutting cutting, string url) =>
        cutting.Hinted.SourceUrl?.Value == url || cutting.Told.SourceUrl?.Value == url
        || (cutting.Format == ClippingFormat.Html
            && cutting.Text.AsSpan(0, Math.Min(cutting.Text.Length, Head))
                .Contains($"\"{url}\"", StringComparison.Ordinal));

    // rail.html, rail.json and rail.csl.json in one folder are about one thing.
    static string StemOf(string file)
    {
        var stem = Path.ChangeExtension(file, null);
        return stem.EndsWith(".csl", StringComparison.OrdinalIgnoreCase) ? stem[..^4] : stem;
    }

    static FrontMatter FieldsOf(JsonCard card) => new(
        Title: Line(card.Text("title")),
        Date: Day(card, "issued", "date"),
        Publisher: Line(card.Text("container-title") ?? card.Text("publicationTitle") ?? card.Text("websiteTitle")
            ?? card.Text("blogTitle") ?? card.Text("publisher")),
        Byline: Line(Names(card)),
        SourceUrl: Line(WebAddress.Parse(card.Text("URL") ?? card.Text("url") ?? "")),
        Language: Line(LanguageTag.Of(card.Text("language"))),
        Retrieved: Day(card, "accessed", "accessDate"));

    static string? Names(JsonCard card)
    {
        var names = card.Cards("author")
            .Concat(card.Cards("creators").Where(each => each.Text("creatorType") is null or "author"))
            .Select(each => each.Text("literal") ?? each.Text("name") ?? string.Join(' ',
                new[] { each.Text("given") ?? each.Text("firstName"), each.Text("family") ?? each.Text("lastName") }
                    .OfType<string>()));
        return string.Join(", ", names.Where(name => name.Length > 0)) is { Length: > 0 } line ? line : null;
    }

    // CSL writes a date in parts, Zotero as people do.
    static Finding<PartialDate>? Day(JsonCard card, string csl, string zotero)
    {
        var inParts = card.Cards(csl).FirstOrDefault();
        var words = inParts?.Text("raw") ?? inParts?.Text("literal") ?? card.Text(zotero) ?? card.Text(csl) ?? "";
        var date = inParts?.Numbers("date-parts").ToList() switch
        {
            [var year] => PartialDate.Of(year),
            [var year, var month] => PartialDate.Of(year, month),
            [var year, var month, var day, ..] => PartialDate.Of(year, month, day),
            _ => PartialDate.Parse(words) ?? PublicationLines.Read(words)?.Date,
        };
        return date is null ? null : new(date.Value, "the reference");
    }

    static Finding<string>? Line(string? words) => words is null ? null : new(words, "the reference");
}
