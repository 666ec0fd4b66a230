using System.Globalization;

namespace VerifyTests;

/// <summary>Spells single values; dates and guids become counters unless the settings say otherwise.</summary>
sealed class SnapshotValues(VerifySettings settings)
{
    readonly Dictionary<(string Kind, object Value), string> counted = [];
    readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The text of a single value, or null where the value has parts.</summary>
    public string? Spell(object value) => value switch
    {
        string words => words.ReplaceLineEndings("\n"),
        char letter => letter.ToString(),
        bool yes => yes ? "true" : "false",
        Guid guid => settings.ScrubsGuids ? Counted("Guid", guid) : guid.ToString(),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => SpellDate(value),
        Enum name => name.ToString(),
        Type type => type.Name,
        Uri address => address.OriginalString,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    string SpellDate(object value)
    {
        var kind = value is DateOnly ? "Date" : value is TimeOnly ? "Time" : value.GetType().Name;

        return settings.ScrubsDateTimes
            ? Counted(kind, value)
            : value switch
            {
                DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                TimeOnly time => time.ToString("h:mm tt", CultureInfo.InvariantCulture),
                DateTime date => Spaced(date, Seconds(date.TimeOfDay), date.Kind == DateTimeKind.Utc ? "Utc" : ""),
                _ => SpellOffset((DateTimeOffset)value),
            };
    }

    static string SpellOffset(DateTimeOffset date)
    {
        var sign = date.Offset < TimeSpan.Zero ? "-" : "+";
        var minutes = date.Offset.Minutes == 0 ? "" : date.Offset.ToString("'-'mm", CultureInfo.InvariantCulture);
        return Spaced(date.DateTime, Seconds(date.TimeOfDay), sign + Math.Abs(date.Offset.Hours) + minutes);
    }

    static string Spaced(DateTime date, string time, string zone)
    {
        string[] parts = [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), time, zone];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    // Midnight says nothing, and seconds are only written where there are some.
    static string Seconds(TimeSpan time) =>
        time == TimeSpan.Zero ? ""
        : time.Seconds == 0 && time.Milliseconds == 0 ? time.ToString("hh':'mm", CultureInfo.InvariantCulture)
        : time.ToString(time.Milliseconds == 0 ? "hh':'mm':'ss" : "hh':'mm':'ss'.'FFF", CultureInfo.InvariantCulture);

    string Counted(string kind, object value)
    {
        if (!counted.TryGetValue((kind, value), out var name))
        {
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            name = $"{kind}_{counts[kind]}";
            counted.Add((kind, value), name);
        }

        return name;
    }
}
