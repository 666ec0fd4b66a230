using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Digest.Pages;

/// <summary>
/// Writes JSON into a text: every letter readable, but nothing that a page around it could take for markup.
/// </summary>
static class JsonText
{
    static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>On one line.</summary>
    public static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            Object(write)(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>On many lines, for files that people open and compare.</summary>
    public static void WriteFile(Paper paper, Action<Utf8JsonWriter> write)
    {
        Write(paper, Object(write), Indented);
        paper.Write('\n');
    }

    /// <summary>Any value, on one line, behind what the paper has already.</summary>
    public static void WriteValue(Paper paper, Action<Utf8JsonWriter> write) => Write(paper, write, Compact);

    public static void WriteIfKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A list of objects; <paramref name="write"/> writes the members of one.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static Action<Utf8JsonWriter> Object(Action<Utf8JsonWriter> write) => json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    };

    static void Write(Paper paper, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var json = new Utf8JsonWriter(paper, options);
        write(json);
    }
}
