using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>string</c>: case, spaces, searching; other parts have slices, numbers and hashes.</summary>
public partial class StringFunctions : ScriptObject
{
    public StringFunctions()
        : base(table)
    {
    }

    /// <summary>The text with backslash escapes, without quotes around it.</summary>
    internal static string? Escape(string? text) => text is null ? null : StringLiteral.Escape(text);

    /// <summary>The text as a literal in double quotes.</summary>
    internal static string? Literal(string? text) => text is null ? null : $"\"{StringLiteral.Escape(text)}\"";

    internal static string? Append(TemplateContext context, string? text, string? with)
    {
        Growth.Check(context, (long)(text?.Length ?? 0) + (with?.Length ?? 0));
        return string.IsNullOrEmpty(with) ? text : text + with;
    }

    internal static string? Prepend(TemplateContext context, string? text, string? by) => Append(context, by, text);

    /// <summary>Raises the first letter; the others stay as they are.</summary>
    internal static string? Capitalize(string? text)
    {
        if (string.IsNullOrEmpty(text) || char.IsUpper(text[0]))
        {
            return text;
        }

        return string.Create(text.Length, text, static (target, text) =>
        {
            text.CopyTo(target);
            target[0] = char.ToUpperInvariant(target[0]);
        });
    }

    /// <summary>Raises the letter after each white space; a hyphen does not begin a word.</summary>
    internal static string? Capitalizewords(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        return string.Create(text.Length, text, static (target, text) =>
        {
            var first = true;

            for (var i = 0; i < target.Length; i++)
            {
                target[i] = first ? char.ToUpperInvariant(text[i]) : text[i];
                first = char.IsWhiteSpace(text[i]);
            }
        });
    }

    internal static string? Downcase(string? text) => text?.ToLowerInvariant();

    internal static string? Upcase(string? text) => text?.ToUpperInvariant();

    internal static bool Contains(string? text, string? value) =>
        text is not null && value is not null && text.Contains(value, StringComparison.Ordinal);

    internal static bool StartsWith(string? text, string? value) =>
        text is not null && value is not null && text.StartsWith(value, StringComparison.Ordinal);

    internal static bool EndsWith(string? text, string? value) =>
        text is not null && value is not null && text.EndsWith(value, StringComparison.Ordinal);

    internal static bool EqualsIgnoreCase(string? text, string? value) =>
        string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    internal static bool Empty(string? text) => string.IsNullOrEmpty(text);

    internal static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    internal static int Size(string? text) => text?.Length ?? 0;

    internal static string? Lstrip(string? text) => text?.TrimStart();

    internal static string? Rstrip(string? text) => text?.TrimEnd();

    internal static string? Strip(string? text) => text?.Trim();

    internal static string? StripNewlines(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny('\r', '\n') < 0)
        {
            return text;
        }

        var output = Growth.Scratch;

        foreach (var range in text.AsSpan().SplitAny('\r', '\n'))
        {
            output.Append(text.AsSpan()[range]);
        }

        return output.ToString();
    }

    /// <summary>The word for one or for several.</summary>
    internal static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;

    internal static string? Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove)
            ? text
            : text.Replace(remove, "", StringComparison.Ordinal);

    internal static string? RemoveFirst(TemplateContext context, string? text, string? remove) =>
        ReplaceFirst(context, text, remove, "");

    internal static string? RemoveLast(TemplateContext context, string? text, string? remove) =>
        ReplaceFirst(context, text, remove, "", fromEnd: true);

    internal static string? Replace(TemplateContext context, string? text, string? match, string? replace)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        if (!string.IsNullOrEmpty(match) && replace?.Length > match.Length)
        {
            long found = text.AsSpan().Count(match);
            Growth.Check(context, text.Length + (found * (replace.Length - match.Length)));
        }

        return text.Replace(match!, replace, StringComparison.Ordinal);
    }

    internal static string? ReplaceFirst(
        TemplateContext context, string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
        {
            return text;
        }

        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);

        if (at < 0)
        {
            return text;
        }

        Growth.Check(context, (long)text.Length - match.Length + (replace?.Length ?? 0));
        return string.Concat(text.AsSpan(0, at), replace, text.AsSpan(at + match.Length));
    }

    /// <summary>Where <paramref name="search"/> begins, or -1; letter by letter unless told otherwise.</summary>
    internal static int IndexOf(
        string? text, string? search, int? startIndex = null, int? count = null, string? stringComparison = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(search);
        var start = startIndex ?? 0;
        var comparison = StringComparison.Ordinal;

        return stringComparison is null || Enum.TryParse(stringComparison, out comparison)
            ? text.IndexOf(search, start, count ?? Math.Max(0, text.Length - start), comparison)
            : throw new ArgumentException(
                $"'{stringComparison}' is not a valid {nameof(stringComparison)}", nameof(stringComparison));
    }

    /// <summary>The parts between the delimiters, empty ones left out.</summary>
    internal static IEnumerable<string> Split(string? text, string? match) =>
        string.IsNullOrEmpty(text) ? [] : Parts(text.Split(match, StringSplitOptions.RemoveEmptyEntries));

    // An iterator, not the array itself: templates see that the result is no list to write into.
    static IEnumerable<string> Parts(string[] parts)
    {
        foreach (var part in parts)
        {
            yield return part;
        }
    }
}
