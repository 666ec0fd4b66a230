using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>
/// A date pattern in the manner of strftime, taken apart once. Years, months and days are those of the Gregorian
/// calendar; names and the preferred forms are the culture's.
/// </summary>
sealed class DatePattern
{
    // A template has a handful of patterns; one that makes them up at run time must not fill the memory.
    const int CacheLimit = 512;

    static readonly ConcurrentDictionary<string, DatePattern> cache = new(StringComparer.Ordinal);

    readonly Part[] parts;

    DatePattern(Part[] parts) => this.parts = parts;

    public static DatePattern Of(string pattern)
    {
        if (cache.TryGetValue(pattern, out var known))
        {
            return known;
        }

        var made = new DatePattern(Split(pattern));

        if (cache.Count < CacheLimit)
        {
            cache.TryAdd(pattern, made);
        }

        return made;
    }

    public string Format(DateTime date, CultureInfo culture)
    {
        var output = Growth.Scratch;
        Write(date, culture, output);
        return output.ToString();
    }

    public void Write(DateTime date, CultureInfo culture, TextBuffer output)
    {
        foreach (var part in parts)
        {
            if (part.Literal is not null)
            {
                output.Append(part.Literal);
            }
            else if (part.Letter == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else if (part.IsNumber)
            {
                DateFields.WriteNumber(part.Letter, date, output);
            }
            else
            {
                output.Append(DateFields.Name(part.Letter, date, culture));
            }
        }
    }

    static Part[] Split(string pattern)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();

        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                literal.Append(pattern[i]);
                continue;
            }

            var letter = pattern[++i];

            if (DateFields.LiteralOf(letter) is { } text)
            {
                literal.Append(text);
            }
            else if (DateFields.LongForm(letter) is { } longer)
            {
                AddLiteral(parts, literal);
                parts.AddRange(Split(longer));
            }
            else if (DateFields.IsKnown(letter))
            {
                AddLiteral(parts, literal);
                parts.Add(new(null, letter, DateFields.IsNumber(letter)));
            }
            else
            {
                literal.Append('%').Append(letter);
            }
        }

        AddLiteral(parts, literal);
        return [.. parts];
    }

    static void AddLiteral(List<Part> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new(literal.ToString(), '\0', false));
            literal.Clear();
        }
    }

    readonly record struct Part(string? Literal, char Letter, bool IsNumber);
}
