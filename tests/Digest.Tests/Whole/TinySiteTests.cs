using Digest.Tests.Support;

namespace Digest.Tests.Whole;

public class TinySiteTests
{
    const string TwoArticles = """
        -- seeds/rail.txt --
        Rail strike ends after a week

        March 14, 2024

        HARBOUR CITY - The strike that stopped every train for a week ended on Thursday.

        "We listened, and then we moved," said Ada Byron, the minister of transport.
        -- seeds/bus.txt --
        Buses return to the old routes

        March 15, 2024

        HARBOUR CITY - Buses ran again on Friday.

        "More is coming than the council has promised," Ada Byron said.
        """;

    [Fact]
    public void Two_articles_that_quote_the_same_minister_link_to_each_other()
    {
        var site = TinySite.Build(TwoArticles);

        Assert.Contains(
            "rail-strike-ends-after-a-week",
            site["articles/buses-return-to-the-old-routes/index.html"],
            StringComparison.Ordinal);
        Assert.Contains(
            "buses-return-to-the-old-routes",
            site["articles/rail-strike-ends-after-a-week/index.html"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_has_a_page_with_everything_they_said()
    {
        var site = TinySite.Build(TwoArticles);

        Assert.Contains(
            "We listened, and then we moved,", site["actors/ada-byron/index.html"], StringComparison.Ordinal);
        Assert.Contains(
            "More is coming than the council has promised,",
            site["actors/ada-byron/index.html"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_editor_wrote_above_an_article_wins_over_what_is_found()
    {
        var site = TinySite.Build("""
            -- seeds/rail.md --
            ---
            title: The trains are back
            date: 2024-03
            publisher: Harbour Courier
            slug: trains
            ---
            # Rail strike ends after a week

            March 14, 2024

            The strike that stopped every train for a week ended on Thursday.
            """);

        Assert.Contains("The trains are back", site["articles/trains/index.html"], StringComparison.Ordinal);
        Assert.Contains("Harbour Courier", site["articles/trains/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_an_article_is_text_to_its_readers()
    {
        var site = TinySite.Build("""
            -- seeds/a.txt --
            Sign says <script>alert(1)</script>

            March 14, 2024

            They printed <img src=x onerror=alert(2)> on the sign at {{ 7 * 6 }} places.

            "It is <b>bold</b> to say the least of it," said Ada Byron, the minister.
            """);

        var html = site.Pages.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(page => page.Value).ToList();
        Assert.All(html, page => Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal));
        Assert.All(html, page => Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal));
        Assert.All(html, page => Assert.DoesNotContain("<b>bold", page, StringComparison.Ordinal));
        Assert.Contains(html, page => page.Contains("{{ 7 * 6 }}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_is_not_published()
    {
        var site = TinySite.Build("""
            -- seeds/a.md --
            ---
            title: Not yet
            draft: true
            ---
            The council has not met.
            """);

        Assert.DoesNotContain(site.Pages.Keys, path => path.StartsWith("articles/", StringComparison.Ordinal));
        Assert.Empty(site.Problems);
    }

    [Fact]
    public void Two_articles_of_one_title_both_live_and_a_line_says_so()
    {
        var site = TinySite.Build("""
            -- seeds/a.txt --
            Rail strike ends

            March 14, 2024

            The strike ended on Thursday, the minister said in the harbour.
            -- seeds/b.txt --
            Rail strike ends

            March 15, 2024

            Trains ran again on Friday, and the harbour was quiet.
            """);

        Assert.Equal(
            2,
            site.Pages.Keys.Count(path =>
                path.StartsWith("articles/rail-strike-ends", StringComparison.Ordinal)
                    && path.EndsWith("index.html", StringComparison.Ordinal)));
        Assert.Contains("seeds/b.txt", Assert.Single(site.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_without_articles_still_has_a_home_page()
    {
        var site = TinySite.Build("-- seeds/digest.yml --\ntitle: Nothing yet\n");

        Assert.Contains("Nothing yet", site["index.html"], StringComparison.Ordinal);
    }
}
