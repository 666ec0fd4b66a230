using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Digest.Text;

namespace Digest.Pages;

/// <summary>The words of the reader's interface in one language: <c>words</c> in the templates.</summary>
/// <param name="Language">The language they are in, as a tag: ar, pt-BR.</param>
/// <param name="Texts">Each phrase by its name.</param>
sealed record Phrasebook(string Language, FrozenDictionary<string, string> Texts)
{
    const char FormMark = '|';

    readonly FrozenDictionary<string, string[]> forms = Texts
        .Where(text => text.Value.Contains(FormMark, StringComparison.Ordinal))
        .ToFrozenDictionary(
            text => text.Key,
            text => text.Value.Split(FormMark, StringSplitOptions.TrimEntries),
            StringComparer.Ordinal);

    readonly ConcurrentDictionary<int, DateView> dates = new();
    readonly string[] months = Names(Texts["months"]);
    readonly string[] shortMonths = Names(Texts["months_short"]);

    /// <summary>The tool's own English words.</summary>
    public static Phrasebook English { get; } = PhrasebookReader.Own("en");

    /// <summary>The phrase of that name; a name that does not exist is our own mistake.</summary>
    public string this[string name] => Texts[name];

    /// <summary>A number with its noun: 1,204 articles.</summary>
    public string Count(string name, int number)
    {
        var all = forms[name];
        var form = all[Math.Min(PluralForms.Of(Language, number), all.Length - 1)];
        return form.Replace("{n}", Number(number), StringComparison.Ordinal);
    }

    /// <summary>A phrase with its gaps filled: <c>{title}</c> by the value of that name.</summary>
    public string Fill(string name, params ReadOnlySpan<(string Gap, string Value)> values)
    {
        var text = Texts[name];
        foreach (var (gap, value) in values)
        {
            text = text.Replace($"{{{gap}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A number in the language's groups of three digits.</summary>
    public string Number(int number) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", Texts["thousands"], StringComparison.Ordinal);

    /// <summary>A date in these words; it is written once, however many events fell on it.</summary>
    public DateView Date(PartialDate date, Func<PartialDate, Phrasebook, DateView> write) =>
        dates.GetOrAdd(date.Number, _ => write(date, this));

    /// <summary>A month's name, 1 for January.</summary>
    public string Month(int month) => months[month - 1];

    public string ShortMonth(int month) => shortMonths[month - 1];

    static string[] Names(string list) => list.Split([',', '،'], StringSplitOptions.TrimEntries);
}
