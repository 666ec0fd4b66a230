using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Pages;
using Digest.Site;

namespace Digest.Verbs;

/// <summary>One build of a site, from the seeds to the folder that readers see.</summary>
/// <param name="memory">What is remembered of the last one; null where nothing is.</param>
sealed class Publication(
    BuildOrder order, Seeds seeds, Templates plain, SiteMemory? memory, Problems problems, Desk desk)
{
    readonly StageClock clock = new();

    /// <summary>Null, and problems, where nothing is published.</summary>
    public Outcome? Make()
    {
        using var progress = desk.Watch(order.Saying);
        progress.Begin("clippings", seeds.Files.Count);
        var edition = Edit(progress);
        clock.End("understanding");
        progress.Begin("pages", Pages(edition));
        var cards = CardTable.Of(order.Folders.Seeds, order.Cards || edition.Masthead.Cards, desk);
        if (cards.Lay(edition, plain, problems) is not { } templates)
        {
            return null;
        }

        // A standing page that leads to one which is gone is printed again with all others, to say so.
        return Print(edition, templates, mayStand: true, progress, out var outcome)
            || Print(edition, templates, mayStand: false, progress, out outcome)
                ? outcome
                : null;
    }

    // For a handful of clippings the morgue would cost more than it saves.
    Edition Edit(ProgressShow progress)
    {
        if (!order.UsesCache || seeds.Files.Count < SiteMemory.FewestClippings
            || CacheFolder.FileOf(order.Folders.Seeds, "readings") is not { } file)
        {
            return Pipeline.Edit(seeds, progress.Watched(NoMorgue.Instance), problems);
        }

        var terms = $"{LastBuild.ToolVersion} {order.Folders.Seeds} {ReadingTerms.Of(seeds)}";
        using var morgue = MorgueFile.Open(file, terms, memory?.Hashes);
        return Pipeline.Edit(seeds, progress.Watched(morgue ?? (IMorgue)NoMorgue.Instance), problems);
    }

    // Pages go to the publisher one by one as they are made; what was looked at as a whole is known before the first is
    // shown. False when the standing pages cannot stand.
    bool Print(
        Edition edition, Templates templates, bool mayStand, ProgressShow progress, out Outcome? outcome)
    {
        outcome = null;
        using var publisher = SitePublisher.Open(order.Folders.Site, problems);
        if (publisher is null)
        {
            return true;
        }

        var standing = mayStand ? memory?.Standing(publisher.StampBefore) : null;
        using var ledger = memory?.Ledger is { } file ? PageLedger.Begin(file) : null;
        var checks = new SiteChecks(order.Folders.Site);
        var delivery = new Delivery(publisher, checks, progress, standing ?? StandingPages.None, ledger);
        var isPrinted = Pipeline.Print(edition, templates, problems, delivery.Dispatch(memory?.Terms));
        foreach (var asset in templates.Assets.Concat(templates.Cards.Drawn))
        {
            delivery.Take(asset);
        }

        if (isPrinted && !checks.StandingLinksLand)
        {
            return false;
        }

        var isSound = isPrinted && checks.Finish(problems);
        clock.End("pages");
        if (!isSound || (order.Strict && problems.AreGrave) || publisher.Publish(problems) is not { } published)
        {
            return true;
        }

        clock.End("publishing");
        outcome = new(Tally.Of(edition), published, problems, clock.Took);
        memory?.Keep(outcome, ledger);
        return true;
    }

    // Nearly so many: the leaves of long lists are not worth counting beforehand.
    static int Pages(Edition edition) => (2 * edition.Briefs.Count) + (4 * edition.Cast.Count);
}
