using System.Collections.Concurrent;
using Digest.Pages;

namespace Digest.Site;

/// <summary>Draws cards: a browser shows each sheet, and a picture is taken of it.</summary>
static class CardArtist
{
    // What a reader of Open Graph may have to load for one link.
    const int LargestPicture = 100_000;

    // The browser draws on several cores at once; more pages than that only wait for each other.
    const int MostPages = 4;

    /// <summary>
    /// Draws the sheets with the browser at this path and hands each picture, a PNG, to <paramref name="take"/> as soon
    /// as it is there, one at a time. What cannot be drawn is a problem and costs no other card its picture.
    /// </summary>
    public static void Draw(
        string program, IReadOnlyCollection<CardSheet> sheets, Problems problems, Action<CardSheet, byte[]> take)
    {
        try
        {
            DrawAsync(program, sheets, problems, take).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is IOException or System.ComponentModel.Win32Exception)
        {
            problems.Add(
                new(program), $"The cards could not be drawn. {fault.Message}",
                "Try another browser, or build without --cards.");
        }
    }

    static async Task DrawAsync(
        string program, IReadOnlyCollection<CardSheet> sheets, Problems problems, Action<CardSheet, byte[]> take)
    {
        // No name leads anywhere: whatever a template asks for, nothing leaves this machine.
        using var browser = Browser.Start(program, "--host-resolver-rules=MAP * ~NOTFOUND");
        var left = new ConcurrentQueue<CardSheet>(sheets);
        var pages = Math.Min(sheets.Count, Math.Min(Environment.ProcessorCount, MostPages));
        var counter = new Lock();
        await Task.WhenAll(Enumerable.Range(0, pages).Select(_ => DrawAllAsync(browser, left, (sheet, picture) =>
        {
            lock (counter)
            {
                if (IsSmallEnough(sheet, picture, problems))
                {
                    take(sheet, picture);
                }
            }
        })));
    }

    static async Task DrawAllAsync(Browser browser, ConcurrentQueue<CardSheet> left, Action<CardSheet, byte[]> take)
    {
        var session = await browser.OpenAsync();
        await browser.SendAsync(
            "Emulation.setDeviceMetricsOverride",
            new()
            {
                ["width"] = CardSheet.Width,
                ["height"] = CardSheet.Height,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = false,
            },
            session);
        await browser.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true }, session);
        var tree = await browser.SendAsync("Page.getFrameTree", session: session);
        var frame = tree.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString();
        while (left.TryDequeue(out var sheet))
        {
            await browser.SendAsync(
                "Page.setDocumentContent", new() { ["frameId"] = frame, ["html"] = sheet.Html }, session);
            var shot = await browser.SendAsync("Page.captureScreenshot", new() { ["format"] = "png" }, session);
            take(sheet, shot.GetProperty("data").GetBytesFromBase64());
        }
    }

    static bool IsSmallEnough(CardSheet sheet, byte[] picture, Problems problems)
    {
        if (picture.Length <= LargestPicture)
        {
            return true;
        }

        problems.Add(
            new("templates/card.html"),
            $"The card of \"{sheet.Subject}\" has {picture.Length / 1000} KB, and a card may have no more than 100.",
            "Use fewer colours, and no pictures or shades.");
        return false;
    }
}
