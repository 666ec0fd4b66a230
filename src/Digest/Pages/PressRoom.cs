using System.Collections.Concurrent;
using Digest.Connections;
using Scriban.Syntax;

namespace Digest.Pages;

/// <summary>
/// Prints pages of one edition with one set of templates, from any thread; presses stand ready between two pages.
/// </summary>
sealed class PressRoom
{
    readonly Templates templates;
    readonly SiteView site;
    readonly ConcurrentBag<Press> presses = [];

    PressRoom(Concordance book, Templates templates)
    {
        (Book, this.templates) = (book, templates);
        site = SiteView.Of(book);
    }

    /// <summary>The edition as the pages show it, in the templates' words.</summary>
    public Concordance Book { get; }

    /// <summary>Opens for an edition; words that cannot be used are problems.</summary>
    public static PressRoom Open(Edition edition, Templates templates, Problems problems)
    {
        var words = PhrasebookReader.Read(edition.Masthead.Language, templates.Words, problems);
        return new(Concordance.Of(edition, words) with { Cards = templates.Cards }, templates);
    }

    /// <summary>
    /// Hands the printed page to <paramref name="take"/>. False and a problem when its template has an error.
    /// </summary>
    public bool Print(PlannedPage planned, Problems problems, Action<Page> take)
    {
        var press = presses.TryTake(out var free) ? free : new(templates, site, Book.Words);
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
