using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>html</c>: text made safe for pages and addresses, and tags taken out of it.</summary>
public partial class HtmlFunctions : ScriptObject
{
    static readonly BuiltinTable table = new(
        new("strip", typeof(string), static (_, _, a) => Strip((string?)a[0]), Parameter.Text),
        new("escape", typeof(string), static (context, _, a) => Escape(context, (string?)a[0]), Parameter.Text)
        {
            Writer = static (_, _, a, output) => HtmlText.Write((string?)a[0], output),
        },
        new(
            "newline_to_br", typeof(string), static (context, _, a) => NewlineToBr(context, (string?)a[0]),
            Parameter.Text)
        {
            Writer = static (_, _, a, output) => WriteBreaks((string?)a[0], output),
        },
        new("url_encode", typeof(string), static (context, _, a) => UrlEncode(context, (string?)a[0]), Parameter.Text),
        new("url_escape", typeof(string), static (context, _, a) => UrlEscape(context, (string?)a[0]), Parameter.Text));

    public HtmlFunctions()
        : base(table)
    {
    }

    /// <summary>The text without tags, comments, scripts and styles; entities stay as they are.</summary>
    internal static string? Strip(string? text) => text is null ? null : HtmlTags.Remove(text);

    /// <summary>The text with everything that HTML would take for markup as references.</summary>
    internal static string? Escape(TemplateContext context, string? text)
    {
        if (text is null || HtmlText.FirstSpecial(text) < 0)
        {
            return text;
        }

        var output = Growth.Scratch;
        HtmlText.Write(text, output);
        Growth.Check(context, output.Length);
        return output.ToString();
    }

    /// <summary>Puts a line break element before each end of line.</summary>
    internal static string? NewlineToBr(TemplateContext context, string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny('\r', '\n') < 0)
        {
            return text;
        }

        var output = Growth.Scratch;
        WriteBreaks(text, output);
        Growth.Check(context, output.Length);
        return output.ToString();
    }

    /// <summary>Percent codes for all but letters, digits and <c>-_.~</c>: for one part of an address.</summary>
    internal static string? UrlEncode(TemplateContext context, string? text) =>
        text is null ? null : UrlText.Encode(context, text, UrlText.Unreserved);

    /// <summary>Percent codes for what no address may contain: for a whole address.</summary>
    internal static string? UrlEscape(TemplateContext context, string? text) =>
        text is null ? null : UrlText.Encode(context, text, UrlText.Allowed);

    static void WriteBreaks(string? text, TextBuffer output)
    {
        var rest = text.AsSpan();

        for (var at = rest.IndexOfAny('\r', '\n'); at >= 0; at = rest.IndexOfAny('\r', '\n'))
        {
            var length = rest[at..].StartsWith("\r\n") ? 2 : 1;
            output.Append(rest[..at]);
            output.Append("<br />");
            output.Append(rest.Slice(at, length));
            rest = rest[(at + length)..];
        }

        output.Append(rest);
    }
}
