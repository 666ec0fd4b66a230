using System.Collections.Frozen;

namespace Digest.Text;

/// <summary>The words that decide whether a stop ends a sentence, as tables.</summary>
static class StopWords
{
    // Longer than every abbreviation, so that looking back costs the same whatever the text.
    const int LongestAbbreviation = 12;

    /// <summary>Abbreviations that a name or another word always follows.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leading = Set(StringComparer.Ordinal,
        "Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Hon Msgr Fr Sr Sra Mme Mlle Hr Fra St Ste Mt Ft "
        + "Gen Lt Col Maj Brig Capt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Cmdt Supt Insp Det Spc "
        + "Sen Rep Gov Pres Amb Atty Asst Assoc Dep Dir Sec Rt Reps Sens Govs Gens "
        + "vs v e.g i.e cf approx ca viz incl bzw z.B d.h");

    /// <summary>Abbreviations that a number follows: No. 5, Jan. 3.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumbers = Set(
        StringComparer.OrdinalIgnoreCase,
        "No Nos Nr Art Fig Figs Vol Ch Sec Par p pp Op Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec art núm n");

    /// <summary>Abbreviations that may stand inside a sentence or end one.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Undecided = Set(
        StringComparer.OrdinalIgnoreCase,
        "Inc Corp Co Cos Ltd Bros Plc Jr Esq etc al Ave Blvd Rd Hwy Dept Univ Assn Ala Ariz Ark Calif Colo Conn Del "
        + "Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo "
        + "Mon Tue Tues Wed Thu Thur Thurs Fri Ph Jan Feb Aug Sept Oct Nov Dec");

    /// <summary>
    /// Words that in newspaper prose begin sentences far oftener than they follow an abbreviation as part of a name.
    /// </summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Set(StringComparer.Ordinal,
        "The A An This That These Those It Its He She They We I You His Her Their Our My There Here In On At As For "
        + "From With By To But And Or So If When While After Before Since Until Although Though Because However "
        + "Meanwhile Moreover Nevertheless Then Now Today Yesterday Later Earlier Also Both Some Many Most Several "
        + "All No Not One Two Three What Who Why How Where Which Under Over Between During Despite According Last "
        + "Next Another Other Such Each");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speech = Set(StringComparer.OrdinalIgnoreCase,
        "said says asked asks told tells added adds wondered shouted cried replied exclaimed wrote demanded answered "
        + "yelled");

    // A German day of the month has a stop: 3. Oktober.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = Set(StringComparer.Ordinal,
        "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember");

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(StringComparer comparer, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The run of letters and digits at an offset, after opening marks.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int from, int end)
    {
        while (from < end && !char.IsLetterOrDigit(text[from]) && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        var to = from;
        while (to < end && char.IsLetterOrDigit(text[to]))
        {
            to++;
        }

        return text.AsSpan(from, to - from);
    }

    public static bool IsSpeech(ReadOnlySpan<char> word) => Speech.Contains(word);

    /// <summary>True when the stop belongs to the word before it and the sentence goes on.</summary>
    public static bool IsAbbreviation(string text, int start, int stop, ReadOnlySpan<char> following)
    {
        var from = WordStart(text, start, stop);
        var word = text.AsSpan(from, stop - from);
        if (word.IsEmpty || Leading.Contains(word))
        {
            return !word.IsEmpty;
        }

        if (IsNumber(word))
        {
            return from == start ? word.Length <= 3 : word.Length <= 2 && Months.Contains(following);
        }

        if (!following.IsEmpty && char.IsDigit(following[0]))
        {
            return BeforeNumbers.Contains(word) || IsInitials(word);
        }

        return (IsInitials(word) || IsUndecided(word)) && !Starters.Contains(following);
    }

    static bool IsUndecided(ReadOnlySpan<char> word) =>
        (char.IsUpper(word[0]) || word is "etc" or "al") && Undecided.Contains(word);

    static int WordStart(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && stop - from < LongestAbbreviation
            && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        return from;
    }

    static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    /// <summary>True for J, U.S, a.m, Ph.D: one capital letter, or parts of at most two letters between dots.</summary>
    static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]);
        }

        if (!word.Contains('.'))
        {
            return false;
        }

        foreach (var part in word.Split('.'))
        {
            var (at, length) = part.GetOffsetAndLength(word.Length);
            if (length is 0 or > 2 || !char.IsLetter(word[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when the dot is part of a web or mail address.</summary>
    public static bool IsAddress(string text, int stop, int next, int end)
    {
        var around = text.AsSpan(Math.Max(0, stop - LongestAbbreviation), Math.Min(stop, LongestAbbreviation));
        var word = around[(around.LastIndexOfAny(' ', '\n') + 1)..];
        var rest = text.AsSpan(next, Math.Min(LongestAbbreviation, end - next));
        var space = rest.IndexOfAny(' ', '\n');
        rest = space < 0 ? rest : rest[..space];
        return word.ContainsAny("@/:") || word.StartsWith("www", StringComparison.OrdinalIgnoreCase)
            || rest.ContainsAny('/', '@') || rest.TrimEnd('.').TrimEnd(',') is "Com" or "Org" or "Net";
    }
}
