using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Pages;
using Digest.Text;

namespace Digest;

/// <summary>The rooms, in order: the only place where they meet.</summary>
static class Pipeline
{
    /// <summary>From what the editor has to all that the site will say.</summary>
    public static Edition Edit(Seeds seeds, Problems problems)
    {
        var readings = Understand(seeds, problems);
        var briefs = BriefWriter.Write(readings, seeds.WhoIsWho, problems);
        return BriefConnector.Connect(seeds.Masthead, briefs);
    }

    /// <summary>What the cards of an edition show; null when their template failed.</summary>
    public static IReadOnlyList<CardSheet>? Cards(Edition edition, Templates templates, Problems problems) =>
        CardPrinter.Print(edition, templates, problems);

    /// <summary>
    /// Hands every page to <paramref name="take"/>, in a fixed order. False when a template failed: nothing may be
    /// published then.
    /// </summary>
    public static bool Print(Edition edition, Templates templates, Problems problems, Action<Page> take) =>
        PageRenderer.Render(edition, templates, problems, take);

    // Each clipping is opened, read and understood at one go, so that its text can be forgotten before the next.
    static Listing<Reading> Understand(Seeds seeds, Problems problems)
    {
        var gazetteer = Gazetteer.Of(seeds.WhoIsWho);
        return InOrder.Map(seeds.Files, file =>
            SeedDesk.Clipping(file, problems) is { } clipping && ArticleReader.Read(clipping, problems) is { } article
                ? BriefWriter.Read(article, gazetteer, seeds.Masthead, problems)
                : null).OfType<Reading>().ToListing();
    }
}
