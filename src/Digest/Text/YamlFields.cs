using System.Globalization;

namespace Digest.Text;

/// <summary>
/// The fields of a map, read as what they ought to be; whatever is something else is reported and counts as not
/// written.
/// </summary>
sealed record YamlFields(YamlNode Map, Problems Problems)
{
    const int LongestShown = 40;
    const int MostUnknownShown = 10;
    const int FewFields = 8;

    /// <summary>Reports fields that are none of the known ones, with the name that was probably meant.</summary>
    public void ReportUnknown(IReadOnlyCollection<string> known, IReadOnlyCollection<string> suggested)
    {
        var unknown = Map.Entries.Where(entry => !known.Contains(entry.Key)).ToList();
        foreach (var entry in unknown.Take(MostUnknownShown))
        {
            var list = suggested.Count <= FewFields
                ? $"Remove it; the fields are {string.Join(", ", suggested)}."
                : "Remove it.";
            var remedy = Nearest.To(entry.Key, suggested) is { } meant ? $"Did you mean {meant}?" : list;
            Problems.Add(entry.Place, $"There is no field called {Short(entry.Key)}.", remedy);
        }

        if (unknown.Count > MostUnknownShown)
        {
            Problems.Add(unknown[MostUnknownShown].Place,
                $"{unknown.Count - MostUnknownShown} more fields from here on are not known.", "Remove them.");
        }
    }

    /// <summary>
    /// The first of these fields that was written; null when none was, or only with nothing after the colon.
    /// </summary>
    public YamlEntry? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Map.Find(name) is { Value.IsNull: false } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>A line of text: line ends within it become spaces.</summary>
    public string? Line(params ReadOnlySpan<string> names) => Find(names) is { } entry
        ? LineOf(entry.Key, entry.Value)
        : null;

    /// <summary>
    /// The line of text that a value is; null and a problem when it is a list or a map, null alone when it is blank.
    /// </summary>
    public string? LineOf(string name, YamlNode value) => TextOf(name, value) is { } text ? OneLine(text) : null;

    /// <summary>
    /// The text that a value is, line ends and all; null and a problem when it is a list or a map, null alone when it
    /// is blank.
    /// </summary>
    public string? TextOf(string name, YamlNode value)
    {
        if (value.Kind != YamlKind.Text)
        {
            Wrong(value, name, Described(value), "Write one line of text.");
            return null;
        }

        return string.IsNullOrWhiteSpace(value.Text) || value.IsNull ? null : value.Text.Trim();
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public Listing<string>? Texts(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not { } entry)
        {
            return null;
        }

        if (entry.Value.Kind == YamlKind.Map)
        {
            Wrong(entry.Value, entry.Key, "a map", "Write a list: one line of text after each hyphen.");
            return null;
        }

        var items = entry.Value.Kind == YamlKind.List ? entry.Value.Items : [entry.Value];
        var texts = items.Where(item => !item.IsNull).Select(item => TextOf(entry.Key, item)).OfType<string>()
            .ToListing();
        return texts.Count == 0 ? null : texts;
    }

    public bool? Truth(string name)
    {
        if (Find(name) is not { } entry)
        {
            return null;
        }

        switch (entry.Value.Text)
        {
            case "true" or "True" or "TRUE" or "yes" or "Yes":
                return true;
            case "false" or "False" or "FALSE" or "no" or "No":
                return false;
            default:
                Wrong(entry.Value, name, Described(entry.Value), "Write true or false.");
                return null;
        }
    }

    public int? Whole(string name, int least, int most)
    {
        if (Find(name) is not { } entry)
        {
            return null;
        }

        if (int.TryParse(entry.Value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        Wrong(entry.Value, name, Described(entry.Value), $"Write a whole number from {least} to {most}.");
        return null;
    }

    /// <summary>A number from 0 to 1.</summary>
    public double? Share(string name)
    {
        if (Find(name) is not { } entry)
        {
            return null;
        }

        if (double.TryParse(entry.Value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        Wrong(entry.Value, name, Described(entry.Value), "Write a number from 0 to 1, such as 0.5.");
        return null;
    }

    /// <summary>The tag of a language, such as en or pt-BR.</summary>
    public string? Language(params ReadOnlySpan<string> names)
    {
        if (Line(names) is not { } tag || LanguageTag.IsSound(tag))
        {
            return Line(names);
        }

        var entry = Find(names)!;
        Wrong(entry.Value, entry.Key, Described(entry.Value), "Write a language tag, such as en or pt-BR.");
        return null;
    }

    /// <summary>An absolute http or https address.</summary>
    public string? Address(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not { } entry || LineOf(entry.Key, entry.Value) is not { } line)
        {
            return null;
        }

        if (WebAddress.Parse(line) is { } address)
        {
            return address;
        }

        Wrong(entry.Value, entry.Key, "no web address and was left out",
            "Write the whole address, beginning with https://.");
        return null;
    }

    /// <summary>Reports that a field is something that it must not be.</summary>
    public void Wrong(YamlNode value, string name, string what, string remedy) =>
        Problems.Add(value.Place, $"{name} is {what}.", remedy);

    /// <summary>What a value is, in words for a message.</summary>
    public static string Described(YamlNode value) => value.Kind switch
    {
        YamlKind.List => "a list",
        YamlKind.Map => "a map",
        _ => $"\"{Short(value.Text)}\"",
    };

    static string Short(string text)
    {
        var shown = ControlCharacters.Show(text);
        if (shown.Length <= LongestShown)
        {
            return shown;
        }

        var end = char.IsHighSurrogate(shown[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return $"{shown[..end]}…";
    }

    // Only what breaks a line is mended; spaces of other kinds are the writer's choice.
    static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\r', '\t')
        ? string.Join(
            ' ', text.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        : text.Trim();
}
