using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// For each page that tells of some articles only, a number for all that it tells. It may change where the page would
/// not, never the other way round.
/// </summary>
/// <remarks>
/// A brief is made of nothing but its clipping, the program's terms and what the cast says of its names, so their
/// numbers stand for whatever a page may show of it.
/// </remarks>
sealed class PageKeys
{
    readonly Concordance book;
    readonly string terms;
    readonly UInt128[] briefs;

    // The newest dates the feeds where an article has none.
    readonly string? newest;

    /// <param name="terms">All that every page depends on besides the edition.</param>
    public PageKeys(Concordance book, string terms)
    {
        (this.book, this.terms) = (book, terms);
        newest = book.Newest?.ToString();
        briefs = new UInt128[book.Edition.Briefs.Count];
        Parallel.For(0, briefs.Length, new ParallelOptions { TaskScheduler = null }, () => new Checksum(),
            (at, _, sum) =>
            {
                briefs[at] = SumOf(book.Edition.Briefs[at], sum);
                return sum;
            },
            _ => { });
    }

    /// <summary>The page of an article and its brief as a file, which tell the same.</summary>
    public UInt128 Article(Checksum sum, int at)
    {
        Begin(sum, "article").Add(briefs[at]).Add(book.Titles[at]).Add(book.Cards.OfBrief(at).File);
        foreach (var connection in book.Edition.Related[at])
        {
            sum.Add(briefs[connection.First == at ? connection.Second : connection.First])
                .Add(RelatedArticle.Printed(connection.Score));
            foreach (var shared in connection.Shared)
            {
                sum.Add(shared.Actor.Name);
            }
        }

        return sum.Take();
    }

    /// <summary>A leaf of an actor's pages, the first of which tells something of all the actor's articles.</summary>
    public UInt128 Actor(Checksum sum, int at, int leaf)
    {
        var role = book.Roles[at];
        Add(Begin(sum, "actor").Add(leaf).Add(role.Entrances.Count), role.Actor)
            .Add(role.Member.IsGeneric ? 1 : 0)
            .Add(book.Namesakes.Contains(role.Actor.Name) ? 1 : 0);
        foreach (var merge in role.Actor.Merges)
        {
            sum.Add(merge.Spelling).Add(merge.Rule).Add(merge.Evidence);
        }

        var (first, count) = leaf == 1
            ? (0, role.Entrances.Count)
            : ((leaf - 1) * ActorPage.ArticlesOnALeaf, ActorPage.ArticlesOnALeaf);
        return AddBriefs(sum, role, first, count).Take();
    }

    /// <summary>The feeds of an actor.</summary>
    public UInt128 Feeds(Checksum sum, int at)
    {
        var role = book.Roles[at];
        return AddBriefs(Add(Begin(sum, "feeds"), role.Actor).Add(newest), role, 0, Feed.ItemsShown).Take();
    }

    /// <summary>A leaf of the list of all articles.</summary>
    public UInt128 Archive(Checksum sum, int number)
    {
        BeginLeaf(sum, "archive", number, briefs.Length, ArchivePage.Count(book));
        foreach (var brief in ArchivePage.On(book, number))
        {
            sum.Add(briefs[brief]);
        }

        return sum.Take();
    }

    /// <summary>A leaf of the list of all quotations.</summary>
    public UInt128 Quotes(Checksum sum, int number)
    {
        BeginLeaf(sum, "quotes", number, book.QuoteCount, QuotesPage.Count(book));
        foreach (var key in QuotesPage.On(book, number))
        {
            sum.Add(briefs[key.Brief]).Add(key.Quote);
        }

        return sum.Take();
    }

    /// <summary>A leaf of the list of all events.</summary>
    public UInt128 Timeline(Checksum sum, int number)
    {
        BeginLeaf(sum, "timeline", number, book.Happenings.Count, TimelinePage.Count(book));
        foreach (var happening in TimelinePage.On(book, number))
        {
            sum.Add(briefs[happening.Brief]).Add(happening.Event);
        }

        return sum.Take();
    }

    // Only the first leaf says how many items the list has.
    void BeginLeaf(Checksum sum, string list, int number, int items, int leaves) =>
        Begin(sum, list).Add(number).Add(number == 1 ? items : 0).Add(leaves);

    Checksum Begin(Checksum sum, string kind) => sum.Add(terms).Add(kind);

    Checksum AddBriefs(Checksum sum, Role role, int first, int count)
    {
        for (var at = first; at < Math.Min(first + count, role.Entrances.Count); at++)
        {
            sum.Add(briefs[role.Entrances[at].Brief]);
        }

        return sum;
    }

    static UInt128 SumOf(Brief brief, Checksum sum)
    {
        sum.Add(brief.Origin.Path).Add(brief.Origin.Sha256).Add(brief.Slug);
        foreach (var place in brief.Places)
        {
            sum.Add(place);
        }

        foreach (var appearance in brief.Actors)
        {
            Add(sum, appearance.Actor);
            foreach (var form in appearance.Forms)
            {
                sum.Add(form.Text).Add(form.Count);
                foreach (var span in form.Places)
                {
                    sum.Add(((long)span.Start << 32) + span.End);
                }
            }
        }

        return sum.Take();
    }

    // Without the ledger of merges, which grows with other articles and stands on the actor's own page alone.
    static Checksum Add(Checksum sum, Actor actor) => sum.Add(actor.Name).Add(actor.Slug)
        .Add(actor.Kind is { } kind ? (int)kind : -1).Add(actor.About).Add(actor.Url).Add(actor.Generic ? 1 : 0);
}
