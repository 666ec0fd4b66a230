using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("Rail strike ends", "rail-strike-ends")]
    [InlineData("  Señor Müller’s café: 50% off!  ", "senor-mullers-cafe-50-off")]
    [InlineData("Łódź – Žižek & Ørsted", "lodz-zizek-orsted")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("Kata'ib Hizballah", "kataib-hizballah")]
    [InlineData("UPPER Case", "upper-case")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("a\\b:c*d", "a-b-c-d")]
    [InlineData("style.css", "style-css")]
    [InlineData("-rf", "rf")]
    [InlineData("con", "con-article")]
    [InlineData("LPT1", "lpt1-article")]
    [InlineData("index", "index-article")]
    [InlineData("COVID-19: Ελλάδα", "covid-19")]
    [InlineData("İstanbul ılık", "istanbul-ilik")]
    public void A_title_becomes_words_in_ascii(string title, string slug) =>
        Assert.Equal(slug, Slug.Of(title, "article"));

    [Theory]
    [InlineData("المجلس يقرر إصلاح المضخات القديمة")]
    [InlineData("港の会議：ポンプの交換")]
    [InlineData("///")]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("Совет 1")]
    public void A_title_without_latin_words_gets_a_slug_of_its_own_that_never_changes(string title)
    {
        var slug = Slug.Of(title, "article");

        Assert.Matches("^article-[0-9a-f]{8}$", slug);
        Assert.Equal(slug, Slug.Of(title, "article"));
        Assert.NotEqual(slug, Slug.Of($"{title}й", "article"));
    }

    [Fact]
    public void A_long_title_is_cut_at_a_word()
    {
        var slug = Slug.Of(string.Concat(Enumerable.Repeat("harbour ", 30)), "article");

        Assert.Equal(string.Join('-', Enumerable.Repeat("harbour", 10)), slug);
    }

    [Fact]
    public void Any_text_gives_a_slug_that_every_system_takes_and_that_is_its_own_slug() => Any.Times(
        any =>
        {
            var slug = Slug.Of(any.Text(any.Whole(1, 60)), "article");

            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug);
            Assert.InRange(slug.Length, 1, Slug.LongestSlug);
            Assert.DoesNotContain(slug, new[] { "con", "nul", "aux", "prn", "index", "com1", "lpt9" });
            Assert.Equal(slug, Slug.Of(slug, "article"));
        },
        runs: 2_000);

    [Fact]
    public void Of_two_that_want_one_slug_the_first_by_key_has_it_and_the_other_is_told()
    {
        SlugClaim[] claims = [new("strike", false, "seeds/b.md"), new("strike", false, "seeds/a.md")];
        var problems = new Problems();

        var grants = UniqueSlugs.Grant(claims);
        UniqueSlugs.Report(claims, grants, problems);

        Assert.Equal("strike", grants[1].Slug);
        Assert.Matches("^strike-[0-9a-f]{6}$", grants[0].Slug);
        Assert.Equal(
            "seeds/b.md: seeds/a.md already has the address \"strike\", so this one is published as "
                + $"\"{grants[0].Slug}\". Give one of them another slug.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void Who_asked_for_a_slug_has_it_before_who_came_by_it()
    {
        var grants = UniqueSlugs.Grant([new("strike", false, "seeds/a.md"), new("strike", true, "seeds/b.md")]);

        Assert.Equal("strike", grants[1].Slug);
    }

    [Fact]
    public void Slugs_are_unique_and_do_not_depend_on_the_order_of_claims() => Any.Times(any =>
    {
        var claims = Enumerable.Range(0, any.Whole(0, 30))
            .Select(i =>
                new SlugClaim(
                    any.OneOf("a", "b", Slug.Distinguish("a", "3", 6), new string('x', 80)), any.Chance(0.2), $"{i}"))
            .ToList();
        var others = any.Shuffled(claims);

        var grants = claims.Zip(UniqueSlugs.Grant(claims), (claim, grant) => (claim.Key, grant.Slug)).ToHashSet();
        var again = others.Zip(UniqueSlugs.Grant(others), (claim, grant) => (claim.Key, grant.Slug)).ToHashSet();

        Assert.Equal(grants, again);
        Assert.Equal(claims.Count, grants.Select(grant => grant.Slug).Distinct(StringComparer.Ordinal).Count());
        Assert.All(grants, grant => Assert.InRange(grant.Slug.Length, 1, Slug.LongestSlug));
    });
}
