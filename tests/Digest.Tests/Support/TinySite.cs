using System.Text;
using Digest.Articles;
using Digest.Pages;

namespace Digest.Tests.Support;

/// <summary>
/// A whole site from one string: sections such as <c>-- seeds/a.txt --</c> are the files, and the pipeline runs in
/// memory with the tool's own templates.
/// </summary>
sealed class TinySite
{
    readonly Dictionary<string, string> pages = new(StringComparer.Ordinal);
    readonly Problems problems = [];

    TinySite()
    {
    }

    /// <summary>Every page by its path in the site.</summary>
    public IReadOnlyDictionary<string, string> Pages => pages;

    public IEnumerable<string> Problems => problems.Select(problem => problem.ToString());

    public string this[string path] => pages.TryGetValue(path, out var page)
        ? page
        : throw new KeyNotFoundException(
            $"There is no {path}, only: {string.Join(", ", pages.Keys.Order(StringComparer.Ordinal))}");

    public static TinySite Build(string sections)
    {
        var files = Sections(sections).ToDictionary(
            section => section.Path["seeds/".Length..],
            section => Encoding.UTF8.GetBytes(section.Text),
            StringComparer.Ordinal);
        return Build(files);
    }

    public static TinySite Build(IReadOnlyDictionary<string, byte[]> seeds)
    {
        var site = new TinySite();
        var templates = TemplateFolder.Load(null, site.problems)
            ?? throw new InvalidOperationException(string.Join('\n', site.Problems));
        var edition = Pipeline.Edit(SeedDesk.Sort("seeds", seeds, site.problems), site.problems);
        Pipeline.Print(edition, templates, site.problems, new(site.Take));
        return site;
    }

    void Take(Page page)
    {
        lock (pages)
        {
            pages.Add(page.Path, Encoding.UTF8.GetString(page.Bytes));
        }
    }

    static IEnumerable<(string Path, string Text)> Sections(string text)
    {
        string? path = null;
        var lines = new List<string>();
        foreach (var line in text.Split('\n').Append("-- end --"))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null)
                {
                    yield return (path, string.Join('\n', lines));
                }

                path = line[3..^3];
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }
        }
    }
}
