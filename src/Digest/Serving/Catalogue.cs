using System.Buffers;
using Digest.Connections;
using Digest.Pages;

namespace Digest.Serving;

/// <summary>
/// Every file of a site by its path, none of them printed before somebody asks for it; for any thread.
/// </summary>
sealed class Catalogue
{
    readonly PressRoom room;
    readonly Dictionary<string, PlannedPage> pages;

    // Made when the first reader searches; an editor who saves a clipping does not wait for it.
    readonly Lazy<Dictionary<string, PlannedPage>> index;

    Catalogue(PressRoom room, Templates templates)
    {
        this.room = room;
        pages = ByPath(
            PagePlan.WithoutIndex(room.Book, templates.Style).Concat(templates.Assets.Select(Planned)));
        index = new(() => ByPath(PagePlan.OfIndex(room.Book)));
    }

    public static Catalogue Of(Edition edition, Templates templates, Problems problems) =>
        new(PressRoom.Open(edition, templates, problems), templates);

    public bool Has(string path) => Find(path) is not null;

    /// <summary>The bytes of a file that there is; null and a problem when its template has an error.</summary>
    public byte[]? Print(string path, Problems problems)
    {
        byte[]? printed = null;
        room.Print(Find(path)!, problems, new(page => printed = page.Bytes.ToArray()));
        return printed;
    }

    /// <summary>Prints every file for the sake of the problems that this brings up.</summary>
    public void Proofread(Problems problems, CancellationToken stop)
    {
        foreach (var page in pages.Values.TakeWhile(_ => !stop.IsCancellationRequested && !room.HasGivenUp))
        {
            room.Print(page, problems, new(_ => { }));
        }
    }

    PlannedPage? Find(string path) =>
        pages.TryGetValue(path, out var page) || (IsOfIndex(path) && index.Value.TryGetValue(path, out page))
            ? page
            : null;

    static bool IsOfIndex(string path) =>
        path.StartsWith(SearchPage.Page.Beside("").File, StringComparison.Ordinal)
            && path.EndsWith(".js", StringComparison.Ordinal);

    static PlannedPage Planned(Asset asset) => new(new(asset.Path), press => press.Paper.Write(asset.Bytes.Span));

    static Dictionary<string, PlannedPage> ByPath(IEnumerable<PlannedPage> pages) =>
        pages.ToDictionary(page => page.Address.File, StringComparer.Ordinal);
}
