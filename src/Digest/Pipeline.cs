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
    public static Edition Edit(Seeds seeds, Problems problems) => Edit(seeds, NoMorgue.Instance, problems);

    /// <summary>The same; clippings that the morgue knows are not read again.</summary>
    public static Edition Edit(Seeds seeds, IMorgue morgue, Problems problems)
    {
        var readings = Understand(seeds, morgue, problems);
        var briefs = BriefWriter.Write(readings, seeds.WhoIsWho, problems);
        return BriefConnector.Connect(seeds.Masthead, briefs);
    }

    /// <summary>What the cards of an edition show; null when their template failed.</summary>
    public static IReadOnlyList<CardSheet>? Cards(Edition edition, Templates templates, Problems problems) =>
        PageRenderer.RenderCards(edition, templates, problems);

    /// <summary>
    /// Hands every page on, from many threads and in no order. False when a template failed: nothing may be published
    /// then.
    /// </summary>
    public static bool Print(Edition edition, Templates templates, Problems problems, Dispatch dispatch) =>
        PageRenderer.Render(edition, templates, problems, dispatch);

    // Each clipping is opened, read and understood at one go, so that its text can be forgotten before the next.
    static Listing<Reading> Understand(Seeds seeds, IMorgue morgue, Problems problems)
    {
        var gazetteer = Gazetteer.Of(seeds.WhoIsWho);
        return InOrder.Map(seeds.Files, file =>
        {
            var kept = morgue.FindUnopened(file.Path) ?? Open(file, gazetteer, seeds.Masthead, morgue, problems);
            problems.AddAll(kept?.Problems ?? []);
            return kept?.Reading;
        }).OfType<Reading>().ToListing();
    }

    // Null where the file cannot be opened.
    static KeptReading? Open(
        SeedFile file, Gazetteer gazetteer, Masthead masthead, IMorgue morgue, Problems problems)
    {
        if (file.Open(problems) is not { } found)
        {
            return null;
        }

        if (morgue.Find(found.Path, found.Sha256) is not { } kept)
        {
            kept = Understand(found, gazetteer, masthead);
            morgue.Keep(found.Path, found.Sha256, kept);
        }

        return kept;
    }

    // Clippings come from anywhere, and no fault of ours in one of them shall cost the others their place.
    static KeptReading Understand(FoundFile found, Gazetteer gazetteer, Masthead masthead)
    {
        var problems = new Problems();
        try
        {
            var reading = SeedDesk.Clipping(found, problems) is { } clipping
                && ArticleReader.Read(clipping, problems) is { } article
                    ? BriefWriter.Read(article, gazetteer, masthead, problems)
                    : null;
            return new(reading, problems.ToListing());
        }
#pragma warning disable CA1031 // Whatever it is, it is told, and the other clippings are read.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            problems.Add(
                new(found.File),
                $"Digest could not read this clipping, by a fault of its own ({fault.GetType().Name}).",
                "Leave it out, and please report it with the clipping.");
            return new(null, problems.ToListing());
        }
    }
}
