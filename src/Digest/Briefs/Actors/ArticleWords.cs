using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>The words of an article with what the tables say of each, looked up once for all who ask.</summary>
/// <remarks>Each form of a word has a number, so that what is known of a form is worked out once, however often the
/// article uses it: an article of 750 words has some 300 forms.</remarks>
sealed class ArticleWords
{
    readonly List<Word> words;
    readonly int[] forms;
    readonly List<WordForm> known;
    readonly bool[] headlines;

    // Where the words of the title end and those of the paragraphs begin.
    readonly int opening;

    ArticleWords(Article article, List<Word> words, int opening)
    {
        this.words = words;
        this.opening = opening;
        Source = article.Source;
        Language = article.Metadata.Language?.Value;
        Sentences = new(article);
        forms = new int[words.Count];
        known = new((words.Count / 2) + 1);
        var numbers = new WordNumbers(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var hash = Lexicon.HashOf(words[i], Source);
            var form = forms[i] = numbers.Of(hash);
            if (form == known.Count)
            {
                known.Add(WordForm.Of(hash));
            }

            if (IsSmall(i) && !known[form].IsWrittenSmall)
            {
                known[form] = known[form] with { IsWrittenSmall = true };
            }
        }

        headlines = Headlines();
    }

    public string Source { get; }

    /// <summary>The language's tag; null where nothing tells it.</summary>
    public string? Language { get; }

    public ArticleSentences Sentences { get; }

    public int Count => words.Count;

    public Word this[int i] => words[i];

    /// <summary>How many words the paragraphs have as an editor counts them (<see cref="WordCount"/>): "well—yes" is
    /// one.</summary>
    public int Printed
    {
        get
        {
            var count = 0;
            var isCounted = false;
            for (var i = opening; i < words.Count; i++)
            {
                var begins = i == opening || words[i].Is(WordTraits.LineStart)
                    || HoldsSpace(words[i - 1].WholeEnd, words[i].Start);
                isCounted &= !begins;
                if (!isCounted && (words[i].Hash != 0 || WordCount.Of(words[i].Of(Source)) > 0))
                {
                    isCounted = true;
                    count++;
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
    /// paragraphs. Each begins a sentence, and no name reaches over its end.</summary>
    public static ArticleWords Of(Article article)
    {
        var words = new List<Word>(article.Source.Length / 6);
        Words.Read(article.Source, TitleOf(article), words);
        var opening = words.Count;
        foreach (var paragraph in article.Paragraphs)
        {
            Words.Read(article.Source, paragraph.Span, words);
        }

        return new(article, words, opening);
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
    public bool IsHeadline(int i) => headlines[i];

    public LexiconEntry Entry(int i) => known[forms[i]].Entry;

    public ulong Hash(int i) => known[forms[i]].Hash;

    /// <summary>The number of the word's form: the same for each word that folds to the same letters, below
    /// <see cref="Forms"/>.</summary>
    public int Form(int i) => forms[i];

    /// <summary>How many different forms the article has.</summary>
    public int Forms => known.Count;

    public PointerKinds Pointer(int i) => known[forms[i]].Pointer;

    public bool Is(int i, WordRoles roles) => (known[forms[i]].Entry.Roles & roles) != 0;

    /// <summary>Whether the article also writes this word in small letters, so that a capital at
    /// a sentence's start names nobody.</summary>
    public bool IsWrittenSmall(int i) => known[forms[i]].IsWrittenSmall;

    /// <summary>The word as it stands, without possessive.</summary>
    public ReadOnlySpan<char> Text(int i) => words[i].Of(Source);

    public bool Reads(int i, string smallLetters) => Text(i).Equals(smallLetters, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word begins with a small letter and holds no capital.</summary>
    public bool IsSmall(int i) => !words[i].Is(WordTraits.Capitalised | WordTraits.InnerCapital | WordTraits.Digit);

    /// <summary>Whether only spaces, or the full stop of an abbreviation,
    /// stand between this word and the next.</summary>
    public bool RunsOn(int i) =>
        i + 1 < words.Count && !words[i + 1].Is(WordTraits.LineStart)
        && (words[i].After == ' '
            || (words[i].After == '.' && words[i + 1].Before == '.' && !words[i + 1].StartsSentence));

    public TextSpan SpanOf(int first, int end) => new(words[first].Start, words[end - 1].End);

    bool[] Headlines()
    {
        var marked = new bool[words.Count];
        var first = 0;
        while (first < words.Count)
        {
            var end = first + 1;
            while (end < words.Count && !words[end].Is(WordTraits.LineStart))
            {
                end++;
            }

            if (IsHeadlineCase(first, end))
            {
                marked.AsSpan(first, end - first).Fill(true);
            }

            first = end;
        }

        return marked;
    }

    bool IsHeadlineCase(int first, int end)
    {
        int capitals = 0, smalls = 0, telling = 0;
        for (var i = first; i < end && end - first <= 30; i++)
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
