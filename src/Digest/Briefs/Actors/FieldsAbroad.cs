using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads on over "and" and "for" inside the names of bodies in other languages: "Ministerio de Economía y
/// Hacienda", "Bundesministerium für Verkehr", "Movimiento Tierra y Libertad" in an English report, too.</summary>
static class FieldsAbroad
{
    // "et de la": behind an "and" the article and the preposition may stand again.
    const int MostLittleWords = 2;

    /// <summary>The end of the word that the name goes on to over the small words that begin here; 0 where it
    /// ends.</summary>
    public static int Over(ArticleWords words, int start, int at)
    {
        var text = words.Text(at);
        if (text is "für")
        {
            return IsOpening(words, at - 1) && words.RunsOn(at) && IsField(words, at + 1) ? at + 2 : 0;
        }

        if (text is "and" || !IsAnd(text) || !OpensBody(words, start) || !IsField(words, at - 1))
        {
            return 0;
        }

        var next = at;
        while (next < at + MostLittleWords + 1 && words.RunsOn(next))
        {
            next++;
            if (words[next].IsCapitalised)
            {
                return IsField(words, next) ? next + 1 : 0;
            }

            if (words.Text(next) is not ("de" or "del" or "la" or "las" or "los" or "el" or "du" or "des" or "les" or "l"
                or "della" or "delle" or "dei" or "degli" or "do" or "da" or "dos" or "das" or "van" or "für"))
            {
                return 0;
            }
        }

        return 0;
    }

    // "dell'Agricoltura"
    static bool HoldsBehindMark(ArticleWords words, int i) => words[i].Is(WordTraits.Apostrophe)
        && words.Text(i) is var text && text.LastIndexOfAny('\'', '’') is var mark and > 0
        && BodyFields.HoldAbroad(Lexicon.HashOf(text[(mark + 1)..]));

    /// <summary>Whether the word is "and", in one of several languages.</summary>
    public static bool IsAnd(ReadOnlySpan<char> word) => word is "and" or "y" or "e" or "et" or "und" or "en";

    /// <summary>Whether a field of work stands here, behind the word that says what the body is, or a "für".</summary>
    public static bool Follow(ArticleWords words, int i) => i < words.Count
        && (words.Text(i) is "für" || IsField(words, i)) && IsOpening(words, i - 1);

    // "El Ministerio", at the head of a sentence.
    static bool OpensBody(ArticleWords words, int start) => words.Tongue is { } tongue
        ? IsOpening(words, tongue.IsArticle(words.Text(start)) ? start + 1 : start)
        : IsOpening(words, start) && words.Entry(start).Roles == WordRoles.None;

    static bool IsOpening(ArticleWords words, int i) => words[i].IsCapitalised
        && (words.Tongue is { HasCapitalNouns: true }
            ? NamesAbroad.KindOfEnding(words.Text(i)) is not null
            : NamesAbroad.KindOfOpening(words.Text(i)) is not null);

    static bool IsField(ArticleWords words, int i) => words[i].Is(WordTraits.Capitalised | WordTraits.InnerCapital)
        && (BodyFields.HoldAbroad(words, i) || HoldsBehindMark(words, i)
            || (words.Tongue is not null && NamesAbroad.EndsAsWord(words.Text(i)) && !IsOpening(words, i)));
}
