using Digest.Pages;

namespace Digest.Tests.Pages;

public class ProseTests
{
    [Theory]
    [InlineData("a **bold** word", "a <strong>bold</strong> word")]
    [InlineData("see [the board](https://b.example/x)", "see <a href=\"https://b.example/x\">the board</a>")]
    [InlineData("write to [us](mailto:a@b.example)", "write to <a href=\"mailto:a@b.example\">us</a>")]
    [InlineData("<b onclick=x>not bold</b>", "&lt;b onclick=x&gt;not bold&lt;/b&gt;")]
    [InlineData("[press](javascript:alert(1))", "press")]
    [InlineData("[press](java\tscript:alert)", "[press](java script:alert)")]
    [InlineData("[here](../other)", "here")]
    [InlineData("[here](\u2003http://b.example/x\u2028)", "<a href=\"http://b.example/x\">here</a>")]
    [InlineData("[<http://b.example>](http://a.example)", "<a href=\"http://a.example\">http://b.example</a>")]
    [InlineData("[![[in](http://m.example)]](http://g.example)", "<a href=\"http://g.example\">![in]</a>")]
    [InlineData("![a chart](https://b.example/x.png)", "a chart")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("1. We won", "1. We won")]
    [InlineData("# 5", "# 5")]
    [InlineData("AT&T < 5", "AT&amp;T &lt; 5")]
    public void A_line_of_Markdown_becomes_safe_HTML(string markdown, string html) =>
        Assert.Equal(html, Prose.Inline(markdown));

    [Theory]
    [InlineData("a **bold** [word](https://b.example)", "a bold word")]
    [InlineData("<b>kept</b> as it is", "<b>kept</b> as it is")]
    [InlineData("1. We won", "1. We won")]
    [InlineData("5 * 3 * 2", "5 * 3 * 2")]
    public void A_line_of_Markdown_becomes_its_words(string markdown, string words) =>
        Assert.Equal(words, Prose.Plain(markdown));

    [Fact]
    public void Headings_begin_at_the_second_level_and_skip_none() =>
        Assert.Equal("<h2>One</h2>\n<h3>Deep</h3>\n<p>Text</p>", Prose.Blocks("# One\n\n#### Deep\n\nText"));

    [Theory]
    [InlineData("[", 127)]
    [InlineData("[", 140)]
    [InlineData("![", 500)]
    [InlineData("[a](", 3_000)]
    public void Marks_nested_too_deeply_are_shown_as_they_stand(string mark, int times)
    {
        var marks = string.Concat(Enumerable.Repeat(mark, times)) + "A";

        Assert.Equal(marks, Prose.Inline(marks));
        Assert.Equal(marks, Prose.Plain(marks));
        Assert.Equal($"<p>{marks}</p>", Prose.Blocks(marks));
    }

    [Fact]
    public void Marks_nested_without_end_cost_no_time()
    {
        var marks = new string('[', 15_000);

        var html = Prose.Inline(marks);

        Assert.Equal(marks, html);
    }
}
