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

    const StringSplitOptions Splitting = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    // Korean verbs that describe the next word end like a topic: 있는, 하는.
    const string Adnominals = "하있되없않같받";

    readonly WordTable<TongueWord> table;
    readonly Scissors scissors;
    readonly string topics;
    readonly string leaning;
    readonly string goingOn;
    readonly string surnames;
    readonly string noNameEndings;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> givenNames;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> noNames;
    readonly string[] listeners;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> negations;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> negationsBehind;
    readonly string[][] openings;
    readonly string[] he;
    readonly string[] she;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> articles;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> elisions;
    readonly Dictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> titles;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> measures;
    readonly string[] posts;
    readonly string[] callings;

    Tongue(TongueWords words)
    {
        HasCapitalNouns = words.HasCapitalNouns;
        DropsPronouns = words.DropsPronouns;
        HasVerbLast = words.HasVerbLast;
        HasVerbFirst = words.HasVerbFirst;
        IsCaseless = words.IsCaseless;
        IsUnspaced = words.IsUnspaced;
        articles = Set(words.Articles);
        HasArticles = words.Articles.Length > 0;
        elisions = Set(words.Elisions);
        givenNames = Set(words.GivenNames);
        titles = (words.Titles ?? [])
            .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Gender)))
            .ToDictionary(row => row.word, row => row.Gender, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        noNames = Set(words.NoNames);
        (topics, leaning, goingOn) = (words.Topics, words.Leaning, words.GoingOn);
        (surnames, noNameEndings) = (words.Surnames, words.NoNameEndings);
        measures = Set(words.Measures);
        posts = words.Posts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        callings = words.Callings.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        listeners = words.Listeners.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        negations = Set(words.Negations);
        negationsBehind = Set(words.NegationsBehind);
        openings = [.. words.Openings.Split('|', Splitting).Select(opening => opening.Split(' '))];
        Declines = words.Declines;
        (he, she) = (words.He.Split(' ', Splitting), words.She.Split(' ', Splitting));
        var rows = TongueRows.Of(words);
        table = new(rows);
        scissors = new(table, rows.Keys.Max(word => word.Length));
        Unnamed = new(words);
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

    /// <summary>Whether nouns have articles.</summary>
    public bool HasArticles { get; }

    /// <summary>Whether names have cases.</summary>
    public bool Declines { get; }

    /// <summary>True for an article, and for a word that holds one: "im", "du".</summary>
    public bool IsArticle(ReadOnlySpan<char> word) => articles.Contains(word);

    /// <summary>True for an article and its noun in one word: "l'avocat".</summary>
    public bool BeginsWithArticle(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '’') is var mark and > 0 && mark + 1 < word.Length && articles.Contains(word[..mark]);

    /// <summary>Whether a word is a title that only persons' names follow, and whom it says that they mean: "M.", "Frau".
    /// </summary>
    public bool IsTitle(ReadOnlySpan<char> word, out Gender gender) => titles.TryGetValue(word.TrimEnd('.'), out gender);

    /// <summary>Whether a word is a noun of time or amount: "Anfang", "März", "Millionen".</summary>
    public bool IsMeasure(ReadOnlySpan<char> word) => measures.Contains(word);

    /// <summary>Whether a word says what the person named behind it is, by its end: "Ratschef".</summary>
    public bool IsPost(ReadOnlySpan<char> word) => EndsWithOneOf(word, posts);

    /// <summary>Whether a word says what the body named behind it is, by its end: "Unfallbehörde".</summary>
    public bool IsCalling(ReadOnlySpan<char> word) => EndsWithOneOf(word, callings);

    static bool EndsWithOneOf(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the name begins that an apostrophe holds together with the word before it, as in "l'AFP"; 0 where
    /// none does.</summary>
    public int NameInside(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny('\'', '’');
        return mark > 0 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]) && elisions.Contains(word[..mark])
            ? mark + 1
            : 0;
    }

    /// <summary>Who speaks where no person is named.</summary>
    public UnnamedSpeakers Unnamed { get; }

    /// <summary>The language of a tag such as fr or es-MX; null for English and for those without a table.</summary>
    public static Tongue? Of(string? tag) => tag is { Length: >= 2 } && (tag.Length == 2 || tag[2] == '-')
        ? All.GetValueOrDefault(tag[..2])?.Value
        : null;

    /// <summary>The cue that a word is, with whatever hangs on it.</summary>
    public CueWord? CueOf(ReadOnlySpan<char> word) => Find(word, parts => parts.Cue is not null)?.Cue;

    /// <summary>Whether a word before a verb says that it is not done.</summary>
    public bool IsNegation(ReadOnlySpan<char> word) => negations.Contains(word);

    /// <summary>The same of a word behind the verb.</summary>
    public bool IsNegationBehind(ReadOnlySpan<char> word) => negationsBehind.Contains(word);

    /// <summary>How many words lead to whose view a sentence gives, as "По словам" does; 0 where none do.</summary>
    public int LengthOfSource(Narration narration, int floor)
    {
        foreach (var opening in openings)
        {
            var i = 0;
            while (i < opening.Length && narration.IsWord(floor + i, opening[i]))
            {
                i++;
            }

            if (i == opening.Length)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether he or she does what a verb tells of, where its ending says so.</summary>
    public Gender GenderOfVerb(ReadOnlySpan<char> verb) =>
        EndsIn(she, verb) ? Gender.She : EndsIn(he, verb) ? Gender.He : Gender.Unknown;

    static bool EndsIn(string[] endings, ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>Whether a word is a given name, as it is written.</summary>
    public bool IsGivenName(ReadOnlySpan<char> word) => givenNames.Contains(word);

    /// <summary>Whether a letter begins a name that stands beside a title.</summary>
    public bool BeginsName(char letter) => surnames.Contains(letter, StringComparison.Ordinal);

    /// <summary>Whether a word that ends in a letter is no name.</summary>
    public bool EndsNoName(char letter) => noNameEndings.Contains(letter, StringComparison.Ordinal);

    /// <summary>Whether words beside a title are no name all the same: "Japan" in "Japan's prime minister".</summary>
    public bool IsNoName(ReadOnlySpan<char> words) => noNames.Contains(words);

    /// <summary>What a word of the table is to its sentence, however it hangs together with others; None for others.
    /// </summary>
    public WordClass ClassOf(ReadOnlySpan<char> word) => TryGet(word, out var found) ? found.Class : WordClass.None;

    /// <summary>Whether "and" is written together with a word.</summary>
    public bool Leans(ReadOnlySpan<char> word) => leaning.Contains(word[0], StringComparison.Ordinal);

    /// <summary>Whether a word begins with "in", "to" or "that".</summary>
    public bool GoesOn(ReadOnlySpan<char> word) => goingOn.Contains(word[0], StringComparison.Ordinal);

    /// <summary>Whether the last letter of a word marks it as the topic of its sentence: 김민수는.</summary>
    public bool EndsAsTopic(ReadOnlySpan<char> word) =>
        word.Length > 1 && topics.Contains(word[^1], StringComparison.Ordinal)
            && !Adnominals.Contains(word[^2], StringComparison.Ordinal);

    /// <summary>Appends the words of a run without spaces.</summary>
    public void Cut(string source, TextSpan run, List<Token> tokens) => scissors.Cut(source, run, tokens);

    // Without capitals spelling varies in marks only: those of the vowels, of hamza, and of words that are one.
    bool TryGet(ReadOnlySpan<char> word, out TongueWord found)
    {
        if (!IsCaseless || word.Length > LongestFolded)
        {
            return table.TryGet(word, out found);
        }

        // علي is a man, على is "on"; folded they are one.
        if (IsGivenName(word))
        {
            found = default;
            return false;
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

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
