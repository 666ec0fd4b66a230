using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>What a sentence looks like from outside: a statement, a question, a notice, somebody speaking of himself.</summary>
static class SentenceForm
{
    const string Marks = "\"'”’»)]} ";
    const string Stops = ".!…。！۔।";

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstPerson = Set("I you we my me our us your we're I'm we've I've you're");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Notices = Set(
        "click subscribe subscribers subscription newsletter login advertisement cookies copyright bookmark whatsapp");

    /// <summary>What a text calls itself when it speaks of how it was made.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Itself = Set(
        "this report|this article|this account|this post|this story|this page|account that|story was|article was|article originally", '|');

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words, char between = ' ') =>
        words.Split(between).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when it begins like a sentence and ends with a stop that is no question mark.</summary>
    public static bool IsStatement(string text, TextSpan span)
    {
        var first = span.Start;
        while (first < span.End && !char.IsLetterOrDigit(text[first]))
        {
            first++;
        }

        var last = BeforeFootnotes(text, span);
        while (last > first && Marks.Contains(text[last]))
        {
            last--;
        }

        return last > first && !char.IsLower(text[first]) && Stops.Contains(text[last]);
    }

    static int BeforeFootnotes(string text, TextSpan span)
    {
        var last = span.End - 1;
        while (last > span.Start && text[last] == ']')
        {
            var open = last - 1;
            while (open > span.Start && char.IsAsciiDigit(text[open]))
            {
                open--;
            }

            if (text[open] != '[' || open == last - 1)
            {
                break;
            }

            last = open - 1;
        }

        return Math.Max(last, span.Start);
    }

    /// <summary>True for what a site or a text says of itself: subscribe, click here, this report is based on.</summary>
    public static bool IsNotice(string text, List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var opens = i < 2 && i + 1 < words.Count;
            if (Notices.Contains(words[i].Of(text))
                || (opens && Itself.Contains(text.AsSpan(words[i].Start, words[i + 1].End - words[i].Start))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when I, we or you stand outside quotation marks.</summary>
    public static bool IsPersonal(string text, List<Word> words, List<TextSpan> quoted) =>
        words.Exists(word => FirstPerson.Contains(word.Of(text)) && !IsIn(quoted, word.Start));

    static bool IsIn(List<TextSpan> quoted, int offset)
    {
        var at = quoted.BinarySearch(new(offset, int.MaxValue));
        var before = at < 0 ? ~at - 1 : at;
        return before >= 0 && quoted[before].Contains(offset);
    }
}
