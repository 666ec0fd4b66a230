using System.Globalization;
using System.Xml;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Who is named together with whom, for programs that draw and measure networks: as GraphML and as two
/// tables.</summary>
static class ActorGraph
{
    const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    static readonly (string Id, string For, string Type)[] Keys =
    [
        ("name", "node", "string"), ("kind", "node", "string"), ("articles", "node", "int"),
        ("mentions", "node", "int"), ("quotes_by", "node", "int"), ("quotes_about", "node", "int"),
        ("weight", "edge", "int"), ("shared", "edge", "string"),
    ];

    public static void WriteGraphMl(Concordance book, TextWriter text)
    {
        text.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("graphml", Namespace);
            foreach (var (id, target, type) in Keys)
            {
                xml.WriteStartElement("key", Namespace);
                xml.WriteAttributeString("id", id);
                xml.WriteAttributeString("for", target);
                xml.WriteAttributeString("attr.name", id);
                xml.WriteAttributeString("attr.type", type);
                xml.WriteEndElement();
            }

            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("edgedefault", "undirected");
            foreach (var role in book.Roles)
            {
                WriteNode(xml, role);
            }

            foreach (var link in ActorTie.All(book))
            {
                WriteEdge(xml, link);
            }
        }

        text.Write('\n');
    }

    /// <summary>Every actor as a line of a table.</summary>
    public static void WriteActorsCsv(Concordance book, TextWriter table) => WriteTable(
        table,
        "actor,name,kind,articles,mentions,quotes_by,quotes_about",
        book.Roles.Select(role => new[]
        {
            role.Actor.Slug, role.Actor.Name, KindOf(role), Number(role.Entrances.Count), Number(role.Mentions),
            Number(role.By.Count), Number(role.About.Count),
        }));

    /// <summary>Every two actors that an article names together as a line of a table.</summary>
    public static void WriteLinksCsv(Concordance book, TextWriter table) => WriteTable(
        table,
        "source,target,source_name,target_name,articles,shared",
        ActorTie.All(book).Select(tie => new[]
        {
            tie.One.Slug, tie.Other.Slug, tie.One.Name, tie.Other.Name, Number(tie.Articles.Count),
            string.Join(' ', tie.Articles),
        }));

    static void WriteNode(XmlWriter xml, Role role)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", role.Actor.Slug);
        WriteData(xml, "name", Printable.Bare(role.Actor.Name));
        WriteData(xml, "kind", KindOf(role));
        WriteData(xml, "articles", Number(role.Entrances.Count));
        WriteData(xml, "mentions", Number(role.Mentions));
        WriteData(xml, "quotes_by", Number(role.By.Count));
        WriteData(xml, "quotes_about", Number(role.About.Count));
        xml.WriteEndElement();
    }

    static void WriteEdge(XmlWriter xml, ActorTie tie)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("source", tie.One.Slug);
        xml.WriteAttributeString("target", tie.Other.Slug);
        WriteData(xml, "weight", Number(tie.Articles.Count));
        WriteData(xml, "shared", string.Join(' ', tie.Articles));
        xml.WriteEndElement();
    }

    static void WriteData(XmlWriter xml, string key, string? value)
    {
        if (value is not null)
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", key);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    static void WriteTable(TextWriter table, string columns, IEnumerable<string?[]> rows)
    {
        table.Write($"{columns}\n");
        foreach (var row in rows)
        {
            QuotesCsv.WriteLine(table, row);
        }
    }

    static string? KindOf(Role role) => role.Actor.Kind is { } kind ? Label.Of(kind) : null;

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
