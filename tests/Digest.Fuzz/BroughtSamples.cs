namespace Digest.Fuzz;

/// <summary>Sound files of the kinds that people bring, and the pieces to spoil them with.</summary>
static class BroughtSamples
{
    public static readonly string[] MailMarks =
    [
        .. Samples.HtmlMarks, "Subject: ", "From: ", "Date: ", "Received: by a; ", "Content-Type: ", "text/html",
        "text/plain; charset=", "multipart/mixed; boundary=\"b\"\r\n", "message/rfc822\r\n", "; charset=utf-7",
        "; charset=\"x\"", "utf-16", "windows-1256", "Content-Transfer-Encoding: base64\r\n",
        "Content-Transfer-Encoding: quoted-printable\r\n", "Content-Transfer-Encoding: x-uuencode\r\n",
        "Content-Disposition: attachment\r\n", "Content-Location: https://a.example/b\r\n", "\r\n--b\r\n",
        "\r\n--b--\r\n", "=?utf-8?B?4oCu?=", "=?utf-8?Q?=00?=", "=?x?Q?a?=", "=E2=80", "=\r\n", "=00",
        "AAAA", "Mon, 30 Mar 2020 06:00:00 +0000", "Mon, 99 Foo 0000 99:99:99 +9999", "Archived-At: <", "begin 644 a\n",
    ];

    public static readonly string[] FeedMarks =
    [
        .. Samples.HtmlMarks, "<item>", "</item>", "<entry>", "</entry>", "<channel>", "<link>", "</link>",
        "<link href=\"", "javascript:alert(1)", "http://", "<pubDate>", "</pubDate>", "<updated>", "</updated>",
        "Mon, 30 Mar 2020 06:00:00 GMT", "0001-01-01T00:00:00-14:00", "9999-12-31T23:59:59+14:00", "<guid>",
        "<content:encoded>", "</content:encoded>", "<content type=\"xhtml\">", "<content src=\"a\"/>", "&#0;", "&a;",
        "&#xD800;", "<!DOCTYPE a [<!ENTITY a \"a\">]>", "<![CDATA[", "]]>", "<?a?>", " xmlns=\"\"", " xmlns:a=\"b\"",
        "<a:b>", "xml:base=\"", "<author>", "</author>", "<dc:creator>", "</dc:creator>", "<outline xmlUrl=\"",
        "<outline>", "</outline>", "language>",
    ];

    public static readonly string[] JsonMarks =
    [
        .. Samples.Marks, "{", "}", "[", "]", ",", ":", "\"title\":", "\"issued\":", "\"date-parts\":[[", "null", "true",
        "-1", "1e400", "99999999999999999999", "\"\\u0000\"", "\"\\uD800\"", "\"\\u202E\"", "\"https://a.example/\"",
        "\"items\":[", "\"data\":{", "\"author\":", "\"content_html\":\"<p>", "\\", "//", "/*", "[[[[[[[[", "\"id\":1",
    ];

    /// <summary>A letter in two forms, a forwarded one, and a page that a browser saved.</summary>
    public static readonly string[] Mails =
    [
        """
        MIME-Version: 1.0
        Message-ID: <1@courier.example>
        Received: from courier.example by mail.example; Mon, 30 Mar 2020 06:01:00 +0000
        From: "The Harbour Courier" <news@courier.example>
        To: Reader <reader@mail.example>
        Subject: =?utf-8?Q?Ferries_stand_still?=
        Date: Mon, 30 Mar 2020 06:00:00 +0000
        Archived-At: <https://courier.example/letters/1>
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The ferries stood still on Monday. =E2=80=9CNo ship leaves today,=E2=80=9D said Ada B=
        yron, the minister of ports.

        --b
        Content-Type: text/html; charset="windows-1252"
        Content-Transfer-Encoding: 8bit

        <html><body><h1>Ferries stand still</h1><p>The ferries stood still on Monday. "No ship leaves today," said
        Ada Byron, the minister of ports.</p></body></html>
        --b--
        """,
        """
        Return-Path: <a@mail.example>
        MIME-Version: 1.0
        Subject: Fwd: crews walk out
        From: a@mail.example
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: message/rfc822

        From: Lou Reader <lou@mail.example>
        Subject: Crews walk out
        Content-Type: text/plain

        Crews walked out on Monday, the Harbour Union said.

        --b
        Content-Type: application/pdf
        Content-Disposition: attachment; filename="a.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjQK
        --b--
        """,
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://courier.example/rail
        Subject: Rail strike ends
        Date: Tue, 31 Mar 2020 10:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-ID: <frame-1@mhtml.blink>
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://courier.example/rail

        <!doctype html><html lang=3D"en"><head><meta charset=3D"utf-8"><title>Rail strike ends</title></head><body>
        <article><h1>Rail strike ends</h1><p>The rail strike ended on Tuesday. =E2=80=9CWe listened,=E2=80=9D said
        Ada Byron, the minister of ports, after two days of talks.</p></article></body></html>
        --b--
        """,
    ];

    public static readonly string[] Feeds =
    [
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Harbour Courier</title><link>https://courier.example/</link><language>en-gb</language>
        <item><title>Ferries stand still</title><link>https://courier.example/ferries</link>
        <pubDate>Mon, 30 Mar 2020 06:00:00 GMT</pubDate><dc:creator>Lou Reader</dc:creator>
        <description>Crews walked out.</description>
        <content:encoded><![CDATA[<p>The ferries stood still on Monday. &ldquo;No ship leaves,&rdquo; said Ada Byron.</p>]]>
        </content:encoded></item>
        <item><title>Rail strike ends &amp;amp; crews return</title><guid>https://courier.example/rail</guid>
        <author>lou@courier.example (Lou Reader)</author>
        <description>&lt;p&gt;The rail strike ended on Tuesday, the union said.&lt;/p&gt;</description></item>
        </channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/">
        <title type="text">Gull Gazette</title><id>tag:gazette.example,2020:1</id><updated>2020-03-31T00:00:00Z</updated>
        <link rel="self" href="feed.xml"/>
        <entry><title type="html">Talks &lt;b&gt;begin&lt;/b&gt;</title><id>urn:1</id><link href="talks"/>
        <updated>2020-03-31T08:00:00+02:00</updated><author><name>Sam Okoro</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks began on Tuesday in the harbour office
        between crews and owners.</p></div></content></entry></feed>
        """,
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"Harbour News","home_page_url":"https://news.example/",
         "feed_url":"https://news.example/feed.json","language":"en","items":[
          {"id":"1","url":"https://news.example/1","title":"Pumps fail","date_published":"2020-04-01T06:00:00Z",
           "authors":[{"name":"Maria Costa-Lind"}],"content_html":"<p>The pumps failed at night, “all of them,” said
           Ada Byron.</p>"},
          {"id":2,"content_text":"The pumps ran again in the morning, the harbour office said."}]}
        """,
        """
        <?xml version="1.0"?>
        <opml version="2.0"><head><title>Papers</title></head><body><outline text="Ports">
        <outline type="rss" text="Courier" title="The Courier" xmlUrl="https://courier.example/" htmlUrl="/"/>
        <outline type="rss" text="Lost" xmlUrl="https://lost.example/feed"/></outline></body></opml>
        """,
    ];

    public static readonly string[] References =
    [
        """
        [{"id":"ferries","type":"article-newspaper","title":"Ferries stand still","container-title":"Harbour Courier",
          "author":[{"family":"Reader","given":"Lou"},{"literal":"Harbour News"}],"URL":"https://courier.example/ferries",
          "issued":{"date-parts":[[2020,3,30]]},"accessed":{"date-parts":[["2020",4]]},"language":"en"}]
        """,
        """
        {"key":"A","version":1,"data":{"itemType":"newspaperArticle","title":"Rail strike ends",
          "creators":[{"creatorType":"author","firstName":"Lou","lastName":"Reader"}],"publicationTitle":"Courier",
          "date":"31 March 2020","url":"https://courier.example/rail","accessDate":"2020-04-01T10:00:00Z"}}
        """,
    ];
}
