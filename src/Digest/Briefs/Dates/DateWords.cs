using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells by the words of an article in which of its sentences a date can stand at all; most have none and need
/// not be read again.</summary>
sealed class DateWords(ArticleWords words)
{
    static readonly HashTable<Sign> Signs = new(Rows().DistinctBy(row => row.Key).ToDictionary());

    // By form: 0 while nobody has asked.
    readonly Sign[] byForm = new Sign[words.Forms];

    enum Sign : byte
    {
        Unknown,
        None,
        Date,

        /// <summary>With one of the words before a stretch.</summary>
        Stretch,
        BeforeStretch,
    }

    static IEnumerable<KeyValuePair<ulong, Sign>> Rows() =>
    [
        .. Months.Names.Concat(["yesterday", "today", "ago"]).Select(word => Row(word, Sign.Date)),
        .. CalendarWords.Stretches.Select(word => Row(word, Sign.Stretch)),
        .. CalendarWords.BeforeStretches.Select(word => Row(word, Sign.BeforeStretch)),
    ];

    static KeyValuePair<ulong, Sign> Row(string word, Sign sign) => KeyValuePair.Create(Lexicon.HashOf(word), sign);

    /// <summary>Whether one can stand among some words that follow each other.</summary>
    public bool StandIn((int First, int End) range)
    {
        var (first, end) = range;
        var before = Sign.None;
        for (var i = first; i < end; i++)
        {
            ref var sign = ref byForm[words.Form(i)];
            sign = sign == Sign.Unknown ? Of(i) : sign;
            if (sign == Sign.Date || (sign == Sign.Stretch && before == Sign.BeforeStretch) || IsMiddle(i))
            {
                return true;
            }

            before = sign;
        }

        return false;
    }

    Sign Of(int i) => words[i].Is(WordTraits.Digit) ? Sign.Date
        : Signs.Of(words.Hash(i)) is not Sign.Unknown and var sign ? sign
        : Sign.None;

    // A form does not tell one hyphen from another.
    bool IsMiddle(int i) =>
        words[i].Is(WordTraits.Hyphen) && words.Text(i).StartsWith("mid-", StringComparison.OrdinalIgnoreCase);
}
