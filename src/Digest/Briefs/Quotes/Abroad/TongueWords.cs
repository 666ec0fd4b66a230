namespace Digest.Briefs;

/// <summary>The words by which a language says that somebody speaks. Each language has a file of its own; to teach a cue,
/// add it to its row there.</summary>
/// <param name="Language">Its tag without the country.</param>
/// <param name="Endings">What a verb written with a dash takes: "declar-".</param>
/// <param name="Verbs">Finite forms and participles: "ha detto" is told by "detto".</param>
/// <param name="Sources">According to.</param>
/// <param name="Articles">Words that are an article or hold one; persons' names follow none of them.</param>
/// <param name="Elisions">What an apostrophe holds together with the next word: "l'AFP".</param>
/// <param name="HasCapitalNouns">Whether nouns have capitals, as in German.</param>
/// <param name="DropsPronouns">Whether a verb may do without its pronoun: "dijo" is "he said".</param>
/// <param name="HasVerbLast">Whether the verb ends the sentence, as in Turkish.</param>
/// <param name="HasVerbFirst">Whether who spoke stands behind the verb, as in Arabic.</param>
/// <param name="IsCaseless">Whether its script has no capitals, so that nothing shows a name.</param>
/// <param name="IsUnspaced">Whether it is written without spaces, so that the words here are what cuts its sentences:
/// those of <see cref="WordClass.None"/> keep longer words from being cut.</param>
/// <param name="Topics">What marks who a sentence is about: は.</param>
/// <param name="Participles">Saying: who does it is the subject of another verb.</param>
/// <param name="Sayings">His saying: who spoke stands behind "from".</param>
/// <param name="Leaning">Letters that are written together with the next word: the "and" of Arabic.</param>
/// <param name="GoingOn">Letters with which a word begins that goes on from a phrase: the "in", "to" and "that" of
/// Hebrew.</param>
/// <param name="GivenNames">By which a name is known where no capital shows it, with the word behind.</param>
/// <param name="Surnames">The letters with which a name begins beside a title.</param>
/// <param name="NoNameEndings">The letters with which a word ends that is no name: those of parties, offices and verbs.</param>
/// <param name="NoNames">What stands beside a title and is no name.</param>
/// <param name="Negations">Not, never, before the verb.</param>
/// <param name="NegationsBehind">The same behind it.</param>
/// <param name="Openings">What leads to whose view it is, at the head of a sentence, with bars between.</param>
/// <param name="He">How verbs of the past end when a man is their subject: "dodał".</param>
/// <param name="She">The same of a woman: "dodała".</param>
/// <param name="Declines">Whether names have cases: Павел Орин, Павла Орина.</param>
/// <param name="Listeners">How words begin that say to whom, or where: "to the".</param>
/// <param name="Titles">What stands before a person's name, without its full stop, and whom it says the name means.
/// </param>
/// <param name="Measures">Where nouns have capitals: those of time and amount, which make no name.</param>
/// <param name="Posts">Where nouns have capitals: how what somebody is ends, before the name.</param>
/// <param name="Callings">Where nouns have capitals: how what a body is ends, before its name.</param>
/// <param name="Impersonals">Who says it where nobody is meant: "on assure", "hieß es".</param>
/// <param name="Bodies">How nouns begin that mean a body which may speak: "polici".</param>
/// <param name="Within">What leads to a body in which somebody says it: "в МВД сообщили".</param>
/// <param name="Several">How verbs end that several people do.</param>
/// <param name="Describers">Where the verb comes first: those behind whose subject stands what is described: "described the
/// minister the plan as".</param>
/// <param name="VerbEndings">How verbs end, where a name behind a noun may say whose that is.</param>
sealed partial record TongueWords(
    string Language,
    string Endings,
    (CueClass Class, string Verbs)[] Verbs,
    string Sources,
    (Gender Gender, string Words)[] Pronouns,
    (WordClass Class, string Words)[] Little,
    string Articles,
    string Elisions = "",
    bool HasCapitalNouns = false,
    bool DropsPronouns = false,
    bool HasVerbLast = false,
    bool HasVerbFirst = false,
    bool IsCaseless = false,
    bool IsUnspaced = false,
    string Topics = "",
    string Participles = "",
    string Sayings = "",
    string Leaning = "",
    string GoingOn = "",
    string GivenNames = "",
    string Surnames = "",
    string NoNameEndings = "",
    string NoNames = "",
    string Listeners = "",
    string Negations = "",
    string NegationsBehind = "",
    string Openings = "",
    string He = "",
    string She = "",
    bool Declines = false,
    (Gender Gender, string Words)[]? Titles = null,
    string Measures = "",
    string Posts = "",
    string Callings = "",
    string Impersonals = "",
    string Bodies = "",
    string Within = "",
    string Several = "",
    string VerbEndings = "",
    string Describers = "")
{
    public static readonly TongueWords[] All =
    [
        French, Spanish, German, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Turkish,
        Arabic, Persian, Hebrew, Chinese, Japanese, Korean,
    ];
}
