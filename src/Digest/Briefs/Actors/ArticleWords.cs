using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>The words of an article with what the tables say of each, looked up once for all who ask.</summary>
/// <remarks>Each form of a word has a number, so that what is known of a form is worked out once, however often the
/// article uses it: an article of 750 words has some 300 forms.</remarks>
sealed class ArticleWords
{
    const int LongestHeadline = 30;
    const int Many = 20_000;

    // Reading thousands of articles, each thread cuts all of them into one list.
    [ThreadStatic]
    static List<Word>? scratch;

    // And numbers the forms of all of them with one table.
    [ThreadStatic]
    static WordNumbers? numbering;

    readonly Word[] words;
    readonly int[] forms;
    readonly WordForm[] known;

    // Where the words of each paragraph begin and those of the last one end; before them stand those of the title.
    readonly int[] starts;

    // Null where no line is one, as in nearly all articles.
    readonly bool[]? headlines;
    bool? tellsOfSport;

    ArticleWords(Article article, Word[] words, int[] starts)
    {
        this.words = words;
        this.starts = starts;
        Article = article;
        Tongue = Tongue.Of(Language);
        Sentences = new(article);
        forms = new int[words.Length];
        var all = new WordForm[(words.Length / 2) + 1];
        var numbers = numbering ?? new(words.Length);
        numbers.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            var hash = Lexicon.HashOf(word, Source);
            var form = forms[i] = numbers.Of(hash);
            if (form == Forms)
            {
                if (Forms == all.Length)
                {
                    Array.Resize(ref all, Forms * 2);
                }

                all[Forms++] = WordForm.Of(hash);
            }

            all[form].IsWrittenSmall |= IsSmall(word);
        }

        // What a book needed is not kept for the next report.
        numbering = words.Length <= Many ? numbers : null;
        known = all;
        headlines = Headlines();
    }

    public Article Article { get; }

    public string Source => Article.Source;

    /// <summary>The language's tag; null where nothing tells it.</summary>
    public string? Language => Article.Metadata.Language?.Value;

    /// <summary>The same as what is known of it; null for English and for those without a table.</summary>
    public Tongue? Tongue { get; }

    public ArticleSentences Sentences { get; }

    public int Count => words.Length;

    public ref readonly Word this[int i] => ref words[i];

    public ReadOnlySpan<Word> Span => words;

    /// <summary>The words of the paragraphs, without those of the title.</summary>
    public ReadOnlySpan<Word> Body => words.AsSpan(starts[0]);

    /// <summary>Which words a paragraph has, told by its place among the paragraphs.</summary>
    public (int First, int End) OfParagraph(int paragraph) => (starts[paragraph], starts[paragraph + 1]);

    /// <summary>How many words the paragraphs have as an editor counts them (<see cref="WordCount"/>): "well—yes" is
    /// one.</summary>
    public int Printed
    {
        get
        {
            var count = 0;
            var isCounted = false;
            for (var i = starts[0]; i < words.Length; i++)
            {
                var begins = i == starts[0] || words[i].Is(WordTraits.LineStart)
                    || HoldsSpace(words[i - 1].WholeEnd, words[i].Start);
                isCounted &= !begins;
                if (words[i].Hash != 0)
                {
                    count += isCounted ? 0 : 1;
                    isCounted = true;
                }
                else if (words[i].Of(Source) is var letters && WordCount.Of(letters) is > 0 and var own)
                {
                    count += isCounted && !WordCount.IsUnspaced(letters[0]) ? own - 1 : own;
                    isCounted = !WordCount.IsUnspaced(letters[^1]);
                }
            }

            return count;
        }
    }

    bool HoldsSpace(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (char.IsWhiteSpace(Source[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the title of an article, if it stands in the text, for who is named in it is named; then the
    /// paragraphs but for those of credits. Each begins a sentence, and no name reaches over its end.</summary>
    public static ArticleWords Of(Article article)
    {
        var source = article.Source;
        var paragraphs = article.Paragraphs.Span;
        var starts = new int[paragraphs.Length + 1];
        var words = scratch ?? [];
        words.Clear();
        Words.Read(source, TitleOf(article), words);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            starts[i] = words.Count;
            if (paragraphs[i].Role != ParagraphRole.Credit)
            {
                Words.Read(source, paragraphs[i].Span, words);
            }
        }

        starts[^1] = words.Count;
        if (Tongue.Of(article.Metadata.Language?.Value) is { } tongue)
        {
            Elisions.Cut(tongue, source, words);
        }

        scratch = words.Count <= Many ? words : null;
        return new(article, [.. words], starts);
    }

    /// <summary>Which words of a paragraph begin in a stretch of it.</summary>
    public (int First, int End) In(int paragraph, TextSpan stretch)
    {
        var (first, end) = OfParagraph(paragraph);
        first = FirstFrom(stretch.Start, first, end);
        return (first, FirstFrom(stretch.End, first, end));
    }

    /// <summary>The first of some words that begins at an offset or behind it; the end where none does.</summary>
    public int FirstFrom(int offset, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // An article without text is a brief put back among the seeds, whose actors are written down.
    static TextSpan TitleOf(Article article)
    {
        if (article.Metadata.Title is not { } title || article.Paragraphs.Count == 0)
        {
            return default;
        }

        var head = article.Source.AsSpan(0, article.Paragraphs[0].Span.Start);
        var start = head.LastIndexOf(title.Value, StringComparison.Ordinal);
        return start < 0 ? default : new(start, start + title.Value.Length);
    }

    /// <summary>Whether a word stands in a line where nearly every word has a
    /// capital, so that capitals name nobody.</summary>
    public bool IsHeadline(int i) => headlines is not null && headlines[i];

    public LexiconEntry Entry(int i) => known[forms[i]].Entry;

    public ulong Hash(int i) => known[forms[i]].Hash;

    /// <summary>The number of the word's form: the same for each word that folds to the same letters, below
    /// <see cref="Forms"/>.</summary>
    public int Form(int i) => forms[i];

    /// <summary>How many different forms the article has.</summary>
    public int Forms { get; private set; }

    public PointerKinds Pointer(int i) => known[forms[i]].Pointer;

    public bool Is(int i, WordRoles roles) => (known[forms[i]].Entry.Roles & roles) != 0;

    /// <summary>Whether the article also writes this word in small letters, so that a capital at
    /// a sentence's start names nobody.</summary>
    public bool IsWrittenSmall(int i) => known[forms[i]].IsWrittenSmall;

    /// <summary>The word as it stands, without possessive.</summary>
    public ReadOnlySpan<char> Text(int i) => words[i].Of(Source);

    public bool Reads(int i, string smallLetters) => Text(i).Equals(smallLetters, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word begins with a small letter and holds no capital.</summary>
    public bool IsSmall(int i) => IsSmall(words[i]);

    static bool IsSmall(in Word word) =>
        !word.Is(WordTraits.Capitalised | WordTraits.InnerCapital | WordTraits.Digit);

    /// <summary>Whether only spaces, or the full stop of an abbreviation,
    /// stand between this word and the next.</summary>
    public bool RunsOn(int i) =>
        i + 1 < words.Length && !words[i + 1].Is(WordTraits.LineStart)
        && (words[i].After == ' '
            || (words[i].After == '.' && words[i + 1].Before == '.' && !words[i + 1].StartsSentence));

    /// <summary>The marks between this word and the next, without the spaces around them.</summary>
    public ReadOnlySpan<char> Between(int i) =>
        Source.AsSpan(words[i].WholeEnd, words[i + 1].Start - words[i].WholeEnd).Trim();

    public TextSpan SpanOf(int first, int end) => new(words[first].Start, words[end - 1].End);

    /// <summary>Whether the article reports a game, by its words.</summary>
    public bool TellsOfSport =>
        tellsOfSport ??= Teams.AreEnough(known.AsSpan(0, Forms).ToArray().Count(form => Teams.AreSports(form.Hash)));

    bool[]? Headlines()
    {
        bool[]? marked = null;
        var first = 0;
        while (first < words.Length)
        {
            var end = first + 1;
            while (end < words.Length && !words[end].Is(WordTraits.LineStart))
            {
                end++;
            }

            if (end - first <= LongestHeadline && IsHeadlineCase(first, end))
            {
                marked ??= new bool[words.Length];
                marked.AsSpan(first, end - first).Fill(true);
            }

            first = end;
        }

        return marked;
    }

    bool IsHeadlineCase(int first, int end)
    {
        int capitals = 0, smalls = 0, telling = 0;
        for (var i = first; i < end; i++)
        {
            if (words[i].Length >= 4 && words[i].Is(WordTraits.Capitalised))
            {
                capitals++;
                telling += Entry(i).Is(WordRoles.Ordinary | WordRoles.Function | WordRoles.Speaking)
                    || Entry(i).Roles == WordRoles.None ? 1 : 0;
            }
            else if (words[i].Length >= 4 && !words[i].Is(WordTraits.Digit))
            {
                smalls++;
            }
        }

        // Five capitals, few small words, and ordinary words among the capitals; a name alone on a line is no headline.
        // With a full stop behind it, not even one may be small.
        return capitals >= 5 && smalls * 5 <= capitals && telling >= 2 && (words[end - 1].After != '.' || smalls == 0);
    }
}
