using System.Text.Json;

namespace Digest.Articles;

/// <summary>What a page's JSON-LD says about its article.</summary>
sealed record LinkedArticle(string? Headline, string? Authors, string? Published, string? Publisher, string? Url, string? Language);

/// <summary>Reads JSON-LD as pages write it: alone, in lists, in graphs, with slips that strict readers refuse.</summary>
static class HtmlLinkedData
{
    const int Deepest = 12;

    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    static readonly string[] ArticleTypes = ["Article", "Posting", "Report", "Review", "NewsStory", "Recipe", "LiveBlog", "ClaimReview"];
    static readonly string[] PageTypes = ["WebPage", "ItemPage", "VideoObject", "AboutPage", "Product", "Event"];

    /// <summary>The article of the page; where none is declared, the page itself.</summary>
    public static LinkedArticle? Find(List<string> scripts)
    {
        LinkedArticle? article = null;
        LinkedArticle? page = null;
        foreach (var script in scripts)
        {
            if (Parse(script) is not { } document)
            {
                continue;
            }

            using (document)
            {
                foreach (var thing in Things(document.RootElement, 0))
                {
                    article ??= IsOf(thing, ArticleTypes) ? Read(thing) : null;
                    page ??= IsOf(thing, PageTypes) ? Read(thing) : null;
                }
            }
        }

        return article is null ? page : Together(article, page);
    }

    static LinkedArticle Together(LinkedArticle article, LinkedArticle? page) => article with
    {
        Published = article.Published ?? page?.Published,
        Language = article.Language ?? page?.Language,
    };

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
        && Words(type).Any(word => types.Any(known => word.EndsWith(known, StringComparison.OrdinalIgnoreCase) || word.Contains("Article", StringComparison.Ordinal) && known == "Article"));

    static LinkedArticle Read(JsonElement thing) => new(
        First(thing, "headline") ?? First(thing, "name"),
        Names(thing, "author") ?? Names(thing, "creator"),
        First(thing, "datePublished") ?? First(thing, "uploadDate") ?? First(thing, "dateCreated"),
        Names(thing, "publisher"),
        First(thing, "url") ?? First(thing, "mainEntityOfPage"),
        First(thing, "inLanguage"));

    static string? First(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) ? Words(value).Select(HtmlWords.Plain).FirstOrDefault(word => word.Length > 0) : null;

    // A name, an object with a name, or a list of either.
    static string? Names(JsonElement thing, string name)
    {
        if (!thing.TryGetProperty(name, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value])
            .Select(item => item.ValueKind == JsonValueKind.Object ? First(item, "name") : item.ValueKind == JsonValueKind.String ? HtmlWords.Plain(item.GetString() ?? "") : null)
            .OfType<string>().Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).Take(10).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    static IEnumerable<string> Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? ""),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String => [id.GetString() ?? ""],
        _ => [],
    };
}
