using System.Collections.Concurrent;
using Digest.Connections;
using Digest.Text;
using Scriban.Syntax;

namespace Digest.Pages;

/// <summary>Makes the pages of an edition.</summary>
static class PageRenderer
{
    // After a faulty page the rest of its batch is still printed, so that the same problems are told every time.
    const int Batch = 512;

    /// <summary>
    /// Hands every page to <paramref name="take"/>, from many threads and in no order. False, after the faulty batch,
    /// when a template has an error: nothing may be published then.
    /// </summary>
    public static bool Render(Edition edition, Templates templates, Problems problems, Action<Page> take)
    {
        var words = PhrasebookReader.Read(edition.Masthead.Language, templates.Words, problems);
        var book = Concordance.Of(edition, words) with { Cards = templates.Cards };
        var site = SiteView.Of(book);
        var presses = new ConcurrentBag<Press>();
        return PagePlan.Of(book, templates.Style).Chunk(Batch).All(batch => InOrder.Map(batch, planned =>
        {
            var press = presses.TryTake(out var free) ? free : new(templates, site, words);
            if (!IsPrinted(planned, press, templates, problems))
            {
                // The press stays out of the bag: it still holds the half of the page that was printed.
                return false;
            }

            take(new(planned.Address.File, press.Paper.Printed));
            presses.Add(press);
            return true;
        }).All(isPrinted => isPrinted));
    }

    /// <summary>Prints the whole digest as one page; null when its template has an error.</summary>
    public static ReadOnlyMemory<byte>? RenderWhole(Edition edition, Templates templates, Problems problems)
    {
        var words = PhrasebookReader.Read(edition.Masthead.Language, templates.Words, problems);
        var book = Concordance.Of(edition, words);
        var press = new Press(templates, SiteView.Of(book), words);
        var whole = new PlannedPage(
            Address.Home, each => each.PrintAlone("whole.html", WholeDigest.Of(book, templates.Style)));
        return IsPrinted(whole, press, templates, problems) ? press.Paper.Printed : null;
    }

    /// <summary>
    /// Prints what the cards show, the digest's own first, then one for each brief in the edition's order; null when
    /// their template has an error.
    /// </summary>
    public static IReadOnlyList<CardSheet>? RenderCards(Edition edition, Templates templates, Problems problems)
    {
        var words = PhrasebookReader.Read(edition.Masthead.Language, templates.Words, problems);
        var book = Concordance.Of(edition, words);
        var press = new Press(templates, SiteView.Of(book), words);
        var sheets = new List<CardSheet>();
        foreach (var card in Card.All(book))
        {
            var sheet = new PlannedPage(Address.Home, each => each.PrintAlone("card.html", card));
            if (!IsPrinted(sheet, press, templates, problems))
            {
                return null;
            }

            sheets.Add(CardSheet.Of(card.Title, press.Paper.Printed.Span));
        }

        return sheets;
    }

    static bool IsPrinted(PlannedPage planned, Press press, Templates templates, Problems problems)
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
