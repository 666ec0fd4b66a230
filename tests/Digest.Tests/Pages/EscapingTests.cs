using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Pages;

public class EscapingTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'><svg/onload=alert(1)>")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("</title><base href=//evil.example>")]
    [InlineData("<!-- <style>*{display:none}</style>")]
    [InlineData("[x](javascript:alert(1)) ![y](//evil.example/z.png)")]
    [InlineData("{{ 7 * 191 }} {% include 'secret' %}")]
    public void Nothing_found_reaches_a_page_as_markup(string hostile)
    {
        var site = Printed.Site(Everywhere(hostile));
        var calm = Printed.Site(Everywhere("calm words"));

        foreach (var (path, text) in site.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Equal(Tags(calm[path]), Tags(text));
            Assert.DoesNotContain("javascript:alert(1)\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("1337", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Characters_that_no_page_may_hold_are_gone()
    {
        var site = Printed.Site(Everywhere("a\u0000b\u0008c\u009F\uFFFD"));

        // The brief as a file and digest.json are data, escaped by their own rules.
        var shown = site.Where(page => Path.GetExtension(page.Key) is ".html" or ".xml" or ".csv")
            .Select(page => page.Value);
        Assert.All(
            shown,
            text =>
                Assert.DoesNotContain(
                    text, letter => (char.IsControl(letter) && letter != '\n') || letter == '\uFFFD'));
    }

    // One text in every field that a clipping, its front matter or the list of actors can fill.
    static Edition Everywhere(string words)
    {
        var actor = new Actor(
            words, "someone", ActorKind.Person, words, words, Generic: false, [new(words, words, words)]);
        var brief = Some.Brief(
            "one",
            new Metadata(
                Found(words),
                Some.Found(PartialDate.Of(2020)!.Value),
                Found(words),
                Found(words),
                Found(words),
                Found(words),
                Found(words),
                Found(words),
                Found(words)),
            words,
            [words],
            [
                Some.Quote(words, Some.Speaker(words, words + "!"), Some.Cue(words), isKey: true),
                Some.Quote(words, Some.Source(words)),
            ],
            [Some.Appearance(actor, words, words + "!")],
            [Some.Event("2020", words)],
            [words],
            ClippingFormat.Markdown);
        var masthead = new Masthead(words, words, "https://example.org", words, words, words, words, About: words);
        return Some.Edition(masthead, brief, brief with { Slug = "two" });
    }

    static Finding<string> Found(string words) => new(words, words);

    // The names of all tags in their order: found text may change no tag, add none and hide none.
    static IEnumerable<string> Tags(string html) => html
        .Split('<')
        .Skip(1)
        .Select(rest =>
            new string([.. rest.TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '!')]));
}
