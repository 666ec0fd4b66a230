using System.Buffers;
using Digest.Connections;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Makes the pages of an edition.</summary>
static class PageRenderer
{
    // After a faulty page the rest of its batch is still printed, so that the same problems are told every time; but
    // not after one that took seconds to find faulty, as thousands of others would.
    const int Batch = 2048;

    /// <summary>
    /// Hands every page on, from many threads and in no order. False, after the faulty batch, when a template has an
    /// error: nothing may be published then.
    /// </summary>
    public static bool Render(Edition edition, Templates templates, Problems problems, Dispatch dispatch)
    {
        var room = PressRoom.Open(edition, templates, problems);
        var keys = dispatch.Terms is { } terms ? new PageKeys(room.Book, terms) : null;
        return PagePlan.Of(room.Book, templates.Style, keys).Chunk(Batch).All(batch =>
            InOrder.Map(batch, planned => !room.HasGivenUp && room.Print(planned, problems, dispatch))
                .All(isPrinted => isPrinted));
    }

    /// <summary>Prints the whole digest as one page; null when its template has an error.</summary>
    public static ReadOnlyMemory<byte>? RenderWhole(Edition edition, Templates templates, Problems problems)
    {
        var room = PressRoom.Open(edition, templates, problems);
        var whole = new PlannedPage(
            Address.Home, press => press.PrintAlone("whole.html", WholeDigest.Of(room.Book, templates.Style)));
        ReadOnlyMemory<byte>? printed = null;
        room.Print(whole, problems, new(page => printed = page.Bytes.ToArray()));
        return printed;
    }

    /// <summary>
    /// Prints what the cards show, the digest's own first, then one for each brief in the edition's order; null when
    /// their template has an error.
    /// </summary>
    public static IReadOnlyList<CardSheet>? RenderCards(Edition edition, Templates templates, Problems problems)
    {
        var room = PressRoom.Open(edition, templates, problems);
        var sheets = new List<CardSheet>();
        foreach (var card in Card.All(room.Book))
        {
            var sheet = new PlannedPage(Address.Home, press => press.PrintAlone("card.html", card));
            if (!room.Print(sheet, problems, new(page => sheets.Add(CardSheet.Of(card.Title, page.Bytes.ToArray())))))
            {
                return null;
            }
        }

        return sheets;
    }
}
