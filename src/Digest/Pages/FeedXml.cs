using System.Globalization;
using System.Xml;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Writes a feed as RSS 2.0 and as Atom.</summary>
static class FeedXml
{
    const string Atom = "http://www.w3.org/2005/Atom";
    const string DublinCore = "http://purl.org/dc/elements/1.1/";

    // Atom asks for a date where there is none to give; this one can be taken for nobody's.
    const string NoDate = "1970-01-01T00:00:00Z";

    public static void WriteRss(Feed feed, Paper paper) => Write(paper, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.Link(feed.Page));
        xml.WriteElementString("description", feed.Description);
        xml.WriteElementString("language", feed.Language);
        WriteRssDate(xml, "pubDate", feed.Updated);
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", feed.Link(feed.Page.Beside("feed.xml")));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        foreach (var item in feed.Items)
        {
            WriteRssItem(xml, feed, item);
        }
    });

    public static void WriteAtom(Feed feed, Paper paper) => Write(paper, xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteElementString("id", Atom, feed.Link(feed.Page));
        xml.WriteElementString("title", Atom, feed.Title);
        xml.WriteElementString("subtitle", Atom, feed.Description);
        xml.WriteElementString("updated", Atom, AtomDate(feed.Updated));
        WriteAuthor(xml, feed.Author);
        WriteLink(xml, "alternate", "text/html", feed.Link(feed.Page));
        WriteLink(xml, "self", "application/atom+xml", feed.Link(feed.Page.Beside("atom.xml")));
        foreach (var item in feed.Items)
        {
            WriteEntry(xml, feed, item);
        }
    });

    /// <summary>A date with the time and zone that feeds ask for; a vague one by its first day.</summary>
    public static string AtomDate(PartialDate? date) => date is { } known
        ? string.Create(CultureInfo.InvariantCulture,
            $"{known.Year:0000}-{Math.Max(1, known.Month):00}-{Math.Max(1, known.Day):00}T00:00:00Z")
        : NoDate;

    static void WriteRssItem(XmlWriter xml, Feed feed, FeedItem item)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", item.Title);
        xml.WriteElementString("link", feed.Link(item.Page));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "true");
        xml.WriteString(feed.Link(item.Page));
        xml.WriteEndElement();
        WriteRssDate(xml, "pubDate", item.Date);
        if (item.Publisher is { Length: > 0 } publisher)
        {
            xml.WriteElementString("creator", DublinCore, publisher);
        }

        foreach (var actor in item.Actors)
        {
            xml.WriteElementString("category", actor);
        }

        xml.WriteElementString("description", item.Html);
        xml.WriteEndElement();
    }

    static void WriteEntry(XmlWriter xml, Feed feed, FeedItem item)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, feed.Link(item.Page));
        xml.WriteElementString("title", Atom, item.Title);
        if (item.Date is { Precision: DatePrecision.Day })
        {
            xml.WriteElementString("published", Atom, AtomDate(item.Date));
        }

        // An undated article is as new as the edition that holds it.
        xml.WriteElementString("updated", Atom, AtomDate(item.Date ?? feed.Updated));
        WriteLink(xml, "alternate", "text/html", feed.Link(item.Page));
        if (item.SourceUrl is { } source)
        {
            WriteLink(xml, "via", "text/html", source);
        }

        if (item.Publisher is { Length: > 0 } publisher)
        {
            WriteAuthor(xml, publisher);
        }

        WriteText(xml, "summary", "text", item.Text);
        WriteText(xml, "content", "html", item.Html);
        xml.WriteEndElement();
    }

    static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }

    static void WriteText(XmlWriter xml, string element, string type, string text)
    {
        xml.WriteStartElement(element, Atom);
        xml.WriteAttributeString("type", type);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    static void WriteLink(XmlWriter xml, string rel, string type, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    // RSS dates say a day; of a vaguer one nothing is said.
    static void WriteRssDate(XmlWriter xml, string element, PartialDate? date)
    {
        if (date is { Precision: DatePrecision.Day } day)
        {
            var text = new DateOnly(day.Year, day.Month, day.Day)
                .ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture);
            xml.WriteElementString(element, $"{text} 00:00:00 GMT");
        }
    }

    static void Write(Paper paper, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(paper, new() { Indent = true, NewLineChars = "\n" }))
        {
            write(xml);
        }

        paper.Write('\n');
    }
}
