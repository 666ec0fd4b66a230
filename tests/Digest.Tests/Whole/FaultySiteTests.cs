using System.Text;
using Digest.Tests.Support;

namespace Digest.Tests.Whole;

public class FaultySiteTests
{
    const string Sound = "Rail strike ends\n\nMarch 14, 2024\n\nThe strike that stopped every train for a week ended "
        + "on Thursday in the harbour.\n";

    [Theory]
    [InlineData("b.txt", "", "seeds/b.txt: ")]
    [InlineData("b.txt", " \n\t\n", "seeds/b.txt: ")]
    [InlineData("b.md", "---\ntitle: [unclosed\n---\nText of the article.\n", "seeds/b.md:2:")]
    [InlineData("b.md", "---\ntitle: A title\ndate: 2024-02-31\n---\nText of the article.\n", "seeds/b.md:3:")]
    [InlineData("b.md", "---\ntitle: A title\nsumary: Misspelt\n---\nText of the article.\n", "seeds/b.md:3:")]
    [InlineData("b.md", "---\ntitle: A title\nsource_url: javascript:alert(1)\n---\nText of the article.\n",
        "seeds/b.md:3:")]
    [InlineData("b.md", "---\ntitle: A title\nquotes:\n  - text: Nobody wrote this down.\n---\nText of the article.\n",
        "seeds/b.md:4:")]
    [InlineData("actors.yml", "- name: Ada Byron\n  kind: wizard\n", "seeds/actors.yml:2:")]
    [InlineData("actors.yml", "- name: Ada Byron\n- name: Bo Stone\n  also: [Ada Byron]\n", "seeds/actors.yml:2:")]
    [InlineData("digest.yml", "title: Fine\nrelatd: 3\n", "seeds/digest.yml:2:")]
    [InlineData("digest.yml", "related: lots\n", "seeds/digest.yml:1:")]
    [InlineData("digest.yml", "base_url: not an address\n", "seeds/digest.yml:1:")]
    public void A_mistake_is_one_line_with_its_place_and_costs_no_other_article_its_place(
        string file, string text, string place)
    {
        var site = TinySite.Build(new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["a.txt"] = Encoding.UTF8.GetBytes(Sound),
            [file] = Encoding.UTF8.GetBytes(text),
        });

        Assert.StartsWith(place, Assert.Single(site.Problems), StringComparison.Ordinal);
        Assert.Contains("articles/rail-strike-ends/index.html", site.Pages.Keys);
    }

    [Theory]
    [InlineData("---\ntitle: [unclosed\n---\nText of the article that goes on.\n")]
    [InlineData("---\ndate: 2024-02-31\n---\nText of the article that goes on.\n")]
    public void A_mistake_in_one_field_leaves_the_article_and_its_other_fields(string text)
    {
        var site = TinySite.Build(
            new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["b.md"] = Encoding.UTF8.GetBytes(text) });

        Assert.Single(
            site.Pages.Keys,
            path =>
                path.StartsWith("articles/", StringComparison.Ordinal)
                    && path.EndsWith("index.html", StringComparison.Ordinal));
    }
}
