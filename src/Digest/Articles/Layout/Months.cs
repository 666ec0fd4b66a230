using Digest.Text;

namespace Digest.Articles;

/// <summary>The names by which dates are printed: months and days of the week, written out or cut short, in seven
/// languages.</summary>
static class Months
{
    // One row a month: every name it has in English, French, German, Spanish, Italian, Portuguese and Dutch.
    static readonly string[] Rows =
    [
        "january jan janvier janv januar jänner enero ene gennaio gen janeiro januari",
        "february feb février fevrier févr februar febrero febbraio febb fevereiro fev februari",
        "march mar mars märz marz marzo março marco maart mrt",
        "april apr avril avr abril abr aprile",
        "may mai mayo maggio mag maio mei",
        "june jun juin juni junio giugno giu junho",
        "july jul juillet juil juli julio luglio lug julho",
        "august aug août aout agosto ago augustus",
        "september sep sept septembre septiembre settembre set setembro",
        "october oct octobre oktober okt octubre ottobre ott outubro out",
        "november nov novembre noviembre novembro",
        "december dec décembre decembre déc dezember dez diciembre dic dicembre dezembro",
    ];

    static readonly string[] Days =
    [
        "monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "thursday", "thu", "thur", "thurs", "friday",
        "fri",
        "saturday", "sat", "sunday", "sun", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunes", "martes", "miércoles",
        "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
        "domenica",
    ];

    static readonly WordTable<int> ByName =
        new(Rows.SelectMany((row, at) => row.Split(' ').Select(name => KeyValuePair.Create(name, at + 1))));

    static readonly WordTable<bool> DayNames = WordTable.Of(string.Join(' ', Days));

    /// <summary>Every name of a month or a day.</summary>
    public static IEnumerable<string> Names => Rows.SelectMany(row => row.Split(' ')).Concat(Days);

    /// <summary>The number of the month, 1 to 12; 0 when the word names none.</summary>
    public static int Number(ReadOnlySpan<char> word) => ByName.TryGet(word, out var month) ? month : 0;

    public static bool IsDay(ReadOnlySpan<char> word) => DayNames.Contains(word);
}
