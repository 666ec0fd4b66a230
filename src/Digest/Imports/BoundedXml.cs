using System.Xml;

namespace Digest.Imports;

/// <summary>Opens XML that strangers wrote: no document types, so no entities and nothing fetched, and nothing nested
/// beyond reason.</summary>
static class BoundedXml
{
    const int Deepest = 100;

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 20 * 1024 * 1024,
    };

    /// <summary>What <paramref name="read"/> makes of the text; null and a problem when it is not sound.</summary>
    public static T? Read<T>(string text, string file, Problems problems, Func<XmlReader, T?> read)
        where T : class
    {
        try
        {
            CheckDepth(text);
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return read(reader);
        }
        catch (XmlException fault)
        {
            problems.Add(
                new(file, Math.Max(fault.LineNumber, 0), Math.Max(fault.LinePosition, 0)),
                "From here on the XML cannot be read: it is broken, nested too deeply, or has a document type.",
                "Save the file again from where it came from.");
            return null;
        }
    }

    static void CheckDepth(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                var place = (IXmlLineInfo)reader;
                throw new XmlException("Too deep.", null, place.LineNumber, place.LinePosition);
            }
        }
    }
}
