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
    public static DateView Of(PartialDate date) =>
        new(date.ToString(), Written(date, "MMMM"), Written(date, "MMM"), Label.Of(date.Precision));

    public static DateView? Of(PartialDate? date) => date is { } known ? Of(known) : null;

    static string Written(PartialDate date, string month)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month == 0)
        {
            return year;
        }

        var name = new DateOnly(date.Year, date.Month, 1).ToString(month, CultureInfo.InvariantCulture);
        return date.Day == 0
            ? $"{name} {year}"
            : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {name} {year}");
    }
}
