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
    readonly SiteFacts facts;
    readonly ConcurrentBag<Press> presses = [];

    PressRoom(Concordance book, Templates templates)
    {
        (Book, this.templates) = (book, templates);
        facts = new(SiteView.Of(book));
    }

    /// <summary>The edition as the pages show it, in the templates' words.</summary>
    public Concordance Book { get; }

    /// <summary>Whether a template did not come to its end: it would take as long on every other page.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>Opens for an edition; words that cannot be used are problems.</summary>
    public static PressRoom Open(Edition edition, Templates templates, Problems problems)
    {
        var words = PhrasebookReader.Read(edition.Masthead.Language, templates.Words, problems);
        return new(Concordance.Of(edition, words) with { Cards = templates.Cards }, templates);
    }

    /// <summary>
    /// Hands the printed page on, unless it stands as it would be printed. False and a problem when its template has an
    /// error.
    /// </summary>
    public bool Print(PlannedPage planned, Problems problems, Dispatch dispatch)
    {
        var press = presses.TryTake(out var free) ? free : new(templates, facts, Book.Words);
        var path = planned.Address.File;
        if (planned.IsLong && dispatch.TakeSheets is { } take)
        {
            take(path, press.Sheets(planned));
            presses.Add(press);
            return true;
        }

        UInt128? told = dispatch.Terms is null ? null : planned.Facts?.Invoke(press.Sum);
        if (told is { } known && dispatch.Standing(path) is { } then && Stands(then, known))
        {
            dispatch.Keep(path);
        }
        else if (IsPrinted(planned, press, problems))
        {
            PageKey? key = told is { } facts ? new(facts, press.Seen, this.facts.ValuesOf(press.Seen)) : null;
            dispatch.Take(new(path, press.Paper.Printed, key));
        }
        else
        {
            // The press stays out of the bag: it still holds the half of the page that was printed.
            return false;
        }

        presses.Add(press);
        return true;
    }

    bool Stands(PageKey then, UInt128 told) => then.Facts == told && then.Values == facts.ValuesOf(then.Seen);

    bool IsPrinted(PlannedPage planned, Press press, Problems problems)
    {
        try
        {
            press.Wipe();
            planned.Write(press);
            return true;
        }
        catch (ScriptRuntimeException fault)
        {
            TemplateProblems.Add(problems, fault, templates);
            HasGivenUp |= TemplateProblems.IsEndless(fault);
            return false;
        }
    }
}
