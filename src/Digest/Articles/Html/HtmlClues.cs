using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Digest.Articles;

/// <summary>Everything in a page that may say something about its article, gathered in one pass, in order of the
/// page.</summary>
sealed class HtmlClues
{
    // A page has one or two; whoever has hundreds has a list.
    const int Most = 200;

    readonly Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of the window's title.</summary>
    public string? WindowTitle { get; private set; }

    public string? Language { get; private set; }

    public string? Canonical { get; private set; }

    public List<string> LinkedData { get; } = [];

    public List<IElement> TopHeadings { get; } = [];

    public List<IElement> SecondHeadings { get; } = [];

    public List<IElement> Times { get; } = [];

    /// <summary>Elements with an itemprop, as microdata.</summary>
    public List<IElement> Properties { get; } = [];

    /// <summary>Elements whose name or relation says that they hold an author.</summary>
    public List<IElement> Authors { get; } = [];

    /// <summary>Links to pages about authors.</summary>
    public List<IElement> AuthorLinks { get; } = [];

    /// <summary>Elements whose name says that they hold a date.</summary>
    public List<IElement> Dates { get; } = [];

    public static HtmlClues Of(IHtmlDocument page)
    {
        var clues = new HtmlClues { Language = page.DocumentElement?.GetAttribute("lang") };
        foreach (var element in page.All)
        {
            clues.Add(element);
        }

        return clues;
    }

    /// <summary>The content of the first meta element of that name or property; null when it is missing or
    /// empty.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (metas.TryGetValue(name, out var content))
            {
                return content;
            }
        }

        return null;
    }

    /// <summary>The first of the names for which there is a meta element.</summary>
    public string? MetaName(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (metas.ContainsKey(name))
            {
                return name;
            }
        }

        return null;
    }

    void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                AddMeta(element);
                break;
            case "link":
                Canonical ??= Is(element, "rel", "canonical") ? element.GetAttribute("href") : null;
                break;
            case "title":
                WindowTitle ??= element.ParentElement?.LocalName == "head" ? HtmlWords.Of(element) : null;
                break;
            case "script":
                AddIfLinkedData(element);
                break;
            case "h1":
                AddTo(TopHeadings, element);
                break;
            case "h2":
                AddTo(SecondHeadings, element);
                break;
            case "time":
                AddTo(Times, element);
                break;
        }

        AddByName(element);
    }

    void AddMeta(IElement element)
    {
        var name = element.GetAttribute("property")
            ?? element.GetAttribute("name")
            ?? element.GetAttribute("http-equiv");
        var content = element.GetAttribute("content")?.Trim();
        if (name is { Length: > 0 } && content is { Length: > 0 })
        {
            metas.TryAdd(name.Trim(), content);
            if (element.GetAttribute("name") is { Length: > 0 } other)
            {
                metas.TryAdd(other.Trim(), content);
            }
        }
    }

    void AddIfLinkedData(IElement script)
    {
        if (script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true
            && LinkedData.Count < Most)
        {
            LinkedData.Add(script.TextContent);
        }
    }

    void AddByName(IElement element)
    {
        if (element.HasAttribute("itemprop"))
        {
            AddTo(Properties, element);
        }

        if (element.LocalName == "a" && HtmlNames.LeadsToAuthor(element))
        {
            AddTo(AuthorLinks, element);
        }

        if (Is(element, "rel", "author") || HtmlNames.IsAuthor(element) || Is(element, "itemprop", "author"))
        {
            AddTo(Authors, element);
        }

        if (HtmlNames.IsDate(element))
        {
            AddTo(Dates, element);
        }
    }

    public static bool Is(IElement element, string attribute, string word) =>
        element.GetAttribute(attribute) is { Length: > 0 and < 200 } value
            && value.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    static void AddTo(List<IElement> list, IElement element)
    {
        if (list.Count < Most)
        {
            list.Add(element);
        }
    }
}
