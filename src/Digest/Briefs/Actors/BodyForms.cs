using Digest.Text;

namespace Digest.Briefs;

/// <summary>Which words in the names of bodies are forms of one: Industries, Industry, Ind.; Iran, Iranian.</summary>
static class BodyForms
{
    // Shorter stems are those of too many words, and of names: Titan is not Titanic.
    const int ShortestStem = 5;
    const int ShortestStemOfNames = 7;
    const int ShortestNoun = 3;
    const int ShortestLand = 4;

    // What English nouns, many of them and their adjectives end in, the longest first.
    static readonly string[] Endings = ["ical", "ary", "ies", "al", "ic", "s", "y"];

    // What makes a people of a land, a last -a of the land's aside.
    static readonly string[] OfLands = ["n", "an", "ian", "i", "ese"];

    // As registers and letterheads shorten them; folded, without the point.
    static readonly Dictionary<string, string> Shortened = new(StringComparer.Ordinal)
    {
        ["assn"] = "association", ["assoc"] = "association", ["bros"] = "brothers", ["dept"] = "department",
        ["govt"] = "government", ["ind"] = "industries", ["inds"] = "industries", ["indus"] = "industries",
        ["inst"] = "institute", ["intl"] = "international", ["mfg"] = "manufacturing", ["mgmt"] = "management",
        ["natl"] = "national", ["org"] = "organization", ["univ"] = "university", ["eng"] = "engineering",
        ["dev"] = "development", ["mtn"] = "mountain", ["svcs"] = "services", ["tech"] = "technology",
        ["u.s"] = "us", ["u.k"] = "uk", ["u.n"] = "un", ["e.u"] = "eu",
    };

    // Lands and unions that are as often called by their letters.
    static readonly Dictionary<string, string> Lands = new(StringComparer.Ordinal)
    {
        ["united states"] = "us", ["united kingdom"] = "uk", ["united nations"] = "un", ["european union"] = "eu",
    };

    // The Persian link between a word and the next: Tehrik-e Taliban, Darya-ye Khazar.
    static readonly HashSet<string> Links = ["e", "i", "ye"];

    /// <summary>The words written out, without links and without letters that only stand for the words before them:
    /// the "(TTP)" of Tehrik-e-Taliban Pakistan (TTP).</summary>
    public static Listing<string> WrittenOut(Listing<string> words)
    {
        var all = new List<string>();
        foreach (var word in words.Take(words.Count > 1 && SpellsInitials(words) ? words.Count - 1 : words.Count))
        {
            // Most words need no text put together to look them up.
            if (all is [.., "united" or "european"] && Lands.TryGetValue($"{all[^1]} {word}", out var letters))
            {
                all[^1] = letters;
            }
            else if (all.Count == 0 || !Links.Contains(word))
            {
                all.Add(Shortened.GetValueOrDefault(word, word));
            }
        }

        return all.ToListing();
    }

    /// <summary>Whether two folded words differ in no more than their endings.</summary>
    /// <param name="areNames">At least one of them is no word of the language, as far as is known.</param>
    public static bool AreOneWord(string one, string other, bool areNames)
    {
        var stem = Stem(one);
        return (stem.SequenceEqual(Stem(other)) && (!areNames || stem.Length >= ShortestStemOfNames))
            || AreOneAndMany(one, other) || AreOneAndMany(other, one);
    }

    /// <summary>Whether of two folded names of places one is the land and one its people.</summary>
    public static bool AreLandAndPeople(string one, string other)
    {
        var (land, people) = one.Length < other.Length ? (one, other) : (other, one);
        var stem = land.EndsWith('a') ? land[..^1] : land;
        return stem.Length >= ShortestLand - 1 && land.Length >= ShortestLand
            && people.StartsWith(stem, StringComparison.Ordinal)
            && OfLands.Contains(people[stem.Length..]);
    }

    /// <summary>A folded word without its ending; all of it where too little would be left.</summary>
    public static ReadOnlySpan<char> Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.AsSpan(0, word.Length - ending.Length);
            }
        }

        return word;
    }

    static bool AreOneAndMany(string one, string many) => one.Length > ShortestNoun && one.EndsWith('y')
        && many.Length == one.Length + 2 && many.EndsWith("ies", StringComparison.Ordinal)
        && many.AsSpan(0, one.Length - 1).SequenceEqual(one.AsSpan(0, one.Length - 1));

    static bool SpellsInitials(Listing<string> words)
    {
        var (last, at) = (words[^1], 0);
        if (last.Length != words.Count - 1 || last.Length < ShortestNoun)
        {
            return false;
        }

        while (at < last.Length && words[at].StartsWith(last[at]))
        {
            at++;
        }

        return at == last.Length;
    }
}
