using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// An edition opened for page making: where each actor appears, what they said and what was said about them.
/// </summary>
/// <param name="Roles">One for each member of the edition's cast, in its order.</param>
/// <param name="Said">For each brief, in the edition's order, who speaks in it and about whom.</param>
/// <param name="Happenings">Every dated event of the edition, oldest first; of one day in the edition's order.</param>
/// <param name="Slips">For each brief, in the edition's order, what other pages say of it.</param>
/// <param name="Titles">For each brief, in the edition's order, a title that no other brief has.</param>
sealed record Concordance(
    Edition Edition,
    Listing<Role> Roles,
    IReadOnlyDictionary<string, int> CastBySlug,
    Listing<Attribution> Said,
    Listing<Happening> Happenings,
    Listing<Slip> Slips,
    Listing<string> Titles,
    Phrasebook Words)
{
    public Masthead Masthead => Edition.Masthead;

    public string? BaseUrl => Edition.Masthead.BaseUrl;

    /// <summary>The date of the newest article; null where no article is dated.</summary>
    public PartialDate? Newest { get; } = Edition.Briefs.Select(brief => brief.Metadata.Date?.Value).Max();

    public PartialDate? Oldest { get; } = Edition.Briefs.Select(brief => brief.Metadata.Date?.Value).Min();

    /// <summary>Names that more than one actor bears.</summary>
    public IReadOnlySet<string> Namesakes { get; } = Edition.Cast
        .CountBy(member => member.Actor.Name, StringComparer.OrdinalIgnoreCase)
        .Where(count => count.Value > 1)
        .Select(count => count.Key)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The pictures that stand for pages where they are shared.</summary>
    public CardSet Cards { get; init; } = CardSet.None;

    /// <summary>The cast by how many articles name them, then by how often, then by name.</summary>
    public Listing<Role> Ranked { get; } = Roles
        .OrderByDescending(role => role.Entrances.Count)
        .ThenByDescending(role => role.Mentions)
        .ThenBy(role => role.Actor.Name, StringComparer.Ordinal)
        .ThenBy(role => role.Actor.Slug, StringComparer.Ordinal)
        .ToListing();

    public int QuoteCount { get; } = Edition.Briefs.Sum(brief => brief.Quotes.Count);

    /// <summary>The edition opened for readers of English, and for files that have no language.</summary>
    public static Concordance Of(Edition edition) => Of(edition, Phrasebook.English);

    public static Concordance Of(Edition edition, Phrasebook words)
    {
        var bySlug = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in edition.Cast)
        {
            bySlug.TryAdd(member.Actor.Slug, bySlug.Count);
        }

        var entrances = Entrances(edition, bySlug);
        var said = InOrder.Map(edition.Briefs, Attribution.Of);
        var by = QuotesOf(bySlug, said, each => each.Speakers.Index()
            .Where(quote => quote.Item is not null)
            .Select(quote => new Subject(quote.Item!, quote.Index)));
        var about = QuotesOf(bySlug, said, each => each.Subjects);
        var roles = edition.Cast
            .Select((member, at) => new Role(member, [.. entrances[at]], [.. by[at]], [.. about[at]]))
            .ToListing();
        return new(edition, roles, bySlug, said, InTime(edition.Briefs),
            InOrder.Map(edition.Briefs, brief => Slip.Of(brief, words)),
            DistinctTitles(edition.Briefs),
            words);
    }

    static List<Entrance>[] Entrances(Edition edition, Dictionary<string, int> bySlug)
    {
        var entrances = edition.Cast.Select(_ => new List<Entrance>()).ToArray();
        for (var at = 0; at < edition.Briefs.Count; at++)
        {
            foreach (var appearance in edition.Briefs[at].Actors)
            {
                if (bySlug.TryGetValue(appearance.Actor.Slug, out var member))
                {
                    entrances[member].Add(new(at, appearance));
                }
            }
        }

        return entrances;
    }

    // For each member of the cast the quotations that concern it, in the edition's order.
    static List<QuoteKey>[] QuotesOf(
        Dictionary<string, int> bySlug, Listing<Attribution> said, Func<Attribution, IEnumerable<Subject>> concerned)
    {
        var quotes = bySlug.Select(_ => new List<QuoteKey>()).ToArray();
        for (var at = 0; at < said.Count; at++)
        {
            foreach (var (slug, quote) in concerned(said[at]))
            {
                if (bySlug.TryGetValue(slug, out var member))
                {
                    quotes[member].Add(new(at, quote));
                }
            }
        }

        return quotes;
    }

    static Listing<Happening> InTime(Listing<Brief> briefs) => briefs.Index()
        .SelectMany(
            brief => brief.Item.Events.Index().Select(each => new Happening(each.Item.Date, brief.Index, each.Index)))
        .OrderBy(happening => happening.Date.Number)
        .ToListing();

    static Listing<string> DistinctTitles(Listing<Brief> briefs)
    {
        var titles = briefs.Select(brief => Printable.Excerpt(Prose.Plain(brief.Headline), 110)).ToList();
        var repeated = titles.CountBy(title => title, StringComparer.OrdinalIgnoreCase)
            .Where(count => count.Value > 1)
            .Select(count => count.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return titles
            .Select((title, at) => repeated.Contains(title) || title.Length == 0
                ? $"{title} ({briefs[at].Slug})".TrimStart()
                : title)
            .ToListing();
    }
}

/// <summary>What one actor is in the whole edition.</summary>
/// <param name="Entrances">The articles that name the actor, in the edition's order.</param>
/// <param name="By">The quotations they speak.</param>
/// <param name="About">The quotations of others that name them.</param>
sealed record Role(CastMember Member, Listing<Entrance> Entrances, Listing<QuoteKey> By, Listing<QuoteKey> About)
{
    public Actor Actor => Member.Actor;

    /// <summary>How often all articles together name the actor.</summary>
    public int Mentions => Entrances.Sum(entrance => entrance.Appearance.Count);
}

/// <summary>An actor's appearance in the brief at this place of the edition.</summary>
readonly record struct Entrance(int Brief, Appearance Appearance);

/// <summary>A quotation by its place: the brief in the edition, the quotation in the brief.</summary>
readonly record struct QuoteKey(int Brief, int Quote);

/// <summary>A dated event by its place: the brief in the edition, the event in the brief.</summary>
readonly record struct Happening(PartialDate Date, int Brief, int Event);
