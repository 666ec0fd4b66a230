using Digest.Pages;

namespace Digest.Tests.Pages;

public class TextFragmentTests
{
    [Fact]
    public void A_short_quotation_is_named_in_full() =>
        Assert.Equal(
            "https://a.example/x#:~:text=it%20was%20not%20us",
            TextFragment.LinkTo("https://a.example/x", "it was not us"));

    [Fact]
    public void Signs_of_the_directive_itself_are_encoded() =>
        Assert.Equal(
            "https://a.example/x#:~:text=well%2Dknown%2C%20R%26D",
            TextFragment.LinkTo("https://a.example/x", "well-known, R&D"));

    [Fact]
    public void A_long_quotation_is_named_by_its_ends() =>
        Assert.Equal(
            "https://a.example/x#:~:text=one%20two%20three%20four,nine%20ten%20eleven%20twelve",
            TextFragment.LinkTo(
                "https://a.example/x", "one two three four five six seven eight nine ten eleven twelve"));

    [Fact]
    public void An_anchor_that_is_there_stays() =>
        Assert.Equal("https://a.example/x#top:~:text=yes", TextFragment.LinkTo("https://a.example/x#top", "yes"));

    [Fact]
    public void Without_an_address_there_is_no_link() => Assert.Null(TextFragment.LinkTo(null, "yes"));
}
