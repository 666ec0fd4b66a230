using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>Writes the front matter of a new seed: what is known with a word on how, and empty fields for what an
/// editor should complete.</summary>
static class SeedHead
{
    const string Fence = "---\n";

    /// <summary>The front matter with both of its fences; an empty line follows.</summary>
    public static string Of(Metadata metadata, Finding<PartialDate>? retrieved) => string.Concat(
        Fence,
        Wanted("title", metadata.Title),
        Wanted("date", Text(metadata.Date)),
        Wanted("publisher", metadata.Publisher),
        IfKnown("original_publisher", metadata.OriginalPublisher),
        Wanted("byline", metadata.Byline),
        Wanted("source_url", metadata.SourceUrl),
        IfKnown("archive_url", metadata.ArchiveUrl),
        IfKnown("retrieved", Text(retrieved)),
        IfKnown("language", metadata.Language),
        Fence,
        "\n");

    /// <summary>The fields that the head left empty.</summary>
    public static Listing<string> Missing(Metadata metadata)
    {
        var wanted = new (string Name, object? Finding)[]
        {
            ("title", metadata.Title), ("date", metadata.Date), ("publisher", metadata.Publisher),
            ("byline", metadata.Byline), ("source_url", metadata.SourceUrl),
        };
        return [.. wanted.Where(field => field.Finding is null).Select(field => field.Name)];
    }

    /// <summary>A seed's text with the places named where the same story was printed too.</summary>
    public static string With(string seed, IEnumerable<Metadata> others)
    {
        var reprints = Reprints(others);
        var end = seed.IndexOf($"\n{Fence}", StringComparison.Ordinal);
        return reprints.Length == 0 || end < 0 ? seed : seed.Insert(end + 1, reprints);
    }

    /// <summary>The field <c>reprinted_by</c> for some articles, ready to paste; empty when nothing is known of any of
    /// them.</summary>
    public static string Reprints(IEnumerable<Metadata> others)
    {
        var reprints = others.Select(Reprint).Where(reprint => reprint.Entries.Count > 0).Distinct().ToList();
        return reprints.Count == 0
            ? ""
            : YamlWriter.Write(YamlNode.Map([YamlEntry.Of("reprinted_by", YamlNode.List(reprints))]));
    }

    static YamlNode Reprint(Metadata metadata)
    {
        var fields = new List<YamlEntry>();
        AddIfKnown(fields, "publisher", metadata.Publisher?.Value);
        AddIfKnown(fields, "source_url", metadata.SourceUrl?.Value);
        if (fields.Count > 0 && metadata.Date is { } date)
        {
            fields.Add(YamlEntry.Of("date", YamlNode.Bare(date.Value.ToString())));
        }

        return YamlNode.Map(fields);
    }

    static void AddIfKnown(List<YamlEntry> fields, string name, string? value)
    {
        if (value is not null)
        {
            fields.Add(YamlEntry.Of(name, YamlNode.Of(value)));
        }
    }

    static Finding<string>? Text(Finding<PartialDate>? date) =>
        date is null ? null : new(date.Value.ToString(), date.How);

    static string Wanted(string name, Finding<string>? finding) =>
        finding is null ? $"{name}:\n" : IfKnown(name, finding);

    static string IfKnown(string name, Finding<string>? finding)
    {
        if (finding is null)
        {
            return "";
        }

        var value = Printable.Line(finding.Value);
        var node = name is "date" or "retrieved" ? YamlNode.Bare(value) : YamlNode.Of(value);
        var field = YamlWriter.Write(YamlNode.Map([YamlEntry.Of(name, node)])).TrimEnd('\n');
        return $"{field}  # {Printable.Bare(finding.How)}\n";
    }
}
