using Digest.Connections;
using Digest.Text;

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
        var book = Concordance.Of(edition) with { Cards = templates.Cards };
        var room = new PressRoom(book, templates);
        return PagePlan.Of(book, templates.Style).Chunk(Batch).All(batch =>
            InOrder.Map(batch, planned => room.Print(planned, problems, take)).All(isPrinted => isPrinted));
    }

    /// <summary>Prints the whole digest as one page; null when its template has an error.</summary>
    public static ReadOnlyMemory<byte>? RenderWhole(Edition edition, Templates templates, Problems problems)
    {
        var book = Concordance.Of(edition);
        var whole = new PlannedPage(
            Address.Home, press => press.PrintAlone("whole.html", WholeDigest.Of(book, templates.Style)));
        ReadOnlyMemory<byte>? printed = null;
        new PressRoom(book, templates).Print(whole, problems, page => printed = page.Bytes);
        return printed;
    }
}
