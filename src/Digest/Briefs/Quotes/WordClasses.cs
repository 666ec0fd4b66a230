using Digest.Text;

namespace Digest.Briefs;

/// <summary>What a word can be to the sentence around it, as far as finding a speaker needs.</summary>
[Flags]
enum WordClass
{
    None = 0,

    /// <summary>It begins with a capital and is no little word of a sentence's start.</summary>
    Capital = 1,
    Possessive = 1 << 1,
    Determiner = 1 << 2,
    Preposition = 1 << 3,
    Conjunction = 1 << 4,

    /// <summary>Begins a clause of its own: when, after, because, that.</summary>
    Subordinator = 1 << 5,

    /// <summary>who, which: its clause is about the name before it.</summary>
    Relative = 1 << 6,
    Auxiliary = 1 << 7,
    Adverb = 1 << 8,

    /// <summary>A pronoun that can speak: he, she, they, I.</summary>
    Pronoun = 1 << 9,
    PossessivePronoun = 1 << 10,

    /// <summary>A day, a month, a time of day.</summary>
    Time = 1 << 11,

    /// <summary>Stands before a name and is no part of it: Mr., President, Sen.</summary>
    Title = 1 << 12,

    /// <summary>Between the parts of a name: van, al, bin.</summary>
    Particle = 1 << 13,
    Number = 1 << 14,

    /// <summary>A form of a verb of the table of cues, or "according".</summary>
    Cue = 1 << 15,
    CueNoun = 1 << 16,
    Participle = 1 << 17,
    Initial = 1 << 18,

    /// <summary>A small noun that stands after a name and speaks: "the Roe campaign", "Acme officials".</summary>
    Body = 1 << 19,

    /// <summary>Marks whom the sentence is about, behind the words that name them: は.</summary>
    Topic = 1 << 20,
}

/// <summary>The table of little words.</summary>
static class WordClasses
{
    /// <summary>Every word of the table, in small letters.</summary>
    public static IReadOnlyDictionary<string, WordClass> Rows { get; } = Build();

    static readonly WordTable<WordClass> Table = new(Rows);

    /// <summary>What the word is in any sentence; letter case does not matter.</summary>
    public static WordClass Of(ReadOnlySpan<char> word) =>
        Table.TryGet(word, out var found) ? found : WordClass.None;

    static Dictionary<string, WordClass> Build()
    {
        var rows = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        Add(WordClass.Determiner, "a an the this that these those some any many most several another one two three "
            + "four five six dozens hundreds thousands other both each every all few no our such");
        Add(WordClass.PossessivePronoun, "his her their my your its");
        Add(WordClass.Pronoun, "he she they i we you it");
        Add(WordClass.Preposition, "in on at by for from with without of to about into onto over under during "
            + "through amid among between against across around near inside outside upon toward towards via despite "
            + "besides beyond within per like unlike alongside throughout regarding concerning aboard atop beneath "
            + "beside along off versus including");
        Add(WordClass.Conjunction, "and or but nor yet");
        Add(WordClass.Subordinator, "when while as after before because since although though if unless until once "
            + "where whereas that whether how why what than so");
        Add(WordClass.Relative, "who which whom whose");
        Add(WordClass.Auxiliary, "is are was were be been being am has have had having do does did will would can "
            + "could shall should may might must ought 'd 'll");
        Add(WordClass.Adverb, "also later then often again even just only still now never ever always already once "
            + "twice soon too meanwhile however instead nevertheless moreover furthermore yesterday today tomorrow "
            + "first last further once since there here not perhaps maybe nonetheless afterward afterwards earlier "
            + "almost sometimes thus therefore rather quite out back likewise otherwise indeed hence besides anyway "
            + "elsewhere overall");
        Add(WordClass.Time, "monday tuesday wednesday thursday friday saturday sunday january february march april "
            + "may june july august september october november december today yesterday tomorrow tonight morning "
            + "afternoon evening night week month year mon tues wed thurs fri sat jan feb aug sept oct nov dec");
        Add(WordClass.Title, "mr mrs ms miss dr sir dame lord lady sen senator sens rep representative reps gov "
            + "governor gen general lt col colonel sgt capt captain maj major adm admiral rev reverend prof "
            + "professor president secretary judge justice mayor chairman chairwoman chair speaker minister director "
            + "congressman congresswoman king queen prince princess sheriff chief ambassador pope sheikh shaikh "
            + "ayatollah imam mullah leader spokesman spokeswoman spokesperson attorney ceo commander officer deputy "
            + "vice premier chancellor commissioner coach manager strategist adviser advisor analyst author host "
            + "founder aide councilman councilwoman councillor candidate nominee counsel strategist pollster "
            + "moderator correspondent reporter editor columnist anchor brig brigadier lieutenant sergeant staff "
            + "detective inspector constable cardinal archbishop bishop pastor father sister brother rabbi delegate "
            + "treasurer head clerk superintendent principal dean researcher economist lawyer ex-president "
            + "then-president vice-president brigadier-general secretary-general maréchal monsieur madame herr frau");
        Add(WordClass.Body, "campaign administration team camp government ministry office board committee report "
            + "statement editorial article letter document group party militia army forces officials official "
            + "supporters supporter aides aide advisers adviser lawyers attorneys allies voters activists members "
            + "member staff staffers agency department spokespeople representatives executives family regime court "
            + "police soldiers troops fighters commanders leaders delegates donors backers fans critics opponents "
            + "protesters prosecutors investigators analysts researchers scientists diplomats sources insiders "
            + "lawmakers senators candidates candidate filing lawsuit tweet website site release memo resolution "
            + "poster sign video clip ad show crowd operative operatives surrogate surrogates organization "
            + "organisation company firm union council commission association foundation embassy institute newspaper charity");
        Add(WordClass.Particle, "de van von der den al el bin ibn del la le di da du ben abu st dos das ter ul ad "
            + "bint af");
        return rows;

        void Add(WordClass what, string words)
        {
            foreach (var word in words.Split(' '))
            {
                rows[word] = rows.GetValueOrDefault(word) | what;
            }
        }
    }
}
