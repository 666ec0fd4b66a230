using Digest.Site;
using Digest.Text;

namespace Digest.Tests.Hostile;

/// <summary>Addresses that every system can hold, whatever somebody calls a thing.</summary>
public class HostileNamesTests
{
    [Fact]
    public void A_slug_is_never_empty_nor_a_name_that_some_system_keeps() => AnyInput.Text(
        text =>
        {
            var slug = Slug.Of(text, "article");

            Assert.InRange(slug.Length, 1, Slug.LongestSlug);
            Assert.DoesNotContain(
                slug, letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-');
            Assert.True(SitePath.IsPortable($"articles/{slug}/index.html"));
            Assert.Equal(slug, Slug.Of(slug, "article"));
        },
        runs: 500);

    [Theory]
    [InlineData("con")]
    [InlineData("NUL")]
    [InlineData("aux.")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("CON .txt")]
    [InlineData("COM¹")]
    [InlineData("ｃｏｎ")]
    [InlineData("\u202Enoc")]
    [InlineData("index")]
    public void A_name_that_means_something_to_a_system_becomes_another(string name)
    {
        var slug = Slug.Of(name, "article");

        Assert.True(SitePath.IsPortable(slug), slug);
        Assert.NotEqual("index", slug);
    }

    [Fact]
    public void Addresses_are_unique_whatever_the_order_of_what_wants_them() => AnyInput.TwoTexts((one, other) =>
    {
        string[] titles = [one, other, one, one.ToUpperInvariant(), other + " ", "con", "CON"];
        SlugClaim[] claims =
            [.. titles.Select((title, at) => new SlugClaim(Slug.Of(title, "article"), at == 2, $"{at}.txt"))];

        var granted = Granted(claims);
        var backwards = Granted([.. claims.Reverse()]);

        Assert.Equal(claims.Length, granted.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(granted, backwards);
    });

    static SortedDictionary<string, string> Granted(SlugClaim[] claims) => new(
        claims.Zip(UniqueSlugs.Grant(claims)).ToDictionary(pair => pair.First.Key, pair => pair.Second.Slug),
        StringComparer.Ordinal);
}
