using Digest.Pages;
using Digest.Site;

namespace Digest.Verbs;

/// <summary>Where a file goes when it is made: to the checks, to the publisher, into the ledger. For any thread.
/// </summary>
/// <param name="Standing">The pages of the last build, which need no printing as long as they would be the same.
/// </param>
/// <param name="Ledger">Null where nothing is kept for the next build.</param>
sealed record Delivery(
    SitePublisher Publisher, SiteChecks Checks, ProgressShow Progress, StandingPages Standing, PageLedger? Ledger)
{
    /// <param name="terms">All that every page depends on besides the edition.</param>
    public Dispatch Dispatch(string? terms) => new(Take)
    {
        Terms = Ledger is null ? null : terms,
        TakeSheets = TakeSheets,
        Standing = Standing.KeyOf,
        Keep = Keep,
    };

    public void Take(Asset asset) => Take(new Page(asset.Path, new(asset.Bytes)));

    void Take(Page page)
    {
        var file = new SiteFile(page.Path, page.Bytes);
        Checks.Add(file, Ledger is { } ledger && page.Key is { } key
            ? notes => ledger.Note(page.Path, key, (int)page.Bytes.Length, notes)
            : null);
        Publisher.Take(file);
        Progress.Step();
    }

    void TakeSheets(string path, Action<Stream> write)
    {
        Checks.Add(path, Publisher.Take(path, write));
        Progress.Step();
    }

    void Keep(string path)
    {
        var page = Standing[path];
        Checks.Add(path, page);
        Publisher.Keep(path);
        Ledger?.Note(path, page);
        Progress.Step();
    }
}
