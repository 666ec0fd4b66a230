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

    /// <summary>The text of a map or list, every line ended.</summary>
    public static string Write(YamlNode root)
    {
        var text = new StringBuilder();
        WriteBlock(root, 0, text);
        return text.ToString();
    }

    static void WriteBlock(YamlNode node, int indent, StringBuilder text)
    {
        foreach (var entry in node.Entries)
        {
            text.Append(' ', indent);
            WriteEntry(entry, indent, text);
        }

        foreach (var item in node.Items)
        {
            text.Append(' ', indent).Append('-');
            WriteItem(item, indent + 2, text);
        }
    }

    static void WriteEntry(YamlEntry entry, int indent, StringBuilder text)
    {
        text.Append(Scalar(entry.Key)).Append(':');
        if (IsBlock(entry.Value))
        {
            text.Append('\n');
            WriteBlock(entry.Value, indent + 2, text);
        }
        else
        {
            text.Append(' ').Append(Inline(entry.Value)).Append('\n');
        }
    }

    // A map's first entry stands on the line of its hyphen.
    static void WriteItem(YamlNode item, int indent, StringBuilder text)
    {
        if (!IsBlock(item))
        {
            text.Append(' ').Append(Inline(item)).Append('\n');
            return;
        }

        if (item.Kind == YamlKind.List)
        {
            text.Append('\n');
            WriteBlock(item, indent, text);
            return;
        }

        text.Append(' ');
        WriteEntry(item.Entries[0], indent, text);
        WriteBlock(item with { Entries = item.Entries.Skip(1).ToListing() }, indent, text);
    }

    static bool IsBlock(YamlNode node) => node.Entries.Count > 0 || node.Items.Count > 0;

    static string Inline(YamlNode node) => node.Kind switch
    {
        YamlKind.List => "[]",
        YamlKind.Map => "{}",
        _ when node.IsBare => node.Text,
        _ => Scalar(node.Text),
    };

    static string Scalar(string text) => IsSafeBare(text) ? text : Quoted(text);

    // Words in letters, and nothing that any reader of YAML could take for syntax, a number or a date.
    static bool IsSafeBare(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] != ' '
        && !Special.Contains(text)
        && text.All(
            unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '_' or '.' or ',' or '/' or '(' or ')' or '’');

    static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"':
                    quoted.Append("\\\"");
                    break;
                case '\\':
                    quoted.Append("\\\\");
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\r':
                    quoted.Append("\\r");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                default:
                    quoted.Append(NeedsEscape(rune) ? Escape(rune) : rune.ToString());
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    // Invisible characters are written out: a reader of the file sees them, and none can turn the lines around it.
    static bool NeedsEscape(Rune rune) =>
        ControlCharacters.IsInvisible(rune) || rune.Value is 0xA0 or 0x3000 or (>= 0xFFFE and <= 0xFFFF);

    static string Escape(Rune rune) => rune.IsBmp
        ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")
        : string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
}
