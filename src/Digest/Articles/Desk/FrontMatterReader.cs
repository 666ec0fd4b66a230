using Digest.Text;

namespace Digest.Articles;

/// <summary>Reads what an editor wrote above an article. A field that is wrong is reported and left out; the others
/// count.</summary>
static class FrontMatterReader
{
    const int LargestFrontMatter = 64 * 1024;

    // The contract's names first; behind them what other generators call the same thing.
    static readonly string[] Title = ["title"];
    static readonly string[] Date = ["date"];
    static readonly string[] Retrieved = ["retrieved", "accessed"];
    static readonly string[] Publisher = ["publisher"];
    static readonly string[] OriginalPublisher = ["original_publisher"];
    static readonly string[] Byline = ["byline", "author"];
    static readonly string[] SourceUrl = ["source_url", "url", "link"];
    static readonly string[] ArchiveUrl = ["archive_url"];
    static readonly string[] Language = ["language", "lang"];

    static readonly string[] Fields =
    [
        "title", "date", "publisher", "original_publisher", "byline", "source_url", "archive_url", "language", "slug",
        "summary", "quotes", "actors", "places", "events", "words", "draft", "source", "retrieved", "reprinted_by",
        "corrections", "reprint",
    ];

    // A brief has some fields that every build works out anew; collections made for other generators have tags and
    // pictures.
    static readonly string[] PassedOver =
        ["date_precision", "related", "tags", "categories", "keywords", "image", "cover", "layout"];

    static readonly HashSet<string> Known =
        [.. Fields, .. PassedOver, .. Byline, .. SourceUrl, .. Language, .. Retrieved];

    /// <summary>The fields, and where the article begins.</summary>
    public static FrontMatterPart Read(Clipping clipping, Problems problems)
    {
        if (FrontMatterFence.Find(clipping.Text) is not { } fence)
        {
            return new(FrontMatter.None, 0);
        }

        var start = new Place(clipping.File, 1, 1);
        if (!fence.IsClosed)
        {
            problems.Add(start, "The front matter is never closed; it was read up to the first empty line.",
                "End it with a line of three hyphens.");
        }

        if (fence.Fields.Length > LargestFrontMatter)
        {
            problems.Add(start, "The front matter is longer than 64 KB and was passed over.",
                "Keep the text of the article below it.");
            return new(FrontMatter.None, fence.BodyStart);
        }

        var map = Yaml.Read(fence.Fields.Of(clipping.Text), start with { Line = fence.FirstLine }, problems);
        if (map is { Kind: YamlKind.Map })
        {
            return new(ReadFields(new(map, problems)), fence.BodyStart);
        }

        if (map is { IsNull: false })
        {
            problems.Add(map.Place, "The front matter has no fields.", "Write one a line: title: The title.");
        }

        return new(FrontMatter.None, fence.BodyStart);
    }

    static FrontMatter ReadFields(YamlFields fields)
    {
        fields.ReportUnknown(Known, Fields);
        return new(
            Line(fields, Title),
            ReadDate(fields, Date),
            Line(fields, Publisher) ?? PublisherNamedAsSource(fields),
            Line(fields, OriginalPublisher),
            Line(fields, Byline),
            Address(fields, SourceUrl),
            Address(fields, ArchiveUrl),
            Found(fields, Language, fields.Language(Language)),
            Line(fields, ["slug"]),
            Found(fields, ["summary"], fields.Texts("summary")),
            Found(fields, ["quotes"], GivenLists.Quotes(fields)),
            Found(fields, ["actors"], GivenLists.Actors(fields)),
            Found(fields, ["places"], fields.Texts("places")),
            Found(fields, ["events"], GivenLists.Events(fields)),
            fields.Whole("words", 0, int.MaxValue),
            GivenLists.Source(fields),
            fields.Truth("draft") ?? false,
            ReadDate(fields, Retrieved),
            Found(fields, ["reprinted_by"], GivenLists.Reprints(fields)),
            GivenLists.Corrections(fields),
            fields.Truth("reprint") ?? false);
    }

    static Finding<string>? Line(YamlFields fields, string[] names) => Found(fields, names, fields.Line(names));

    static Finding<string>? Address(YamlFields fields, string[] names) => Found(fields, names, fields.Address(names));

    static Finding<PartialDate>? ReadDate(YamlFields fields, string[] names)
    {
        if (fields.Find(names) is not { } entry)
        {
            return null;
        }

        if (PartialDate.Parse(entry.Value.Text) is { } date)
        {
            return Found(entry, date);
        }

        fields.Wrong(entry.Value, entry.Key, $"{YamlFields.Described(entry.Value)}, which is no day in the calendar",
            "Write it as 2020-03-30, 2020-03 or 2020.");
        return null;
    }

    // In a brief, source is a map that names the clipping; elsewhere it is often the paper's name.
    static Finding<string>? PublisherNamedAsSource(YamlFields fields) =>
        fields.Find("source") is { Value.Kind: YamlKind.Text } entry && fields.LineOf("source", entry.Value) is { } name
            ? Found(entry, name)
            : null;

    static Finding<T>? Found<T>(YamlFields fields, string[] names, T? value)
        where T : class => value is null ? null : Found(fields.Find(names)!, value);

    static Finding<T>? Found<T>(YamlFields fields, string[] names, T? value)
        where T : struct => value is null ? null : Found(fields.Find(names)!, value.Value);

    static Finding<T> Found<T>(YamlEntry entry, T value) =>
        new(value, Logotype.Of($"front matter, line {entry.Place.Line}"));
}

/// <summary>What was read of an article's front matter, and the offset at which the article itself begins.</summary>
sealed record FrontMatterPart(FrontMatter Given, int BodyStart);
