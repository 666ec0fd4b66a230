using Digest.Text;

namespace Digest.Briefs;

/// <summary>How sure a word makes it that somebody speaks.</summary>
enum CueStrength
{
    /// <summary>People also do this without speaking: call, describe, note, mock.</summary>
    Weak,
    Strong,
}

/// <summary>The part a cue plays in its sentence.</summary>
enum CueForm
{
    /// <summary>said, tells.</summary>
    Finite,

    /// <summary>saying: its speaker is the subject of the sentence.</summary>
    Participle,

    /// <summary>a statement, the claim.</summary>
    Noun,

    /// <summary>according to.</summary>
    Preposition,
}

/// <summary>A row of the table of cues.</summary>
/// <param name="IsPast">A form that tells of one occasion: said.</param>
/// <param name="IsBase">The form that stands in a dictionary: say.</param>
readonly record struct CueWord(
    CueClass Class, CueStrength Strength, CueForm Form, bool IsPast = false, bool IsBase = false);

/// <summary>The words that say that somebody speaks. To teach the program a cue, add it to its row.</summary>
static class QuoteCues
{
    // A verb stands in its base form and is inflected by rule;
    // "say:said" has an irregular past, "admit+" doubles its last letter.
    static readonly (CueClass Class, CueStrength Strength, string Verbs)[] Verbs =
    [
        (CueClass.Said, CueStrength.Strong,
            "say:said tell:told add continue explain state remark observe:observed comment recall reply respond "
            + "answer announce declare report recount relate reveal disclose mention elaborate conclude quip+ joke "
            + "exclaim proclaim mutter murmur whisper shout yell cry scream chant bellow sigh groan moan gush muse "
            + "reflect reiterate repeat quote cite interject intone opine emphasize emphasise stress underline "
            + "underscore clarify specify testify inform assure remind lament recite preach enthuse chime sing:sang "
            + "reason reminisce deadpan+ crow roar summarize summarise surmise predict forecast theorize speculate "
            + "posit hypothesize counter retort riposte shoot:shot fire begin:began vent sniff snap+ bark marvel "
            + "confide reckon sum+ narrate stammer mumble hiss wail"),
        (CueClass.Said, CueStrength.Weak,
            "note think:thought believe speak:spoke talk put:put describe refer+ label call dub+ term go:went "
            + "laugh smile nod+ shrug+ grin+ chuckle argue learn recognize recognise consider suggest imagine imply "
            + "hint indicate point pronounce introduce tease characterize characterise portray discuss share invoke "
            + "brand signal liken compare remember interrupt read:read wonder boom echo voice express"),
        (CueClass.Claimed, CueStrength.Strong, "claim argue assert contend maintain insist allege boast brag+ "
            + "purport swear:swore"),
        (CueClass.Denied, CueStrength.Strong, "deny refute dispute rebut+ reject disavow"),
        (CueClass.Denied, CueStrength.Weak, "dismiss decline refuse"),
        (CueClass.Warned, CueStrength.Strong, "warn caution threaten"),
        (CueClass.Warned, CueStrength.Weak, "worry fear advise"),
        (CueClass.Asked, CueStrength.Strong, "ask inquire enquire query"),
        (CueClass.Asked, CueStrength.Weak, "question press request probe"),
        (CueClass.Promised, CueStrength.Strong, "promise vow pledge guarantee"),
        (CueClass.Promised, CueStrength.Weak, "undertake:undertook"),
        (CueClass.Demanded, CueStrength.Strong, "demand urge implore beseech plead exhort"),
        (CueClass.Demanded, CueStrength.Weak, "instruct encourage advocate propose recommend appeal want beg+"),
        (CueClass.Praised, CueStrength.Strong, "praise commend applaud laud"),
        (CueClass.Praised, CueStrength.Weak, "hail welcome thank congratulate salute defend tout endorse"),
        (CueClass.Criticised, CueStrength.Strong, "criticize criticise denounce condemn complain decry"),
        (CueClass.Criticised, CueStrength.Weak, "blast attack accuse blame mock ridicule deride slam+ rail lambaste "
            + "lambast berate chide scold rip+ charge fault bemoan protest object scoff fume"),
        (CueClass.Agreed, CueStrength.Strong, "agree concede acknowledge admit+ concur+ confirm affirm"),
        (CueClass.Agreed, CueStrength.Weak, "accept allow grant confess"),
        (CueClass.Wrote, CueStrength.Strong, "write:wrote tweet retweet post blog+ text email publish"),
        (CueClass.Wrote, CueStrength.Weak, "pen+ type scrawl caption"),
    ];

    static readonly (CueClass Class, string Nouns)[] Nouns =
    [
        (CueClass.Said, "statement remark remarks comment comments words answer response quote speech message "
            + "announcement phrase description observation slogan motto mantra interview reply refrain argument "
            + "reaction verdict assessment explanation conclusion"),
        (CueClass.Claimed, "claim claims assertion allegation accusation contention"),
        (CueClass.Warned, "warning threat"),
        (CueClass.Asked, "question"),
        (CueClass.Promised, "promise pledge vow"),
        (CueClass.Demanded, "demand appeal call"),
        (CueClass.Criticised, "criticism complaint condemnation"),
        (CueClass.Denied, "denial"),
        (CueClass.Wrote, "tweet letter email e-mail memo post headline article book essay column report"),
    ];

    /// <summary>Every word of the table, in small letters.</summary>
    public static IReadOnlyDictionary<string, CueWord> Rows { get; } = Build();

    static readonly WordTable<CueWord> Table = new(Rows);

    /// <summary>Whether a word is the past of a strong cue: said, told, warned.</summary>
    public static bool IsPast(ReadOnlySpan<char> word) =>
        Table.TryGet(word, out var cue) && cue.IsPast && cue.Strength == CueStrength.Strong;

    /// <summary>The class of words that a cue belongs to; none for a word that is no cue.</summary>
    public static WordClass ClassOf(ReadOnlySpan<char> word) =>
        !Table.TryGet(word, out var cue) ? WordClass.None
        : cue.Form == CueForm.Noun ? WordClass.CueNoun
        : WordClass.Cue;

    /// <summary>The cue that a word can be, in lower case or at the start of a sentence.</summary>
    public static CueWord? Of(ReadOnlySpan<char> word) => Table.TryGet(word, out var cue) ? cue : null;

    static Dictionary<string, CueWord> Build()
    {
        var rows = new Dictionary<string, CueWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, nouns) in Nouns)
        {
            foreach (var noun in nouns.Split(' '))
            {
                rows[noun] = new(kind, CueStrength.Weak, CueForm.Noun);
            }
        }

        foreach (var (kind, strength, verbs) in Verbs)
        {
            foreach (var verb in verbs.Split(' '))
            {
                AddVerb(rows, verb, kind, strength);
            }
        }

        rows["according"] = new(CueClass.Said, CueStrength.Strong, CueForm.Preposition);
        return rows;
    }

    static void AddVerb(Dictionary<string, CueWord> rows, string verb, CueClass kind, CueStrength strength)
    {
        var forms = VerbForms.Of(verb);
        var finite = new CueWord(kind, strength, CueForm.Finite);

        // A word that is also a noun of the table keeps that reading only in its base form: "the claim", "they claim".
        rows.TryAdd(forms.Base, finite with { IsBase = true });
        rows[forms.Third] = finite;
        rows[forms.Past] = finite with { IsPast = forms.Past != forms.Base };
        rows[forms.Participle] = finite with { Form = CueForm.Participle };
    }
}
