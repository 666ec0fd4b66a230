using System.Text.Json;

namespace Digest.Articles;

/// <summary>What a page's JSON-LD says about its article.</summary>
sealed record LinkedArticle(string? Headline, string? Authors, string? Published, string? Publisher, string? Url,
    string? Language);

/// <summary>Reads JSON-LD as pages write it: alone, in lists, in graphs, with slips that strict readers
/// refuse.</summary>
static class HtmlLinkedData
{
    const int Deepest = 12;
    const int MostThings = 500;

    static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    static readonly string[] ArticleTypes =
        ["Article", "Posting", "Report", "Review", "NewsStory", "Recipe", "LiveBlog", "ClaimReview"];
    static readonly string[] PageTypes = ["WebPage", "ItemPage", "VideoObject", "AboutPage", "Product", "Event"];

    /// <summary>The article of the page; where none is declared, the page itself.</summary>
    public static LinkedArticle? Find(List<string> scripts)
    {
        LinkedArticle? article = null;
        LinkedArticle? page = null;
        string? person = null;
        foreach (var script in scripts)
        {
            if (Parse(script) is not { } document)
            {
                continue;
            }

            using (document)
            {
                var things = Things(document.RootElement, 0).Take(MostThings).ToList();
                var names = Named(things);
                foreach (var thing in things)
                {
                    article ??= IsOf(thing, ArticleTypes) ? Read(thing, names) : null;
                    page ??= IsOf(thing, PageTypes) ? Read(thing, names) : null;
                    person ??= IsOf(thing, ["Person"]) ? First(thing, "name") : null;
                }
            }
        }

        return Together(article ?? page, page, person);
    }

    // What the article leaves out, the page may say; a person of whom nothing is said is its author.
    static LinkedArticle? Together(LinkedArticle? article, LinkedArticle? page, string? person) =>
        article is null ? null : article with
    {
        Authors = article.Authors ?? page?.Authors ?? person,
        Published = article.Published ?? page?.Published,
        Language = article.Language ?? page?.Language,
    };

    // Things are named in one place and meant by their identifier in others.
    static Dictionary<string, string> Named(List<JsonElement> things)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            if (thing.TryGetProperty("@id", out var id)
                && id.ValueKind == JsonValueKind.String
                && First(thing, "name") is { } name)
            {
                names.TryAdd(id.GetString() ?? "", name);
            }
        }

        return names;
    }

    static JsonDocument? Parse(string script)
    {
        try
        {
            return JsonDocument.Parse(Cleaned(script), Lenient);
        }
        catch (JsonException)
        {
            // What the page's own script says is broken; the page itself is still there.
            return null;
        }
    }

    // Line ends within strings and comment marks around the whole are common slips.
    static string Cleaned(string script)
    {
        var text = script.Trim().TrimStart('\uFEFF');
        text = text.StartsWith("<!--", StringComparison.Ordinal) ? text[4..] : text;
        text = text.EndsWith("-->", StringComparison.Ordinal) ? text[..^3] : text;
        text = text.Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal);
        return string.Create(text.Length, text, (cleaned, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                cleaned[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
    }

    static IEnumerable<JsonElement> Things(JsonElement element, int depth)
    {
        if (depth > Deepest)
        {
            yield break;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var thing in element.EnumerateArray().SelectMany(item => Things(item, depth + 1)))
            {
                yield return thing;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            yield return element;
            foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (element.TryGetProperty(name, out var inner))
                {
                    foreach (var thing in Things(inner, depth + 1))
                    {
                        yield return thing;
                    }
                }
            }
        }
    }

    static bool IsOf(JsonElement thing, string[] types) => thing.TryGetProperty("@type", out var type)
        && Words(type)
            .Any(word =>
                types.Any(known =>
                    word.EndsWith(known, StringComparison.OrdinalIgnoreCase)
                        || word.Contains("Article", StringComparison.Ordinal) && known == "Article"));

    static LinkedArticle Read(JsonElement thing, Dictionary<string, string> known) => new(
        First(thing, "headline") ?? First(thing, "name"),
        Names(thing, "author", known) ?? Names(thing, "creator", known),
        First(thing, "datePublished") ?? First(thing, "uploadDate") ?? First(thing, "dateCreated"),
        Names(thing, "publisher", known),
        First(thing, "url") ?? First(thing, "mainEntityOfPage"),
        First(thing, "inLanguage"));

    static string? First(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value)
            ? Words(value).Select(HtmlWords.Plain).FirstOrDefault(word => word.Length > 0)
            : null;

    // A name, an object with a name, an identifier of one, or a list of these.
    static string? Names(JsonElement thing, string property, Dictionary<string, string> known)
    {
        if (!thing.TryGetProperty(property, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value])
            .Select(item => Name(item, known))
            .OfType<string>()
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(10)
            .ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    static string? Name(JsonElement item, Dictionary<string, string> known) => item.ValueKind switch
    {
        JsonValueKind.String => HtmlWords.Plain(item.GetString() ?? ""),
        JsonValueKind.Object =>
            First(item, "name")
                ?? (item.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String
                    ? known.GetValueOrDefault(id.GetString() ?? "")
                    : null),
        _ => null,
    };

    static IEnumerable<string> Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Array =>
            value.EnumerateArray()
                .Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => item.GetString() ?? ""),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String =>
            [id.GetString() ?? ""],
        _ => [],
    };
}
