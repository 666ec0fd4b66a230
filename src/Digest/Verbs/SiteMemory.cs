using Digest.Articles;
using Digest.Pages;
using Digest.Site;

namespace Digest.Verbs;

/// <summary>What a build remembers of the last one to the same folder, and keeps for the next.</summary>
/// <param name="Terms">The hash of all that the site is made of besides the clippings.</param>
/// <param name="Inputs">The hash of all that it is made of.</param>
/// <param name="Ledger">Where the keys of its pages are kept; null where there are too few for that to pay.</param>
/// <param name="Hashes">The hashes of the clippings, by their paths.</param>
sealed record SiteMemory(
    string Site, string Notes, string? Ledger, string Terms, string Inputs, IReadOnlyDictionary<string, string> Hashes)
{
    // For a handful of clippings remembering would cost more than it saves.
    public const int FewestClippings = 64;

    /// <summary>Null where nothing is remembered.</summary>
    /// <param name="told">What reading the seeds folder had to say.</param>
    public static SiteMemory? Of(BuildOrder order, Seeds seeds, Templates templates, Problems told)
    {
        var site = order.Folders.Site;
        if (!order.UsesCache || order.Cards || seeds.Masthead.Cards
            || CacheFolder.FileOf(site, "build") is not { } notes)
        {
            return null;
        }

        var terms = LastBuild.TermsOf(seeds, templates, Asked(order));
        var hashes = LastBuild.HashesOf(seeds);
        return new(
            site,
            notes,
            seeds.Files.Count < FewestClippings ? null : CacheFolder.FileOf(site, "pages"),
            terms,
            LastBuild.InputsOf(seeds, hashes, terms, told),
            hashes);
    }

    /// <summary>The last build, where there is nothing to do since; null where there is.</summary>
    public LastBuild? Unchanged(BuildOrder order) =>
        LastBuild.Read(Notes) is { } last
        && last.Inputs == Inputs
        && !(order.Strict && last.Problems.Any(problem => !problem.IsAdvice))
        && last.Site == StampOf(Site)
            ? last
            : null;

    /// <summary>The pages of the last build, where nobody touched the site since.</summary>
    /// <param name="stamp">That of the site as it stands before this build.</param>
    public StandingPages Standing(string stamp) =>
        Ledger is null ? StandingPages.None : StandingPages.Read(Ledger, stamp);

    /// <summary>Keeps what the next build needs.</summary>
    public void Keep(Outcome outcome, PageLedger? ledger)
    {
        if ((outcome.Published.Stamp ?? StampOf(Site)) is not { } site)
        {
            return;
        }

        ledger?.Finish(site);
        var files = outcome.Published.Written + outcome.Published.Unchanged;
        new LastBuild(Inputs, site, files, outcome.Tally, [.. outcome.Problems]).Write(Notes);
    }

    static string? StampOf(string site)
    {
        try
        {
            return Directory.Exists(site) ? SiteTree.Walk(site).Stamp : null;
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            // Whether the site can be published there is told when it is tried.
            return null;
        }
    }

    // Drawn cards are an input of their own kind: a folder of pictures, each named by what it shows.
    static string Asked(BuildOrder order)
    {
        var cards = Path.Join(order.Folders.Seeds, CardFolder.Name);
        var drawn = Directory.Exists(cards) ? SiteTree.Walk(cards).Stamp : "";
        return $"{order.Asked} {drawn}";
    }
}
