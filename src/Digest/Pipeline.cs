using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Pages;

namespace Digest;

/// <summary>The rooms, in order: the only place where they meet.</summary>
static class Pipeline
{
    /// <summary>From what the editor has to all that the site will say.</summary>
    public static Edition Edit(Seeds seeds, Problems problems)
    {
        var articles = ArticleReader.Read(seeds.Clippings, problems);
        var briefs = BriefWriter.Write(articles, seeds, problems);
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
}
