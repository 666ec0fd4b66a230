using System.Text;
using Digest.Articles;
using Digest.Imports;

namespace Digest.Tests.Imports;

public class ImportReaderTests
{
    const string Sentence = "The strike that stopped every train for a week ended on Thursday, the ministry said.";

    [Fact]
    public void The_articles_of_an_rss_feed_come_with_what_the_feed_knows_of_them()
    {
        var cuttings = Read(("news.txt", """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbour Courier</title><link>https://courier.example/</link>
            <item><title>Rail strike ends</title><link>https://courier.example/rail</link>
            <pubDate>Thu, 14 Mar 2024 08:00:00 +0000</pubDate><dc:creator>Lou Reader</dc:creator>
            <description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
            <item><title>Undated</title><description>Words.</description><pubDate>soon</pubDate></item>
            </channel></rss>
            """));

        var told = cuttings[0].Told;
        Assert.Equal(
            ("Rail strike ends", "2024-03-14", "Harbour Courier", "Lou Reader", "https://courier.example/rail"),
            (told.Title?.Value, told.Date?.Value.ToString(), told.Publisher?.Value, told.Byline?.Value,
                told.SourceUrl?.Value));
        Assert.Contains("<p>Long.</p>", cuttings[0].Text, StringComparison.Ordinal);
        Assert.Equal(("Undated", null), (cuttings[1].Told.Title?.Value, cuttings[1].Told.Date));
    }

    [Fact]
    public void An_atom_feed_is_known_by_its_content_whatever_its_name()
    {
        var cutting = Assert.Single(Read(("news.json", """
            <!-- a feed -->
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Courier</title><id>urn:a</id><updated>2024-03-15T00:00:00Z</updated>
            <entry><title type="html">Rail &amp;amp; bus</title><id>urn:b</id><updated>2024-03-14T23:30:00-05:00</updated>
            <link href="https://courier.example/rail"/><author><name>Lou Reader</name></author>
            <content type="html">&lt;p&gt;Long.&lt;/p&gt;</content></entry></feed>
            """)));

        Assert.Equal(
            ("Rail & bus", "2024-03-14", "Lou Reader", "https://courier.example/rail"),
            (cutting.Told.Title?.Value, cutting.Told.Date?.Value.ToString(), cutting.Told.Byline?.Value,
                cutting.Told.SourceUrl?.Value));
    }

    [Fact]
    public void A_feed_whose_base_is_no_whole_address_has_no_links()
    {
        var cutting = Assert.Single(Read(("a.xml", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/"><title>Courier</title><id>urn:a</id>
            <updated>2024-03-15T00:00:00Z</updated><link href="feed.xml"/>
            <entry><title>Rail</title><id>urn:b</id><updated>2024-03-15T00:00:00Z</updated><link href="rail"/>
            <content>Long.</content></entry></feed>
            """)));

        Assert.Null(cutting.Told.SourceUrl);
    }

    [Theory]
    [InlineData("<rss version=\"0.92\"><channel/></rss>")]
    [InlineData("<rss><channel/></rss>")]
    [InlineData("<rss version=\"\"/>")]
    public void A_feed_of_another_version_is_refused_with_a_word(string feed)
    {
        var problems = new Problems();

        Assert.Empty(Read(problems, ("a.xml", feed)));

        Assert.Equal(
            "a.xml: This feed is neither RSS 2.0 nor Atom 1.0. Save the articles it leads to as pages.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_json_feed_gives_its_texts_and_pages()
    {
        var cuttings = Read(("feed.json", """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Courier", "language": "en",
             "items": [{"id": "1", "url": "https://courier.example/rail", "title": "Rail", "content_html": "<p>Long.</p>",
                        "date_published": "2024-03-14T08:00:00Z", "authors": [{"name": "Lou Reader"}]},
                       {"id": "2", "title": 7, "content_text": "Plain\n\nwords."}]}
            """));

        Assert.Equal(
            [ClippingFormat.Html, ClippingFormat.Plain], cuttings.Select(cutting => cutting.Format));
        Assert.Equal("2024-03-14", cuttings[0].Told.Date?.Value.ToString());
        Assert.Equal("Plain\n\nwords.", cuttings[1].Text);
    }

    [Fact]
    public void A_list_of_feeds_names_those_that_were_saved_and_asks_for_the_others()
    {
        var problems = new Problems();

        var cutting = Assert.Single(Read(problems,
            ("subs/list.opml", """
                <opml version="2.0"><body><outline text="News">
                <outline text="Our Courier" xmlUrl="http://courier.example/feed/" htmlUrl="https://courier.example"/>
                <outline text="Gazette" xmlUrl="https://gazette.example/rss"/>
                </outline></body></opml>
                """),
            ("subs/a.xml", """
                <rss version="2.0"><channel><title>Courier RSS</title><link>https://courier.example/</link>
                <item><title>Rail</title><description>Words.</description></item></channel></rss>
                """)));

        Assert.Equal("Our Courier", cutting.Told.Publisher?.Value);
        Assert.Equal(
            "subs/list.opml:3:2: The feed Gazette is not among the files. "
                + "Save https://gazette.example/rss beside this list and name the folder.",
            Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaa\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>",
        "feed.xml: ")]
    [InlineData("<rss version=\"2.0\"><channel><title>Never closed", "feed.xml:1:")]
    public void Xml_that_is_broken_or_brings_entities_is_a_problem(string feed, string place)
    {
        var problems = new Problems();

        Assert.Empty(Read(problems, ("feed.xml", feed)));

        Assert.StartsWith(place, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Xml_nested_beyond_reason_is_refused_before_it_is_read()
    {
        var problems = new Problems();
        var nested = string.Concat(Enumerable.Repeat("<a>", 200)) + string.Concat(Enumerable.Repeat("</a>", 200));

        Assert.Empty(Read(problems, ("feed.xml", $"<rss version=\"2.0\"><channel>{nested}</channel></rss>")));

        Assert.Single(problems);
    }

    [Fact]
    public void A_page_saved_as_one_file_tells_its_address_and_the_day_it_was_saved()
    {
        var cutting = Assert.Single(Read(("rail.mhtml", string.Join("\r\n",
            "From: <Saved by Blink>", "Snapshot-Content-Location: https://courier.example/rail", "Subject: Rail strike ends",
            "Date: Fri, 15 Mar 2024 23:30:00 -0000", "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b1\"", "", "", "--b1",
            "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable", "",
            "<html><head><meta charset=3D\"utf-8\"></head><body><p>Caf=C3=A9 talk.</p></body></html>", "--b1--", ""))));

        Assert.Equal(
            (ClippingFormat.Html, "https://courier.example/rail", "2024-03-15"),
            (cutting.Format, cutting.Hinted.SourceUrl?.Value, cutting.Hinted.Retrieved?.Value.ToString()));
        Assert.Contains("Café talk.", cutting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_may_name_an_encoding_that_its_words_are_not_in()
    {
        var cutting = Assert.Single(Read(("letter.txt", string.Join("\r\n",
            "From: Harbour Courier <news@courier.example>", "Subject: Talk", "Date: Fri, 15 Mar 2024 08:00:00 +0000",
            "MIME-Version: 1.0", "Content-Type: text/html; charset=\"windows-1252\"", "",
            "<p>Café talk in the harbour.</p>", ""))));

        Assert.Contains("Café talk", cutting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newsletter_tells_its_sender_and_its_date_but_never_the_subscribers_own_link()
    {
        var cutting = Assert.Single(Read(("letter.txt", string.Join("\r\n",
            "Received: by mail.example; Sat, 16 Mar 2024 06:00:00 +0000", "From: Harbour Courier <news@courier.example>",
            "Subject: =?utf-8?Q?Caf=C3=A9_talk?=", "Date: Fri, 15 Mar 2024 08:00:00 +0000", "MIME-Version: 1.0",
            "Content-Type: text/html; charset=utf-8", "",
            "<p>Words.</p><a href=\"https://courier.example/view?subscriber=77\">View in your browser</a>", ""))));

        Assert.Equal(
            ("Café talk", "2024-03-15", "Harbour Courier", "2024-03-16"),
            (cutting.Told.Title?.Value, cutting.Told.Date?.Value.ToString(), cutting.Told.Publisher?.Value,
                cutting.Told.Retrieved?.Value.ToString()));
        Assert.Null(cutting.Told.SourceUrl);
    }

    [Fact]
    public void A_memo_in_an_archive_is_a_text_and_not_a_mail()
    {
        var cutting = Assert.Single(Read(("memo.txt", $"From: The minister\nTo: The union\n\n{Sentence}\n")));

        Assert.Equal(ClippingFormat.Plain, cutting.Format);
    }

    [Fact]
    public void A_reference_beside_a_page_wins_over_what_the_page_says()
    {
        var cutting = Assert.Single(Read(
            ("a/rail.html", "<html><head><title>x</title></head><body><p>Words.</p></body></html>"),
            ("a/rail.json", """
                [{"type": "article-newspaper", "title": "Rail strike ends", "container-title": "Harbour Courier",
                  "author": [{"family": "Reader", "given": "Lou"}], "issued": {"date-parts": [[2024, 3, "14"]]},
                  "accessed": {"date-parts": [[2024, 3, 16]]}, "URL": "https://courier.example/rail"}]
                """)));

        var told = cutting.Told;
        Assert.Equal(
            ("Rail strike ends", "Harbour Courier", "Lou Reader", "2024-03-14", "2024-03-16"),
            (told.Title?.Value, told.Publisher?.Value, told.Byline?.Value, told.Date?.Value.ToString(),
                told.Retrieved?.Value.ToString()));
    }

    [Fact]
    public void Many_references_find_their_pages_by_address_and_the_rest_are_asked_for()
    {
        var problems = new Problems();

        var cuttings = Read(problems,
            ("a/1.html", "<html><head><link rel=\"canonical\" href=\"https://courier.example/rail\"></head><body>W</body></html>"),
            ("a/library.json", """
                [{"data": {"itemType": "newspaperArticle", "title": "Rail", "url": "https://courier.example/rail",
                           "date": "March 14, 2024", "publicationTitle": "Courier"}},
                 {"itemType": "newspaperArticle", "title": "Lost"}]
                """));

        Assert.Equal(("Rail", "2024-03-14"),
            (cuttings[0].Told.Title?.Value, cuttings[0].Told.Date?.Value.ToString()));
        Assert.StartsWith("a/library.json: No file here belongs to the reference \"Lost\".",
            Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- saved from url=(0028)https://courier.example/rail -->", "https://courier.example/rail", null)]
    [InlineData("<!--\n Page saved with SingleFile \n url: https://courier.example/rail \n saved date: Fri Mar 15 2024 "
        + "10:00:00 GMT+0100\n-->", "https://courier.example/rail", "2024-03-15")]
    [InlineData("<!-- FILE ARCHIVED ON 10:00:00 Mar 15, 2024 AND RETRIEVED FROM THE\n INTERNET ARCHIVE ON 1 -->", null,
        "2024-03-15")]
    [InlineData("<!-- saved from url=(0016)file:///etc/shadow -->", null, null)]
    public void What_a_browser_or_an_archive_wrote_into_a_page_is_read(string mark, string? address, string? day)
    {
        var cutting = Assert.Single(Read(("rail.html", $"<html>{mark}<body><p>Words.</p></body></html>")));

        Assert.Equal(
            (address, day), (cutting.Hinted.SourceUrl?.Value, cutting.Hinted.Retrieved?.Value.ToString()));
    }

    [Fact]
    public void A_picture_is_named_and_passed_over()
    {
        var problems = new Problems();

        Assert.Empty(ImportReader.Read([new("a.png", "a.png", new byte[] { 0x89, 0x50, 0, 0, 0, 1 })], problems));

        Assert.StartsWith("a.png: This is neither", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    static IReadOnlyList<Cutting> Read(params (string Path, string Text)[] files)
    {
        var problems = new Problems();
        var cuttings = Read(problems, files);
        Assert.Empty(problems);
        return cuttings;
    }

    static IReadOnlyList<Cutting> Read(Problems problems, params (string Path, string Text)[] files) =>
        ImportReader.Read(
            [.. files.Select(file => new FoundFile(file.Path, file.Path, Encoding.UTF8.GetBytes(file.Text)))], problems);
}
