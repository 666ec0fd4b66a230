using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>What a sentence looks like from outside: a statement, a question,
/// a notice, somebody speaking of himself.</summary>
static class SentenceForm
{
    const string Marks = "\"'”’»)]} ";
    const string Stops = ".!…。！۔।";

    /// <summary>What a text calls itself when it speaks of how it was made.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Itself =
        ("this report|this article|this account|this post|this story|this page|account that|story was|article was|"
        + "article originally")
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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

    /// <summary>True when somebody begins to speak and the sentence ends before he is done: Lund said:
    /// “We will go.</summary>
    public static bool BreaksOffSpeech(ReadOnlySpan<char> sentence)
    {
        var open = sentence.LastIndexOfAny('"', '“');
        var isOpen = open > 1 && (sentence[open] == '“'
            ? !sentence[open..].Contains('”')
            : sentence.Count('"') % 2 == 1);
        return isOpen && sentence[open - 1] == ' ' && sentence[open - 2] is (':' or ',');
    }

    /// <summary>True for what a site or a text says of itself:
    /// subscribe, click here, this report is based on.</summary>
    public static bool IsNotice(SentenceWords words) =>
        (words.Pointers() & PointerKinds.Notice) != 0 || IsOfItself(words, 0) || IsOfItself(words, 1);

    static bool IsOfItself(SentenceWords words, int at) =>
        at + 1 < words.Count && Itself.Contains(
            words.Article.Source.AsSpan(words[at].Start, words[at + 1].End - words[at].Start));

    /// <summary>True when I, we or you stand outside quotation marks.</summary>
    public static bool IsPersonal(SentenceWords words, List<TextSpan> quoted)
    {
        if ((words.Pointers() & PointerKinds.Personal) == 0)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if ((words.Pointer(i) & PointerKinds.Personal) != 0 && words.Text(i) is not "US"
                && !QuotedStretches.Holds(quoted, words[i].Start))
            {
                return true;
            }
        }

        return false;
    }
}
