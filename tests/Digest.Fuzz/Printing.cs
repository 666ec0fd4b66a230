using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Digest.Pages;
using Digest.Site;
using Digest.Verbs;

namespace Digest.Fuzz;

/// <summary>What must hold of everything that is printed, whatever was read.</summary>
static class Printing
{
    static readonly HtmlParser Strict = new(new() { IsStrictMode = true });

    static readonly string[] Active =
    [
        "script", "iframe", "frame", "object", "embed", "form", "input", "base", "style", "img", "audio", "video",
        "button",
    ];

    /// <summary>The tool's own templates.</summary>
    public static Templates Own { get; } = TemplateFolder.Load(null, [])!;

    /// <summary>A message is one line without characters that a terminal obeys.</summary>
    public static void HoldMessages(Problems problems)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        new Desk(TextWriter.Null, printed, onActions: false, colour: false).Report(problems);
        var lines = printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        BrokenPromise.Unless(lines.Length == problems.ToList().Count, "A problem is one line", string.Join('|', lines));
        foreach (var line in lines)
        {
            BrokenPromise.Unless(
                !line.EnumerateRunes().Any(Text.ControlCharacters.IsInvisible), "A message is plain", line);
        }
    }

    /// <summary>
    /// A piece of a page made of found text has no active element and no link but to the web and to mail.
    /// </summary>
    public static void HoldFragment(string html, string source)
    {
        using var page = Parse($"<!doctype html><html lang=en><title>t</title><body>{html}</body></html>", source);
        HoldElements(page, "fragment", allowed: []);
    }

    /// <summary>Every file of the site is whole by the rules of its format, and every link in it lands.</summary>
    public static void HoldSite(IReadOnlyDictionary<string, string> pages)
    {
        HoldPaths(pages.Keys);
        var checks = new SiteChecks();
        foreach (var (path, text) in pages)
        {
            checks.Add(new(path, System.Text.Encoding.UTF8.GetBytes(text)));
            HoldFile(path, text);
        }

        foreach (var asset in Own.Assets)
        {
            checks.Add(new(asset.Path, asset.Bytes));
        }

        var faults = new Problems();
        BrokenPromise.Unless(checks.Finish(faults), "Every link lands", string.Join('\n', faults.Take(3)));
    }

    /// <summary>Every path stays inside the site, on any system, and no two are equal but for case.</summary>
    public static void HoldPaths(IEnumerable<string> paths)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            BrokenPromise.Unless(
                SitePath.IsSound(path) && SitePath.IsPortable(path), "A path is safe everywhere", path);
            BrokenPromise.Unless(known.Add(path), "No two paths are equal but for case", path);
        }
    }

    static void HoldFile(string path, string text)
    {
        switch (Path.GetExtension(path))
        {
            case ".html":
                using (var page = Parse(text, path))
                {
                    HoldElements(page, path, ["script", "style", "input", "form", "button"]);
                }

                break;
            case ".xml":
                Whole("XML is well-formed", path, () => XDocument.Parse(text));
                break;
            case ".json":
                Whole("JSON is well-formed", path, () => JsonDocument.Parse(text).Dispose());
                break;
            case ".csv":
                HoldTable(path, text);
                break;
        }
    }

    static IDocument Parse(string html, string shown)
    {
        try
        {
            return Strict.ParseDocument(html);
        }
        catch (HtmlParseException fault)
        {
            var start = Math.Clamp(fault.Position.Position - 80, 0, html.Length);
            var around = html[start..Math.Min(html.Length, start + 160)];
            throw new BrokenPromise("HTML is well-formed", $"{shown}: {fault.Message} at {around}");
        }
    }

    static void HoldElements(IDocument page, string shown, IReadOnlyCollection<string> allowed)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.All)
        {
            BrokenPromise.Unless(
                !Active.Contains(element.LocalName) || allowed.Contains(element.LocalName) || IsInSvg(element),
                "No element of a clipping is active", $"{shown}: {element.LocalName}");
            var id = element.GetAttribute("id");
            BrokenPromise.Unless(id is null || ids.Add(id), "Every id is unique", $"{shown}: {id}");
            foreach (var attribute in element.Attributes)
            {
                HoldAttribute(attribute, element, shown);
            }

            if (element.LocalName == "script")
            {
                HoldScript(element, shown);
            }
        }
    }

    static bool IsInSvg(IElement element) => element.NamespaceUri?.EndsWith("/svg", StringComparison.Ordinal) ?? false;

    static void HoldAttribute(IAttr attribute, IElement element, string shown)
    {
        var name = attribute.Name;
        BrokenPromise.Unless(
            !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name != "srcdoc" && name != "style",
            "No attribute runs", $"{shown}: {name}");
        if (name is "href" or "src" or "action" or "xlink:href")
        {
            var target = LinkTarget.Of("index.html", PageMarkKind.Link, attribute.Value);
            BrokenPromise.Unless(
                target.Fault is null
                    || !attribute.Value.Contains(':', StringComparison.Ordinal)
                    || element.LocalName == "link",
                "Only web and mail links survive", $"{shown}: {attribute.Value}");
        }
    }

    // Scripts are the tool's own files; what a page carries inside is data.
    static void HoldScript(IElement script, string shown)
    {
        if (script.GetAttribute("src") is { } source)
        {
            BrokenPromise.Unless(
                !source.Contains(':', StringComparison.Ordinal) && !source.StartsWith("//", StringComparison.Ordinal),
                "Scripts are the site's own", $"{shown}: {source}");
            return;
        }

        BrokenPromise.Unless(script.GetAttribute("type") == "application/ld+json", "No script stands in a page", shown);
        Whole("JSON-LD is well-formed", shown, () => JsonDocument.Parse(script.TextContent).Dispose());
    }

    /// <summary>Every line of a table has as many cells as the first, and none begins like a formula.</summary>
    static void HoldTable(string path, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').Select(Cells).ToList();
        foreach (var line in lines)
        {
            BrokenPromise.Unless(
                line.Count == lines[0].Count,
                "Every line of a table has the same cells",
                $"{path}: {string.Join('|', line)}");
            BrokenPromise.Unless(
                !line.Any(cell => cell.Length > 0 && "=+-@＝＋－＠\t\r".Contains(cell[0], StringComparison.Ordinal)),
                "No cell is a formula", $"{path}: {string.Join('|', line)}");
        }
    }

    // RFC 4180, without line ends inside cells.
    static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (isQuoted && line.AsSpan(i).StartsWith("\"\""))
            {
                cells[^1] += letter;
                i++;
            }
            else if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (letter == ',' && !isQuoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += letter;
            }
        }

        return cells;
    }

    static void Whole(string promise, string shown, Action read)
    {
        try
        {
            read();
        }
        catch (Exception fault) when (fault is XmlException or JsonException)
        {
            throw new BrokenPromise(promise, $"{shown}: {fault.Message}");
        }
    }
}
