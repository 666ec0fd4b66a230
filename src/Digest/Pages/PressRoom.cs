using System.Collections.Concurrent;
using Scriban.Syntax;

namespace Digest.Pages;

/// <summary>
/// Prints pages of one edition with one set of templates, from any thread; presses stand ready between two pages.
/// </summary>
sealed class PressRoom(Concordance book, Templates templates)
{
    readonly SiteView site = SiteView.Of(book);
    readonly ConcurrentBag<Press> presses = [];

    /// <summary>
    /// Hands the printed page to <paramref name="take"/>. False and a problem when its template has an error.
    /// </summary>
    public bool Print(PlannedPage planned, Problems problems, Action<Page> take)
    {
        var press = presses.TryTake(out var free) ? free : new(templates, site);
        if (!IsPrinted(planned, press, problems))
        {
            // The press stays out of the bag: it still holds the half of the page that was printed.
            return false;
        }

        take(new(planned.Address.File, press.Paper.Printed));
        presses.Add(press);
        return true;
    }

    bool IsPrinted(PlannedPage planned, Press press, Problems problems)
    {
        try
        {
            press.Paper.Wipe();
            planned.Write(press);
            return true;
        }
        catch (ScriptRuntimeException fault)
        {
            TemplateProblems.Add(problems, fault, templates);
            return false;
        }
    }
}
