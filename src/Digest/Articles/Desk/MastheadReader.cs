using Digest.Text;

namespace Digest.Articles;

/// <summary>Reads <c>digest.yml</c>. What is wrong in it is reported, and the default serves instead.</summary>
static class MastheadReader
{
    const int LargestFile = 64 * 1024;

    static readonly string[] Fields =
    [
        "title", "description", "base_url", "language", "author", "time_zone", "theme", "related", "quote_words_max",
        "summary_sentences", "generic_share", "about", "cards",
    ];

    public static Masthead Read(string text, string file, Problems problems)
    {
        if (text.Length > LargestFile)
        {
            problems.Add(new(file), "The file is longer than 64 KB and was passed over.",
                "Keep only the digest's settings in it.");
            return new();
        }

        var map = Yaml.Read(text, new(file, 1, 1), problems);
        if (map is not { Kind: YamlKind.Map })
        {
            if (map is { IsNull: false })
            {
                problems.Add(map.Place, "There are no settings here.", "Write one a line: title: The digest's title.");
            }

            return new();
        }

        return ReadFields(new(map, problems), new());
    }

    static Masthead ReadFields(YamlFields fields, Masthead usual)
    {
        fields.ReportUnknown(Fields, Fields);
        return new(
            fields.Line("title") ?? usual.Title,
            fields.Line("description"),
            ReadBaseUrl(fields),
            fields.Language("language") ?? usual.Language,
            fields.Line("author"),
            fields.Line("time_zone") ?? usual.TimeZone,
            fields.Line("theme"),
            fields.Whole("related", 0, 100) ?? usual.Related,
            fields.Whole("quote_words_max", 0, 10_000) ?? usual.QuoteWordsMax,
            fields.Whole("summary_sentences", 0, 20) ?? usual.SummarySentences,
            fields.Share("generic_share") ?? usual.GenericShare,
            fields.Texts("about") is { } about ? string.Join("\n\n", about) : null,
            fields.Truth("cards") ?? usual.Cards);
    }

    // Paths are put behind it, so nothing may follow its own path.
    static string? ReadBaseUrl(YamlFields fields)
    {
        if (fields.Address("base_url") is not { } address || !address.AsSpan().ContainsAny('?', '#'))
        {
            return fields.Address("base_url")?.TrimEnd('/');
        }

        fields.Wrong(fields.Find("base_url")!.Value, "base_url", "an address with a ? or #",
            "Write only the address of the site's first page.");
        return null;
    }
}
