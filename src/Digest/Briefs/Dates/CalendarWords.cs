using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>How a small word begins a date.</summary>
enum DateBeginning
{
    None,

    /// <summary>It says the day: yesterday.</summary>
    Day,

    /// <summary>A stretch of time must follow: this morning, last year.</summary>
    Step,

    /// <summary>What is counted and "ago" must follow: two months ago.</summary>
    Count,
}

/// <summary>The English words around dates, as tables.</summary>
static class CalendarWords
{
    /// <summary>Stretches of time that one of the words before them makes a date of.</summary>
    public static string[] Stretches { get; } = ["morning", "afternoon", "evening", "month", "year"];

    public static string[] BeforeStretches { get; } = ["this", "last", "next"];

    static readonly WordTable<bool> Future = WordTable.Of(
        "will would shall won't we'll they'll he'll she'll it'll tomorrow upcoming forthcoming expected scheduled "
        + "slated planned plans due set until");

    // What is said, or decided, of something to come; what stands before such a word has been.
    static readonly WordTable<bool> Telling = WordTable.Of(
        "said told announced decided agreed ruled ordered voted warned promised confirmed declared reported wrote added "
        + "pledged vowed insisted hinted signalled explained argued predicted proposed suggested estimated testified");

    // What is on a timetable, in the present tense.
    static readonly WordTable<bool> Planned = WordTable.Of(
        "is are meets meet opens hosts host plays play leaves leave face faces starts begins returns votes vote visits travels "
        + "travel ends "
        + "closes launches decides convenes reconvenes reopens kicks");

    static readonly FrozenDictionary<string, DayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Weekdays =
        Enum.GetValues<DayOfWeek>()
            .ToFrozenDictionary(day => day.ToString(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words before a day of the week that make it another one than the last, or a name:
    /// next Friday, Black Friday.</summary>
    static readonly WordTable<bool> OtherDay = WordTable.Of(
        "next this that every each following previous preceding first second third fourth any some one a an another "
        + "same until by from till most Easter Palm Good Black Bloody Super Ash Cyber Holy Maundy Shrove");

    /// <summary>Words before a month alone that show that the month is meant as a time.</summary>
    static readonly WordTable<bool> BeforeMonth = WordTable.Of(
        "in since early late mid during of throughout");

    /// <summary>Words before a year that show that the number is a year.</summary>
    static readonly WordTable<bool> BeforeYear = WordTable.Of(
        "in since by during of until from early late mid around circa throughout after before");

    static readonly WordTable<bool> Vague = WordTable.Of(
        "almost nearly about around some over than roughly approximately barely least");

    /// <summary>Words beside which "today" means nowadays.</summary>
    static readonly WordTable<bool> Nowadays = WordTable.Of(
        "still is are am remain remains continue continues exist exists until nowadays even");

    static readonly WordTable<DateBeginning> Beginnings = new(
    [
        .. "yesterday today".Split(' ').Select(word => KeyValuePair.Create(word, DateBeginning.Day)),
        .. BeforeStretches.Select(word => KeyValuePair.Create(word, DateBeginning.Step)),
        .. "a an one two three four five six seven eight nine ten eleven twelve".Split(' ')
            .Select(word => KeyValuePair.Create(word, DateBeginning.Count)),
    ]);

    static readonly WordTable<bool> StretchWords = WordTable.Of(string.Join(' ', Stretches));

    static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve"];

    /// <summary>How a date can begin with this word, which is no name of a month or a day.</summary>
    public static DateBeginning Beginning(in Word word, string text) =>
        Beginnings.TryGet(word, text, out var beginning) ? beginning : DateBeginning.None;

    public static bool IsStretch(ReadOnlySpan<char> word) => StretchWords.Contains(word);

    public static bool IsFuture(ReadOnlySpan<char> word) => Future.Contains(word);

    public static bool IsTelling(ReadOnlySpan<char> word) => Telling.Contains(word);

    public static bool IsPlanned(ReadOnlySpan<char> word) => Planned.Contains(word);

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
