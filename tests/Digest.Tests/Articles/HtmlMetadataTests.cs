using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public class HtmlMetadataTests
{
    const string Body = "<p>The harbour council met on Tuesday to settle the repair of the old pumps, and nobody from "
        + "the ministry came.</p>";

    [Fact]
    public void Linked_data_says_nearly_all()
    {
        var found = Head("""
            <script type="application/ld+json">{"@graph":[
              {"@type":"Organization","@id":"#o","name":"Harbour Courier"},
              {"@type":"Person","@id":"#p","name":"Henrik Sall"},
              {"@type":"NewsArticle","headline":"Pumps &amp; ice","datePublished":"2026-03-30T09:20:46+02:00",
               "author":[{"@id":"#p"},{"@type":"Person","name":"Marta Oduya"}],"publisher":{"@id":"#o"},"inLanguage":"en-GB",}
            ]}</script>
            """);

        Assert.Equal("Pumps & ice", found.Title?.Value);
        Assert.Equal("JSON-LD headline", found.Title?.How);
        Assert.Equal("2026-03-30", found.Date?.Value.ToString());
        Assert.Equal("JSON-LD datePublished", found.Date?.How);
        Assert.Equal("Henrik Sall, Marta Oduya", found.Byline?.Value);
        Assert.Equal("Harbour Courier", found.Publisher?.Value);
        Assert.Equal("en-GB", found.Language?.Value);
    }

    [Fact]
    public void Meta_elements_say_it_otherwise()
    {
        var found = Head("""
            <title>Pumps fail in the night - Harbour Courier</title>
            <meta property="og:title" content="Pumps fail in the night">
            <meta property="og:site_name" content="Harbour Courier">
            <meta property="article:published_time" content="2026-03-30T09:20:46Z">
            <meta name="author" content="By Henrik Sall">
            <meta property="og:locale" content="de_DE">
            <link rel="canonical" href="https://courier.example/pumps">
            """);

        Assert.Equal("Pumps fail in the night", found.Title?.Value);
        Assert.Equal("meta og:title", found.Title?.How);
        Assert.Equal("2026-03-30", found.Date?.Value.ToString());
        Assert.Equal("meta article:published_time", found.Date?.How);
        Assert.Equal("Henrik Sall", found.Byline?.Value);
        Assert.Equal("Harbour Courier", found.Publisher?.Value);
        Assert.Equal("de-DE", found.Language?.Value);
        Assert.Equal("https://courier.example/pumps", found.SourceUrl?.Value);
    }

    [Theory]
    [InlineData("<title>Pumps fail | Harbour Courier</title>", "<h1>Pumps fail</h1>", "Pumps fail")]
    [InlineData("<title>Harbour Courier: Pumps fail</title><meta property='og:site_name' content='Harbour Courier'>",
        "", "Pumps fail")]
    [InlineData("<title>Pumps fail and nobody comes - News - Harbour Courier</title>",
        "<h1>Harbour Courier</h1><h2>Pumps fail and nobody comes</h2>", "Pumps fail and nobody comes")]
    [InlineData("<title>Someone's Notes | Pumps fail in the old harbour</title>",
        "<h2>Pumps fail in the old harbour</h2>", "Pumps fail in the old harbour")]
    public void The_title_is_what_readers_see_without_the_sites_name(string head, string body, string title)
    {
        var found = Head(head, body);

        Assert.Equal(title, found.Title?.Value);
    }

    [Theory]
    [InlineData("<a rel='author' href='/x'>Henrik Sall</a>")]
    [InlineData("<p class='byline'>By Henrik Sall, Harbour Correspondent | 3 June 2026</p>")]
    [InlineData("<div class='post-author'><span>Posted by</span><br>Henrik Sall<br>Staff of the Courier and of its sister papers</div>")]
    [InlineData("<span itemprop='author'>Henrik Sall</span>")]
    [InlineData("<a href='/authors/henrik-sall'>Henrik Sall</a>")]
    [InlineData("<p>By Henrik Sall</p>")]
    [InlineData("<p>By <a href='/u/1'>Henrik Sall</a> on <span>3 June 2026</span></p>")]
    [InlineData("<p class='author'>By <a href='/u/1'>Henrik Sall</a> on</p>")]
    [InlineData("<span class='author'>Henrik Sall 8:42 a.m. EDT</span>")]
    [InlineData("<p class='byline'>Henrik Sall Senior Harbour Correspondent</p>")]
    [InlineData("<p class='auteur'>Par <b>Henrik Sall</b> Envoyé spécial à Toulouse</p>")]
    [InlineData("<p>By: <a href='/u/1'>Henrik Sall</a><br>Courier Executive News Editor</p>")]
    [InlineData("<a href='/author/profile/17'>More from this author</a><a href='/author/profile/17'>Henrik Sall</a>")]
    public void The_author_is_found_where_pages_show_one(string markup)
    {
        var found = Head("", "<h1>Pumps fail</h1>" + markup);

        Assert.Equal("Henrik Sall", found.Byline?.Value);
    }

    [Theory]
    [InlineData("<meta name='author' content='courier.example'>", "")]
    [InlineData("<meta name='author' content='Harbour Press Ltd.'>", "")]
    [InlineData("", "<a href='/author/henrik-sall'>View Author Page</a>")]
    [InlineData("", "<a class='author' href='/profile/login'>SIGN IN</a>")]
    [InlineData("", "<p class='byline'>9:39AM BST</p>")]
    public void What_is_no_name_is_no_author(string head, string markup) =>
        Assert.Null(Head(head, "<h1>Pumps fail</h1>" + markup).Byline);

    [Theory]
    [InlineData("<time datetime='2026-06-03T10:00'>yesterday</time>")]
    [InlineData("<span class='date'>3 June 2026</span>")]
    [InlineData("<p>Published: June 3, 2026</p>")]
    [InlineData("<p>June 3, 2026 at 08:45 AM | categories: pumps</p>")]
    [InlineData("<meta itemprop='datePublished' content='2026-06-03'>")]
    public void The_date_is_found_where_pages_show_one(string markup)
    {
        var found = Head("", "<h1>Pumps fail</h1>" + markup);

        Assert.Equal("2026-06-03", found.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("<div class='comments'><span class='date'>3 June 2026</span></div>")]
    [InlineData("<p>The harbour council met on 3 June 2026 to settle the repair of the old pumps.</p>")]
    [InlineData("<span class='date'>03/04/2026</span>")]
    public void No_date_is_taken_from_comments_from_the_text_or_from_what_can_be_read_two_ways(string markup)
    {
        var found = Head("", "<h1>Pumps fail</h1>" + markup);

        Assert.Null(found.Date);
    }

    [Theory]
    [InlineData("{\"@type\":[[[]]],\"headline\":{},\"datePublished\":[1],\"author\":[null,{\"name\":[]}]}")]
    [InlineData("{{{")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("")]
    public void Broken_linked_data_is_passed_over(string script)
    {
        var found = Head($"<script type='application/ld+json'>{script}</script>", "<h1>Pumps fail</h1>");

        Assert.Equal("Pumps fail", found.Title?.Value);
    }

    static Metadata Head(string head, string body = "") =>
        Clip.Html($"<html><head>{head}</head><body>{body}{Body}</body></html>").Metadata;
}
