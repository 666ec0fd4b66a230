using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells what of a run of capitals is no name in the languages that have a table of their own.</summary>
static class ForeignRuns
{
    /// <summary>Where the name begins: behind the little word that opens a sentence, and at the given name behind a
    /// role, as in "Selon Jean Marvin", "ministre des Ports Jean Marvin" and "Kanzlerin Anna Marvin".</summary>
    public static int Start(ArticleWords words, int first, int end)
    {
        if (words.Tongue is not { } tongue)
        {
            return first;
        }

        // Whom something is told is no part of a name either: "сообщил ТАСС Иван Марвин".
        while (first + 1 < end && tongue.ClassOf(words.Source, words[first]) is var word && IsLittle(word)
            && (words[first].StartsSentence || (word & WordClass.Adverb) != 0))
        {
            first++;
        }

        // "M. Jean Marvin": what would be an initial in English is a title where it opens the name.
        while (first + 1 < end && words[first].Is(WordTraits.Dotted) && tongue.IsTitle(words.Text(first), out _))
        {
            first++;
        }

        // "Dışişleri Bakanı Ahmet Orbay": the name stands behind the title.
        for (var i = end - 2; i >= first; i--)
        {
            if ((tongue.ClassOf(words.Source, words[i]) & WordClass.Title) != 0)
            {
                return i + 1;
            }
        }

        // "глава МИД Иван Марвин": whose head somebody is stands before the name.
        if (first > 0 && end - first > 2 && words[first].Is(WordTraits.AllCapitals)
            && (tongue.ClassOf(words.Source, words[first - 1]) & WordClass.Title) != 0)
        {
            first++;
        }

        // Where nouns have capitals, "Zwölf Schiffe" at the head of a sentence is no more than a noun.
        if (tongue.HasCapitalNouns && first + 1 < end && words[first].StartsSentence
            && !words.Is(first, WordRoles.GivenName | WordRoles.Acronym) && !words[first].Is(WordTraits.Dotted))
        {
            first++;
        }

        // "SP-raadslid Anna Marvin"
        if (end - first > 2 && words[first].Is(WordTraits.Hyphen) && words.Text(first) is var joined
            && joined.LastIndexOf('-') is var joint and > 1 && char.IsUpper(joined[joint - 1])
            && char.IsLower(joined[^1]) && joint + 1 < joined.Length && char.IsLower(joined[joint + 1]))
        {
            first++;
        }

        first = BehindNoun(words, tongue, first, end);
        for (var i = first; i < end - 1 && MayBeginWithRole(words, tongue, first, end); i++)
        {
            if (words.Is(i, WordRoles.GivenName) || tongue.IsGivenName(words.Text(i)))
            {
                return i;
            }
        }

        return first;
    }

    // "Ratschef Anna Marvin", "Reederei Arlon Linie": what somebody or something is, in one word.
    static int BehindNoun(ArticleWords words, Tongue tongue, int first, int end)
    {
        for (var i = end - 2; i >= first && tongue.HasCapitalNouns; i--)
        {
            if ((tongue.IsPost(words.Text(i)) || (i == first && tongue.IsCalling(words.Text(i))))
                && words.RunsOn(i) && !words.IsSmall(i + 1) && !LegalForms.Hold(words.Text(i + 1))
                && !FieldsAbroad.Follow(words, i + 1)
                && (i == first || !words.Is(i - 1, WordRoles.GivenName)))
            {
                return i + 1;
            }
        }

        return first;
    }

    static bool IsLittle(WordClass word) => (word & ~(WordClass.Capital | WordClass.Initial | WordClass.Number)) != 0;

    // Where nouns have capitals, behind a little word, and at the head of a longer sentence: "Boswachter Anna Marvin".
    static bool MayBeginWithRole(ArticleWords words, Tongue tongue, int first, int end) => tongue.HasCapitalNouns
        || IsLed(words, tongue, first)
        || (end - first > 2 && (words[first].StartsSentence || tongue.HasVerbLast)
            && !words.Is(first, WordRoles.GivenName) && !words[first].Is(WordTraits.Dotted));

    // By a little word, or by what somebody is: "Poseł Ruchu Ludzi Jan Marvin".
    static bool IsLed(ArticleWords words, Tongue tongue, int first) => first > 0
        && (tongue.ClassOf(words.Source, words[first - 1])
            & (WordClass.Preposition | WordClass.Determiner | WordClass.Title)) != 0;
}
