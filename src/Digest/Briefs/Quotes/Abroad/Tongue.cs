using Digest.Text;

namespace Digest.Briefs;

/// <summary>A language other than English as far as finding a speaker needs it: its cues and its little words.
/// </summary>
sealed class Tongue
{
    // Elisions and inversions hold two words together: "s'exclame", "dit-elle", "a-t-il".
    static readonly char[] Joints = ['\'', '’', '-', '‑'];

    // Most digests need none of them.
    static readonly Dictionary<string, Lazy<Tongue>> All = TongueWords.All.ToDictionary(
        words => words.Language, words => new Lazy<Tongue>(() => new(words)), StringComparer.OrdinalIgnoreCase);

    const int LongestFolded = 64;

    // Korean verbs that describe the next word end like a topic: 있는, 하는.
    const string Adnominals = "하있되없않같받";

    readonly WordTable<TongueWord> table;
    readonly int longest;
    readonly string topics;
    readonly string leaning;
    readonly string[] listeners;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> articles;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> elisions;

    Tongue(TongueWords words)
    {
        HasCapitalNouns = words.HasCapitalNouns;
        DropsPronouns = words.DropsPronouns;
        HasVerbLast = words.HasVerbLast;
        HasVerbFirst = words.HasVerbFirst;
        IsCaseless = words.IsCaseless;
        IsUnspaced = words.IsUnspaced;
        articles = Set(words.Articles);
        elisions = Set(words.Elisions);
        (topics, leaning) = (words.Topics, words.Leaning);
        listeners = words.Listeners.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rows = Rows(words);
        longest = rows.Keys.Max(word => word.Length);
        table = new(rows);
    }

    /// <summary>Whether nouns have capitals, as in German, so that a capital names nobody yet.</summary>
    public bool HasCapitalNouns { get; }

    /// <summary>Whether a verb may do without its pronoun: "dijo" is "he said".</summary>
    public bool DropsPronouns { get; }

    /// <summary>Whether the verb ends the sentence: who spoke, the quotation, the verb.</summary>
    public bool HasVerbLast { get; }

    /// <summary>Whether who spoke stands behind the verb.</summary>
    public bool HasVerbFirst { get; }

    /// <summary>Whether its script has no capitals, so that nothing shows a name.</summary>
    public bool IsCaseless { get; }

    /// <summary>Whether it is written without spaces, so that <see cref="Cut"/> makes its words.</summary>
    public bool IsUnspaced { get; }

    /// <summary>True for an article, and for a word that holds one: "im", "du".</summary>
    public bool IsArticle(ReadOnlySpan<char> word) => articles.Contains(word);

    /// <summary>Where the name begins that an apostrophe holds together with the word before it, as in "l'AFP"; 0 where
    /// none does.</summary>
    public int NameInside(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny('\'', '’');
        return mark > 0 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]) && elisions.Contains(word[..mark])
            ? mark + 1
            : 0;
    }

    /// <summary>The language of a tag such as fr or es-MX; null for English and for those without a table.</summary>
    public static Tongue? Of(string? tag) => tag is { Length: >= 2 } && (tag.Length == 2 || tag[2] == '-')
        ? All.GetValueOrDefault(tag[..2])?.Value
        : null;

    /// <summary>The cue that a word is, with whatever hangs on it.</summary>
    public CueWord? CueOf(ReadOnlySpan<char> word) => Find(word, parts => parts.Cue is not null)?.Cue;

    /// <summary>Whom a pronoun can mean; Unknown for all other words.</summary>
    public Gender PronounOf(ReadOnlySpan<char> word) =>
        Find(word, parts => parts.Pronoun != Gender.Unknown)?.Pronoun ?? Gender.Unknown;

    /// <summary>What a word can be to its sentence.</summary>
    public WordClass ClassOf(string source, in Word word)
    {
        var text = WithElision(source, word);
        var result = word.Is(WordTraits.Digit) ? WordClass.Number : WordClass.None;
        result |= word.Is(WordTraits.Dotted) ? WordClass.Initial : WordClass.None;
        return TryGet(text, out var found) ? result | found.Class
            : IsCaseless ? result | ClassOfBeginning(text)
            : result | ClassOfJoined(text, text.LastIndexOfAny(Joints));
    }

    /// <summary>How many letters at the end of a word mark it as the topic of its sentence: 김민수는; 0 for other words.
    /// </summary>
    public int TopicEnd(ReadOnlySpan<char> word) =>
        word.Length > 1 && topics.Contains(word[^1], StringComparison.Ordinal)
            && !Adnominals.Contains(word[^2], StringComparison.Ordinal) ? 1 : 0;

    /// <summary>Appends the words of a run without spaces: those of the table, the longest at each place, and what is
    /// left between them.</summary>
    public void Cut(string source, TextSpan run, List<Token> tokens)
    {
        var start = run.Start;
        var i = run.Start;
        while (i < run.End)
        {
            var length = LengthAt(source, i, run.End, out var kind);
            if (kind != WordClass.None)
            {
                if (i > start)
                {
                    tokens.Add(new(TokenKind.Word, start, i));
                }

                tokens.Add(new(TokenKind.Word, i, i + length, kind));
                start = i + length;
            }

            i += Math.Max(length, 1);
        }

        if (i > start)
        {
            tokens.Add(new(TokenKind.Word, start, i));
        }
    }

    // A date counts as a word; a verb of one letter only at the end, for within a run it is part of another.
    int LengthAt(string source, int i, int end, out WordClass kind)
    {
        var digits = i;
        while (digits < end && char.IsDigit(source[digits]))
        {
            digits++;
        }

        if (digits > i)
        {
            kind = WordClass.Number | WordClass.Time;
            return digits - i + (digits < end && source[digits] is '年' or '月' or '日' or '号' or '號' or '時' or '时' ? 1 : 0);
        }

        for (var length = Math.Min(longest, end - i); length > 0; length--)
        {
            if (table.TryGet(source.AsSpan(i, length), out var found)
                && (length > 1 || found.Cue is null || i + 1 == end))
            {
                kind = found.Class;
                return length;
            }
        }

        kind = WordClass.None;
        return 0;
    }

    // Without capitals spelling varies in marks only: those of the vowels, of hamza, and of words that are one.
    bool TryGet(ReadOnlySpan<char> word, out TongueWord found)
    {
        if (!IsCaseless || word.Length > LongestFolded)
        {
            return table.TryGet(word, out found);
        }

        Span<char> folded = stackalloc char[LongestFolded];
        folded = folded[..Fold.Into(word, folded)];
        if (table.TryGet(folded, out found))
        {
            return true;
        }

        if (folded.Length < 2 || !leaning.Contains(folded[0], StringComparison.Ordinal)
            || !table.TryGet(folded[1..], out found))
        {
            return false;
        }

        found = found with { Class = found.Class | WordClass.Conjunction };
        return true;
    }

    // "To the reporters", in one word.
    WordClass ClassOfBeginning(ReadOnlySpan<char> word)
    {
        foreach (var listener in listeners)
        {
            if (word.Length > listener.Length + 1 && word.StartsWith(listener, StringComparison.Ordinal))
            {
                return WordClass.Preposition;
            }
        }

        return WordClass.None;
    }

    // A name is cut off from what is elided before it, which still says what it is to the sentence.
    static ReadOnlySpan<char> WithElision(string source, in Word word)
    {
        if (word.Before is not ('\'' or '’') || !Elisions.Precedes(source, word))
        {
            return word.Of(source);
        }

        var start = word.Start - 1;
        while (start > 0 && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        return source.AsSpan(start, word.End - start);
    }

    // "dit-elle" is both of its parts; "l'ancien" and "d'Arlon" are what the second is, and what "d'" leads to.
    WordClass ClassOfJoined(ReadOnlySpan<char> word, int joint)
    {
        var isElided = joint > 0 && joint < word.Length - 1 && word[joint] is '\'' or '’';
        var name = isElided && !char.IsUpper(word[0]) ? word[(joint + 1)..] : word;
        var first = joint > 0 ? ClassOf(word[..word.IndexOfAny(Joints)]) : WordClass.None;
        var second = joint > 0 ? ClassOf(word[(joint + 1)..]) : WordClass.None;
        return second == WordClass.None && char.IsUpper(name[0])
            ? WordClass.Capital | (isElided ? first & (WordClass.Preposition | WordClass.Particle) : WordClass.None)
            : isElided ? second
            : (second & WordClass.Pronoun) != 0 ? first | second
            : WordClass.None;
    }

    WordClass ClassOf(ReadOnlySpan<char> word) => TryGet(word, out var found) ? found.Class : WordClass.None;

    TongueWord? Find(ReadOnlySpan<char> word, Predicate<TongueWord> suits)
    {
        if (TryGet(word, out var whole))
        {
            return suits(whole) ? whole : null;
        }

        var (first, last) = (word.IndexOfAny(Joints), word.LastIndexOfAny(Joints));
        return first > 0 && table.TryGet(word[..first], out var before) && suits(before) ? before
            : first > 0 && table.TryGet(word[(last + 1)..], out var after) && suits(after) ? after
            : null;
    }

    static Dictionary<string, TongueWord> Rows(TongueWords words)
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

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    readonly record struct TongueWord(WordClass Class, CueWord? Cue = null, Gender Pronoun = Gender.Unknown);
}
