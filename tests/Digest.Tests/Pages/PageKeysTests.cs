using System.Collections.Concurrent;
using System.Text;
using Digest.Articles;
using Digest.Pages;

namespace Digest.Tests.Pages;

public sealed class PageKeysTests
{
    static readonly Templates Own = TemplateFolder.Load(null, [])!;

    static readonly (string Path, string Text)[] Seeds =
    [
        ("a.txt", "Ferries stand still\n\nMarch 3, 2024\n\n\"We will not sail,\" said Ada Byron of the Harbour Union."),
        ("b.txt", "Talks begin\n\nMarch 4, 2024\n\n\"We listen,\" said Omar Verrin. Ada Byron left on March 2, 2024."),
        ("c.txt", "Schools close\n\nMarch 5, 2024\n\n\"It is cold,\" said Rana Haddar, the head teacher."),
    ];

    [Fact]
    public void What_tells_the_same_is_not_printed_again()
    {
        var (printed, keys) = Print(Seeds, Own, []);

        var (again, _) = Print(Seeds, Own, keys);

        Assert.Equal(printed.Keys.Except(keys.Keys).Order(), again.Keys.Order());
        Assert.Contains("articles/ferries-stand-still/index.html", keys.Keys);
        Assert.Contains("actors/ada-byron/feed.xml", keys.Keys);
        Assert.Contains("timeline/index.html", keys.Keys);
    }

    [Fact]
    public void One_edit_prints_what_tells_of_it_and_nothing_else()
    {
        var (_, keys) = Print(Seeds, Own, []);
        (string, string)[] edited = [.. Seeds[..2], (Seeds[2].Path, Seeds[2].Text + "\n\nSnow fell all night.")];

        var (again, _) = Print(edited, Own, keys);

        Assert.Contains("articles/schools-close/index.html", again.Keys);
        Assert.Contains("actors/rana-haddar/index.html", again.Keys);
        Assert.DoesNotContain("articles/ferries-stand-still/index.html", again.Keys);
        Assert.DoesNotContain("articles/talks-begin/index.md", again.Keys);
        Assert.DoesNotContain("actors/ada-byron/index.html", again.Keys);
    }

    [Fact]
    public void A_page_whose_template_counts_the_articles_is_printed_when_one_is_added()
    {
        var layout = Own.ByName["layout.html"].Text;
        var counting = WithLayout(layout.Replace("</footer>", "{{ site.articles }}</footer>", StringComparison.Ordinal));
        (string, string)[] more = [.. Seeds, ("d.txt", "Roads open\n\nMarch 1, 2024\n\nNobody spoke.")];
        var (_, keys) = Print(Seeds, Own, []);
        var (_, countingKeys) = Print(Seeds, counting, []);

        Assert.DoesNotContain("articles/schools-close/index.html", Print(more, Own, keys).Printed.Keys);
        Assert.Contains("articles/schools-close/index.html", Print(more, counting, countingKeys).Printed.Keys);
    }

    [Fact]
    public void On_other_terms_every_page_is_printed()
    {
        var (printed, keys) = Print(Seeds, Own, []);

        var (again, _) = Print(Seeds, Own, keys, "other terms");

        Assert.Equal(printed.Keys.Order(), again.Keys.Order());
    }

    static Templates WithLayout(string text) => Own with
    {
        ByName = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
            Own.ByName.Select(template => template.Key == "layout.html"
                ? KeyValuePair.Create(
                    template.Key, template.Value with { Text = text, Template = global::Scriban.Template.Parse(text) })
                : template),
            StringComparer.Ordinal),
    };

    static (IReadOnlyDictionary<string, string> Printed, IReadOnlyDictionary<string, PageKey> Keys) Print(
        IEnumerable<(string Path, string Text)> seeds, Templates templates,
        IReadOnlyDictionary<string, PageKey> standing, string terms = "terms")
    {
        var problems = new Problems();
        var printed = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var keys = new ConcurrentDictionary<string, PageKey>(StringComparer.Ordinal);
        var edition = Pipeline.Edit(
            SeedDesk.Sort("seeds", seeds.ToDictionary(seed => seed.Path, seed => Encoding.UTF8.GetBytes(seed.Text)),
                problems),
            problems);
        Assert.True(Pipeline.Print(edition, templates, problems, new(page =>
        {
            printed[page.Path] = Encoding.UTF8.GetString(page.Bytes);
            if (page.Key is { } key)
            {
                keys[page.Path] = key;
            }
        })
        {
            Terms = terms,
            Standing = path => standing.TryGetValue(path, out var key) ? key : null,
        }));
        return (printed, keys);
    }

    static (IReadOnlyDictionary<string, string> Printed, IReadOnlyDictionary<string, PageKey> Keys) Print(
        IEnumerable<(string Path, string Text)> seeds, Templates templates, PageKey[] none) =>
        Print(seeds, templates, none.ToDictionary(_ => "", key => key, StringComparer.Ordinal));
}
