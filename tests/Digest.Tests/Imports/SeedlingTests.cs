using Digest.Articles;
using Digest.Imports;

namespace Digest.Tests.Imports;

public class SeedlingTests
{
    [Fact]
    public void Of_a_text_only_the_line_endings_change()
    {
        const string Text = "Pumps fail\r\n\r\nThe harbour council met\u2028on Tuesday\u2029to settle the repair.\rNobody came.\r\n";

        var cutting = new Cutting("a.txt", ClippingFormat.Plain, Text, FrontMatter.None, FrontMatter.None);
        var seedling = Seedling.Of(cutting, []);

        Assert.EndsWith(
            "Pumps fail\n\nThe harbour council met\u2028on Tuesday\u2029to settle the repair.\nNobody came.\n",
            seedling?.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_nothing_but_its_title_is_no_seed()
    {
        var problems = new Problems();
        var title = FrontMatter.None with { Title = new("Rail strike ends", "subject") };

        var seedling = Seedling.Of(new("a.html", ClippingFormat.Html, "<p>Rail strike ends</p>", FrontMatter.None, title), problems);

        Assert.Null(seedling);
        Assert.Contains("Nothing of an article is left", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }
}
