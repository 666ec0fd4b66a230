using Digest.Text;

namespace Digest.Briefs;

/// <summary>What a word of a language is to finding a speaker.</summary>
/// <param name="Pronoun">Whom it can mean; Unknown for all but pronouns.</param>
readonly record struct TongueWord(WordClass Class, CueWord? Cue = null, Gender Pronoun = Gender.Unknown);

/// <summary>Makes the table of a language from its words.</summary>
static class TongueRows
{
    /// <summary>Each word by its letters; where a script has no capitals, folded.</summary>
    public static Dictionary<string, TongueWord> Of(TongueWords words)
    {
        var rows = new Dictionary<string, TongueWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, little) in words.Little)
        {
            foreach (var word in Split(little, words))
            {
                var known = rows.GetValueOrDefault(word);
                rows[word] = known with { Class = known.Class | kind };
            }
        }

        foreach (var (gender, pronouns) in words.Pronouns)
        {
            foreach (var word in Split(pronouns, words))
            {
                // "lui" leans on a verb and is no subject there; "selon lui" means somebody all the same.
                var known = rows.GetValueOrDefault(word).Class;
                var leans = (known & WordClass.Auxiliary) != 0;
                rows[word] = new(leans ? known : known | WordClass.Pronoun, null, gender);
            }
        }

        foreach (var (kind, verbs) in words.Verbs)
        {
            foreach (var form in Split(verbs, words).SelectMany(verb => FormsOf(verb, words.Endings)))
            {
                rows.TryAdd(form, new(WordClass.Cue, new(kind, CueStrength.Strong, CueForm.Finite, IsPast: true)));
            }
        }

        Add(words.Sources, CueForm.Preposition);
        Add(words.Participles, CueForm.Participle);
        Add(words.Sayings, CueForm.Noun);
        return rows;

        void Add(string list, CueForm form)
        {
            foreach (var word in Split(list, words))
            {
                rows[word] = new(WordClass.Cue, new(CueClass.Said, CueStrength.Strong, form));
            }
        }
    }

    static IEnumerable<string> Split(string list, TongueWords words) => list
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => words.IsCaseless && word[^1] != '-' ? Fold.Of(word) : word);

    // "declar-" takes the endings of its language; without the dash it is one form.
    static IEnumerable<string> FormsOf(string verb, string endings) => verb[^1] == '-'
        ? endings.Split(' ').Select(ending => verb[..^1] + ending)
        : [verb];
}
