using System.Runtime.InteropServices;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// What the search page looks things up in: every word with the documents that hold it. Actors come first, then
/// articles.
/// </summary>
/// <param name="Terms">In ordinal order; each with its postings: eight times the step to the next document, plus the
/// weight there.</param>
/// <param name="Documents">For each document what its result shows.</param>
sealed record SearchIndex(Listing<SearchTerm> Terms, Listing<SearchDocument> Documents)
{
    /// <summary>Begins the terms that are a name's consonants.</summary>
    public const char SkeletonMark = '~';

    const int InName = 7;
    const int InSkeleton = 6;
    const int InTitle = 5;
    const int InQuote = 3;
    const int InSummary = 2;

    // The words of so many documents wait to be entered; those of all would fill the memory.
    const int Portion = 512;

    // So many different words has what the index takes of an article, as a rule.
    const int UsualWords = 192;

    public static SearchIndex Of(Concordance book)
    {
        var documents = new List<SearchDocument>();
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var roles in book.Roles.Chunk(Portion))
        {
            Enter(InOrder.Map(roles, role => new SearchEntry(ActorDocument(role, book.Words), ActorWords(role))));
        }

        foreach (var briefs in book.Edition.Briefs.Chunk(Portion))
        {
            Enter(InOrder.Map(
                briefs, brief => new SearchEntry(ArticleDocument(brief, book.Words), ArticleWords(brief))));
        }

        var terms = postings.OrderBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => new SearchTerm(term.Key, Steps(term.Value)));
        return new(terms.ToListing(), documents.ToListing());

        void Enter(Listing<SearchEntry> entries)
        {
            foreach (var entry in entries)
            {
                foreach (var (word, weight) in entry.Words)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(postings, word, out _) ??= [])
                        .Add((documents.Count * 8) + weight);
                }

                documents.Add(entry.Document);
            }
        }
    }

    // Steps from document to document are small numbers, and small numbers pack well.
    static Listing<int> Steps(List<int> places)
    {
        var steps = new int[places.Count];
        var before = 0;
        for (var i = 0; i < steps.Length; i++)
        {
            var document = places[i] / 8;
            steps[i] = ((document - before) * 8) + (places[i] % 8);
            before = document;
        }

        return [.. steps];
    }

    static Dictionary<string, int> ActorWords(Role role)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = role.Entrances
            .SelectMany(entrance => entrance.Appearance.Forms.Select(form => form.Text))
            .Concat(role.Actor.Merges.Select(merge => merge.Spelling))
            .Append(role.Actor.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Add(words, name, InName);
        }

        foreach (var bones in words.Keys.Select(SearchWords.Skeleton).OfType<string>().ToList())
        {
            words.TryAdd(SkeletonMark + bones, InSkeleton);
        }

        return words;
    }

    static Dictionary<string, int> ArticleWords(Brief brief)
    {
        var words = new Dictionary<string, int>(UsualWords, StringComparer.Ordinal);
        Add(words, Slip.HeadlineOf(brief), InTitle);
        foreach (var part in brief.Quotes.SelectMany(quote => quote.Parts))
        {
            Add(words, QuoteView.Words(brief, part), InQuote);
        }

        Add(words, BriefItem.Abstract(brief), InSummary);
        foreach (var each in brief.Actors)
        {
            Add(words, each.Actor.Name, InSummary);
            foreach (var form in each.Forms)
            {
                Add(words, form.Text, InSummary);
            }
        }

        return words;
    }

    static void Add(Dictionary<string, int> words, string text, int weight)
    {
        foreach (var word in SearchWords.Of(text))
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
            known = Math.Max(weight, known);
        }
    }

    static SearchDocument ActorDocument(Role role, Phrasebook words) => new(
        SearchPage.Page.LinkTo(Address.Actor(role.Actor.Slug)),
        Printable.Excerpt(role.Actor.Name, 120),
        string.Join(" · ", new[] { KindNames.One(role.Actor.Kind, words),
            words.Count("count_articles", role.Entrances.Count) }.OfType<string>()),
        [.. role.Actor.Merges.Select(merge => Printable.Excerpt(merge.Spelling, 60)).Distinct(StringComparer.Ordinal)
            .Take(8)]);

    static SearchDocument ArticleDocument(Brief brief, Phrasebook words) => new(
        SearchPage.Page.LinkTo(Address.Article(brief.Slug)),
        Printable.Excerpt(Slip.HeadlineOf(brief), 140),
        string.Join(" · ", new[] { DateView.Of(brief.Metadata.Date?.Value, words)?.Short ?? words["no_date_printed"],
            brief.Metadata.Publisher?.Value }.OfType<string>().Select(Printable.Bare)),
        [
            Printable.Excerpt(BriefItem.Abstract(brief), 180),
            .. brief.Quotes.Where(quote => quote.IsKey).Take(2)
                .Select(quote => $"“{Printable.Excerpt(QuoteView.Words(brief, quote.Parts[0]), 120)}”"),
        ]);
}

/// <summary>A document and its words, each with its weight there.</summary>
readonly record struct SearchEntry(SearchDocument Document, Dictionary<string, int> Words);

/// <summary>A word and where it stands.</summary>
sealed record SearchTerm(string Word, Listing<int> Steps);

/// <summary>What a result shows: a link, its words, a line about it, and texts to find the words in.</summary>
sealed record SearchDocument(string Href, string Title, string About, Listing<string> Texts);
