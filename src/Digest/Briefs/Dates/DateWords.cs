using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells by the words of an article in which of its sentences a date can stand at all; most have none and need
/// not be read again.</summary>
sealed class DateWords(ArticleWords words)
{
    static readonly HashTable<bool> Signs = Table([.. Months.Names, "yesterday", "today", "ago"]);

    // These are dates behind the words "this", "last" and "next" only.
    static readonly HashTable<bool> Spans = Table(["morning", "afternoon", "evening", "month", "year"]);
    static readonly HashTable<bool> BeforeSpans = Table(["this", "last", "next"]);

    // By form: 0 while nobody has asked.
    readonly Sign[] byForm = new Sign[words.Forms];

    enum Sign : byte
    {
        Unknown,
        None,
        Date,
        Span,
    }

    /// <summary>Whether one can stand among some words that follow each other.</summary>
    public bool StandIn((int First, int End) range)
    {
        var (first, end) = range;
        for (var i = first; i < end; i++)
        {
            ref var sign = ref byForm[words.Form(i)];
            sign = sign == Sign.Unknown ? Of(i) : sign;
            if (sign == Sign.Date || (sign == Sign.Span && i > first && BeforeSpans.Of(words.Hash(i - 1)))
                || IsMiddle(i))
            {
                return true;
            }
        }

        return false;
    }

    Sign Of(int i) =>
        words[i].Is(WordTraits.Digit) || Signs.Of(words.Hash(i)) ? Sign.Date
        : Spans.Of(words.Hash(i)) ? Sign.Span
        : Sign.None;

    // A form does not tell one hyphen from another.
    bool IsMiddle(int i) =>
        words[i].Is(WordTraits.Hyphen) && words.Text(i).StartsWith("mid-", StringComparison.OrdinalIgnoreCase);

    static HashTable<bool> Table(IEnumerable<string> names) => new(names
        .Select(name => Lexicon.HashOf(name)).Distinct().ToDictionary(hash => hash, _ => true));
}
