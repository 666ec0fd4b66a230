using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>A date and the last of the words that give it.</summary>
/// <param name="SaysYear">The year is printed, not worked out.</param>
readonly record struct ReadDate(PartialDate Date, int Last, bool SaysYear = false);

/// <summary>All that helps to tell which date a sentence means.</summary>
/// <param name="IsForeign">The article is in another language than English, whose small words are not known
/// here.</param>
/// <param name="YearSaid">The year last printed in this sentence or the one before it:
/// a date without one may belong to it.</param>
sealed record DateContext(
    string Source, TextSpan Sentence, List<Word> Words, List<TextSpan> Quoted, PartialDate? Published, bool IsForeign,
    int? YearSaid)
{
    // "host Barnley Town on Tuesday"
    const int MostWordsBeforeDay = 6;

    // "told the council late on Monday"
    const int MostWordsBehindTelling = 5;

    // For each word, what comes first from there on: 1 for something that is to come, -1 for a verb of telling.
    sbyte[]? ahead;
    int firstToCome = int.MaxValue;

    /// <param name="words">The sentence cut into words.</param>
    public static DateContext Of(
        Article article, TextSpan sentence, List<Word> words, List<TextSpan> quoted, int? yearSaid)
    {
        var isForeign = article.Metadata.Language?.Value is { } language
            && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        return new(article.Source, sentence, words, quoted, article.Metadata.Date?.Value, isForeign, yearSaid);
    }

    // "Is to be held", "are to meet" as well as "will".
    static bool IsToCome(string source, List<Word> words, int at)
    {
        var word = words[at].Of(source);
        var leadsOn = at + 1 < words.Count && words[at + 1].Of(source) is "to";
        return IsTimetable(source, words, at) || CalendarWords.IsFuture(word)
            || (leadsOn && word is "is" or "are" or "going" or "about");
    }

    sbyte[] LookAhead()
    {
        var signs = new sbyte[Words.Count + 1];
        for (var i = Words.Count - 1; i >= 0; i--)
        {
            var isToCome = IsToCome(Source, Words, i);
            firstToCome = isToCome ? i : firstToCome;
            signs[i] = isToCome ? (sbyte)1 : CalendarWords.IsTelling(Words[i].Of(Source)) ? (sbyte)-1 : signs[i + 1];
        }

        return signs;
    }

    // "said on Monday that it would close", "it would close, he told the council on Monday": that was on Monday.
    bool IsDayOfTelling(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - MostWordsBehindTelling); i--)
        {
            if (CalendarWords.IsTelling(this[i]))
            {
                return true;
            }

            if (!Words[i].TouchesNext || IsToCome(Source, Words, i))
            {
                return false;
            }
        }

        return false;
    }

    // "The board meets on Thursday", "who host Velm on Tuesday night", "the game is on Saturday": the present tense with
    // a day tells what is planned.
    static bool IsTimetable(string source, List<Word> words, int verb)
    {
        if (!CalendarWords.IsPlanned(words[verb].Of(source)))
        {
            return false;
        }

        var reach = words[verb].Of(source) is "is" or "are" ? 2 : MostWordsBeforeDay;
        for (var i = verb + 1; i < words.Count - 1 && i < verb + reach; i++)
        {
            if (words[i].Of(source) is "on" && (CalendarWords.Weekday(words[i + 1].Of(source)) is not null
                || Months.Number(words[i + 1].Of(source)) > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence speaks of something to come where a date stands, so that one without a year may lie ahead.
    /// In "it broke on 4 May, and officials said it would be mended" the date does not.</summary>
    public bool IsFuture(int at)
    {
        ahead ??= LookAhead();
        return (firstToCome < at || ahead[at] > 0) && !IsDayOfTelling(at);
    }

    /// <summary>The day of publication; null where it is not known to the day.</summary>
    public DateOnly? PublishedDay =>
        Published is { Precision: DatePrecision.Day } day ? new DateOnly(day.Year, day.Month, day.Day) : null;

    /// <summary>The letters of a word; empty beyond the sentence.</summary>
    public ReadOnlySpan<char> this[int at] => at >= 0 && at < Words.Count ? Words[at].Of(Source) : [];

    public bool Is(int at, string word) => this[at].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when nothing but space, a stop of an abbreviation or a comma stands before the word.</summary>
    public bool Joins(int at) => at > 0 && at < Words.Count && Words[at].Before is ' ' or '.' or ',' or '\n';

    /// <summary>Speech has a clock of its own: "yesterday" in a quotation was yesterday when it was said.</summary>
    public bool IsQuoted(int at) => QuotedStretches.Holds(Quoted, Words[at].Start);

    /// <summary>Where the name of the month begins in a word: in mid-October after the hyphen.</summary>
    public int MonthStart(int at) =>
        Words[at].Is(WordTraits.Hyphen) && this[at].StartsWith("mid-", StringComparison.OrdinalIgnoreCase)
            ? Words[at].Start + 4
            : Words[at].Start;

    /// <summary>All dates begin with a number, a month, a day of the week or one of a few small words.</summary>
    public bool MayBeginAt(int at) =>
        Words[at].Is(WordTraits.Digit) || MonthStart(at) > Words[at].Start || Month(at) > 0
            || (Words[at].IsCapitalised && Months.IsDay(this[at])) || IsNear(at);

    // Yesterday, this morning, last year, two months ago.
    bool IsNear(int at) => CalendarWords.Beginning(Words[at], Source) switch
    {
        DateBeginning.Day => true,
        DateBeginning.Step => CalendarWords.IsStretch(this[at + 1]),
        DateBeginning.Count => Is(at + 2, "ago"),
        _ => false,
    };

    /// <summary>The month that a capitalised word names, 1 to 12; 0 for none.</summary>
    public int Month(int at)
    {
        if (at < 0 || at >= Words.Count)
        {
            return 0;
        }

        var name = Source.AsSpan(MonthStart(at), Words[at].End - MonthStart(at));
        return name.Length >= 3 && char.IsUpper(name[0]) ? Months.Number(name) : 0;
    }

    /// <summary>The number that a word of digits means, an ending as in 3rd passed over;
    /// null for anything else.</summary>
    public int? Number(int at)
    {
        var digits = this[at];
        if (digits.Length > 2 && digits[^2..] is "st" or "nd" or "rd" or "th")
        {
            digits = digits[..^2];
        }

        return digits.Length is > 0 and <= 4
            && int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var number) ? number : null;
    }
}
