using System.Collections.Concurrent;
using Digest.Connections;
using Digest.Text;
using Scriban.Syntax;

namespace Digest.Pages;

/// <summary>Makes the pages of an edition.</summary>
static class PageRenderer
{
    // Pages are made on all cores and handed on in the plan's order; only so many wait in memory at a time.
    const int Batch = 256;

    /// <summary>
    /// Hands every page to <paramref name="take"/>, in order. False, after the faulty batch, when a template has an
    /// error: nothing may be published then.
    /// </summary>
    public static bool Render(Edition edition, Templates templates, Problems problems, Action<Page> take)
    {
        var book = Concordance.Of(edition) with { Cards = templates.Cards };
        var site = SiteView.Of(book);
        var presses = new ConcurrentBag<Press>();
        foreach (var batch in PagePlan.Of(book, templates.Style).Chunk(Batch))
        {
            var pages = InOrder.Map(
                batch, planned => Printed(planned, () => new(templates, site), presses, templates, problems));
            foreach (var page in pages)
            {
                if (page is null)
                {
                    return false;
                }

                take(page);
            }
        }

        return true;
    }

    static Page? Printed(
        PlannedPage planned, Func<Press> build, ConcurrentBag<Press> presses, Templates templates, Problems problems)
    {
        var press = presses.TryTake(out var free) ? free : build();
        try
        {
            var page = new Page(planned.Address.File, planned.Write(press));
            presses.Add(press);
            return page;
        }
        catch (ScriptRuntimeException fault)
        {
            // The press stays out of the bag: it still holds the half of the page that was printed.
            TemplateProblems.Add(problems, fault, templates);
            return null;
        }
    }
}
