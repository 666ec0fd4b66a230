using System.Buffers;
using System.Globalization;
using System.Text;

namespace Digest.Text;

/// <summary>
/// Writes a tree as YAML, block by block, so that reading it gives the same tree; the same tree always gives the same
/// bytes.
/// </summary>
static class YamlWriter
{
    // Words that YAML, in one of its versions, takes for something else than text.
    static readonly HashSet<string> Special = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    };

    // Measured: nearly all words are made of these, and looking for the others at once costs next to nothing.
    static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~‘’“”–—…");

    /// <summary>The text of a map or list, every line ended.</summary>
    public static string Write(YamlNode root)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(root, text);
        return text.ToString();
    }

    /// <summary>Writes a map or list, every line ended.</summary>
    public static void Write(YamlNode root, TextWriter text) => WriteBlock(root, 0, text);

    static void WriteBlock(YamlNode node, int indent, TextWriter text)
    {
        WriteEntries(node.Entries.Span, indent, text);
        foreach (var item in node.Items)
        {
            Indent(indent, text);
            text.Write('-');
            WriteItem(item, indent + 2, text);
        }
    }

    static void WriteEntries(ReadOnlySpan<YamlEntry> entries, int indent, TextWriter text)
    {
        foreach (var entry in entries)
        {
            Indent(indent, text);
            WriteEntry(entry, indent, text);
        }
    }

    static void WriteEntry(YamlEntry entry, int indent, TextWriter text)
    {
        WriteScalar(entry.Key, text);
        text.Write(':');
        if (IsBlock(entry.Value))
        {
            text.Write('\n');
            WriteBlock(entry.Value, indent + 2, text);
        }
        else
        {
            WriteInline(entry.Value, text);
        }
    }

    // A map's first entry stands on the line of its hyphen.
    static void WriteItem(YamlNode item, int indent, TextWriter text)
    {
        if (!IsBlock(item))
        {
            WriteInline(item, text);
        }
        else if (item.Kind == YamlKind.List)
        {
            text.Write('\n');
            WriteBlock(item, indent, text);
        }
        else
        {
            text.Write(' ');
            WriteEntry(item.Entries[0], indent, text);
            WriteEntries(item.Entries.Span[1..], indent, text);
        }
    }

    static void Indent(int indent, TextWriter text)
    {
        for (var i = 0; i < indent; i++)
        {
            text.Write(' ');
        }
    }

    static bool IsBlock(YamlNode node) => node.Entries.Count > 0 || node.Items.Count > 0;

    static void WriteInline(YamlNode node, TextWriter text)
    {
        text.Write(' ');
        switch (node.Kind)
        {
            case YamlKind.List:
                text.Write("[]");
                break;
            case YamlKind.Map:
                text.Write("{}");
                break;
            case var _ when node.IsBare:
                text.Write(node.Text);
                break;
            default:
                WriteScalar(node.Text, text);
                break;
        }

        text.Write('\n');
    }

    static void WriteScalar(string words, TextWriter text)
    {
        if (IsSafeBare(words))
        {
            text.Write(words);
        }
        else
        {
            WriteQuoted(words, text);
        }
    }

    // Words in letters, and nothing that any reader of YAML could take for syntax, a number or a date.
    static bool IsSafeBare(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[^1] == ' ' || Special.Contains(text))
        {
            return false;
        }

        foreach (var unit in text)
        {
            if (!char.IsLetterOrDigit(unit)
                && unit is not (' ' or '-' or '_' or '.' or ',' or '/' or '(' or ')' or '’'))
            {
                return false;
            }
        }

        return true;
    }

    static void WriteQuoted(ReadOnlySpan<char> words, TextWriter text)
    {
        text.Write('"');
        while (!words.IsEmpty)
        {
            var plain = words.IndexOfAnyExcept(Plain);
            text.Write(plain < 0 ? words : words[..plain]);
            if (plain < 0)
            {
                break;
            }

            Rune.DecodeFromUtf16(words[plain..], out var rune, out var length);
            WriteRune(rune, text);
            words = words[(plain + length)..];
        }

        text.Write('"');
    }

    static void WriteRune(Rune rune, TextWriter text)
    {
        Span<char> units = stackalloc char[2];
        text.Write(rune.Value switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ when NeedsEscape(rune) => Escape(rune),
            _ => units[..rune.EncodeToUtf16(units)],
        });
    }

    // Invisible characters are written out: a reader of the file sees them, and none can turn the lines around it.
    static bool NeedsEscape(Rune rune) =>
        ControlCharacters.IsInvisible(rune) || rune.Value is 0xA0 or 0x3000 or (>= 0xFFFE and <= 0xFFFF);

    static string Escape(Rune rune) => rune.IsBmp
        ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")
        : string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
}
