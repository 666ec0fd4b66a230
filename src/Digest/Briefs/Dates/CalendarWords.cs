using System.Collections.Frozen;

namespace Digest.Briefs;

/// <summary>The English words around dates, as tables.</summary>
static class CalendarWords
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Future = Set(
        "will would shall won't we'll they'll he'll she'll it'll tomorrow upcoming forthcoming expected scheduled "
        + "slated planned plans due set until");

    static readonly FrozenDictionary<string, DayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Weekdays =
        Enum.GetValues<DayOfWeek>()
            .ToFrozenDictionary(day => day.ToString(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words before a day of the week that make it another one than the last, or a name:
    /// next Friday, Black Friday.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherDay = Set(
        "next this that every each following previous preceding first second third fourth any some one a an another "
        + "same until by from till most Easter Palm Good Black Bloody Super Ash Cyber Holy Maundy Shrove");

    /// <summary>Words before a month alone that show that the month is meant as a time.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeMonth = Set(
        "in since early late mid during of throughout");

    /// <summary>Words before a year that show that the number is a year.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeYear = Set(
        "in since by during of until from early late mid around circa throughout after before");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Vague = Set(
        "almost nearly about around some over than roughly approximately barely least");

    /// <summary>Words beside which "today" means nowadays.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nowadays = Set(
        "still is are am remain remains continue continues exist exists until nowadays even");

    const int LongestBeginning = 9;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = Set(
        "yesterday today this last next a an one two three four five six seven eight nine ten eleven twelve");

    static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve"];

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a date can begin with this word, which is no name of a month or a day.</summary>
    public static bool BeginsDate(ReadOnlySpan<char> word) =>
        word.Length <= LongestBeginning && Beginnings.Contains(word);

    public static bool IsFuture(ReadOnlySpan<char> word) => Future.Contains(word);

    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => Weekdays.TryGetValue(word, out var day) ? day : null;

    public static bool MeansOtherDay(ReadOnlySpan<char> word) => OtherDay.Contains(word);

    public static bool IsBeforeMonth(ReadOnlySpan<char> word) => BeforeMonth.Contains(word);

    public static bool IsBeforeYear(ReadOnlySpan<char> word) => BeforeYear.Contains(word);

    public static bool IsNowadays(ReadOnlySpan<char> word) => Nowadays.Contains(word);

    public static bool IsPast(ReadOnlySpan<char> word) =>
        word is "was" or "were" or "said" or "had" || word.EndsWith("ed", StringComparison.Ordinal);

    public static bool IsVague(ReadOnlySpan<char> word) => Vague.Contains(word);

    /// <summary>The number that a word means; "a" and "an" are one; 0 for none.</summary>
    public static int Number(ReadOnlySpan<char> word)
    {
        if (word is "a" or "an" or "A" or "An")
        {
            return 1;
        }

        for (var number = 1; number < Numbers.Length; number++)
        {
            if (word.Equals(Numbers[number], StringComparison.OrdinalIgnoreCase))
            {
                return number;
            }
        }

        return 0;
    }
}
