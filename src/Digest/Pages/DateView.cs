using System.Globalization;
using Digest.Text;

namespace Digest.Pages;

/// <summary>A date as machines and as people write it.</summary>
/// <param name="Iso">2020-03-30, 2020-03 or 2020.</param>
/// <param name="Text">30 March 2020, March 2020 or 2020.</param>
/// <param name="Short">30 Mar 2020, Mar 2020 or 2020.</param>
/// <param name="Precision">day, month or year.</param>
sealed record DateView(string Iso, string Text, string Short, string Precision)
{
    public static DateView Of(PartialDate date, Phrasebook words) => words.Date(date, Written);

    public static DateView? Of(PartialDate? date, Phrasebook words) => date is { } known ? Of(known, words) : null;

    static DateView Written(PartialDate date, Phrasebook words) => new(
        date.ToString(), Written(date, words, words.Month), Written(date, words, words.ShortMonth),
        Label.Of(date.Precision));

    static string Written(PartialDate date, Phrasebook words, Func<int, string> nameOf)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month == 0)
        {
            return year;
        }

        var month = nameOf(date.Month);
        return date.Day == 0
            ? words.Fill("date_month", ("month", month), ("year", year))
            : words.Fill(
                "date_day", ("day", date.Day.ToString(CultureInfo.InvariantCulture)), ("month", month), ("year", year));
    }
}
