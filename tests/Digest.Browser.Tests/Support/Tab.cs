using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Digest.Browser.Tests.Support;

/// <summary>A page in the browser and what happens on it.</summary>
sealed class Tab : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly Digest.Site.Browser browser;
    readonly string session;
    readonly ConcurrentQueue<string> requests = new();
    readonly ConcurrentQueue<string> troubles = new();

    Tab(Digest.Site.Browser browser, string session)
    {
        (this.browser, this.session) = (browser, session);
        browser.Told += Hear;
    }

    /// <summary>Every address the page asked for.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Dialogs, thrown errors and what the browser logged as an error.</summary>
    public IReadOnlyCollection<string> Troubles => troubles;

    public static async Task<Tab> OpenAsync(Digest.Site.Browser browser)
    {
        var tab = new Tab(browser, await browser.OpenAsync());
        foreach (var domain in new[] { "Page", "Network", "Runtime", "Log" })
        {
            await tab.SendAsync($"{domain}.enable");
        }

        await tab.SendAsync("Emulation.setFocusEmulationEnabled", new() { ["enabled"] = true });
        await tab.SendAsync("Page.bringToFront");
        return tab;
    }

    /// <summary>Opens an address and waits until all that belongs to the page is there.</summary>
    public async Task GoAsync(string address)
    {
        await SendAsync("Page.navigate", new() { ["url"] = "about:blank" });
        await UntilAsync("location.href === 'about:blank'");
        await SendAsync("Page.navigate", new() { ["url"] = address });
        await UntilAsync("location.href !== 'about:blank' && document.readyState === 'complete'");
    }

    public Task<JsonElement> SendAsync(string method, JsonObject? parameters = null) =>
        browser.SendAsync(method, parameters, session);

    /// <summary>The value of an expression on the page; a promise is waited for.</summary>
    public async Task<JsonElement> ValueAsync(string expression)
    {
        var answer = await SendAsync(
            "Runtime.evaluate",
            new()
            {
                ["expression"] = expression,
                ["returnByValue"] = true,
                ["awaitPromise"] = true,
                ["userGesture"] = true,
            });
        Assert.False(answer.TryGetProperty("exceptionDetails", out var fault), fault.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    public async Task<string> TextAsync(string expression) => (await ValueAsync($"String({expression})")).GetString()!;

    public async Task<IReadOnlyList<string>> TextsAsync(string selector)
    {
        var texts = await ValueAsync(
            $"[...document.querySelectorAll({JsonSerializer.Serialize(selector)})].map(each => each.innerText.trim())");
        return [.. texts.EnumerateArray().Select(text => text.GetString()!)];
    }

    /// <summary>Waits until an expression is true; what it depends on comes about by itself.</summary>
    public async Task UntilAsync(string condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await IsTrueAsync(condition))
        {
            Assert.False(patience.IsCancellationRequested, $"It never came about that {condition}.");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    /// <summary>Makes the window as narrow as a phone's.</summary>
    public Task NarrowAsync(int width) => SendAsync(
        "Emulation.setDeviceMetricsOverride",
        new() { ["width"] = width, ["height"] = 740, ["deviceScaleFactor"] = 1, ["mobile"] = false });

    /// <summary>Types into whatever has the focus.</summary>
    public Task TypeAsync(string text) => SendAsync("Input.insertText", new() { ["text"] = text });

    public async Task PressAsync(string key)
    {
        foreach (var type in new[] { "keyDown", "keyUp" })
        {
            await SendAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["key"] = key, ["code"] = key });
        }
    }

    public async ValueTask DisposeAsync()
    {
        browser.Told -= Hear;
        await SendAsync("Page.close");
    }

    // Between two pages there is for a moment nothing that could be asked.
    async Task<bool> IsTrueAsync(string condition)
    {
        try
        {
            return (await ValueAsync($"Boolean({condition})")).GetBoolean();
        }
        catch (IOException)
        {
            return false;
        }
    }

    void Hear(string method, string? from, JsonElement told)
    {
        if (from != session)
        {
            return;
        }

        switch (method)
        {
            case "Network.requestWillBeSent":
                requests.Enqueue(told.GetProperty("request").GetProperty("url").GetString()!);
                break;
            case "Page.javascriptDialogOpening":
                troubles.Enqueue($"a dialog: {told.GetProperty("message").GetString()}");
                break;
            case "Runtime.exceptionThrown":
                troubles.Enqueue(told.GetProperty("exceptionDetails").ToString());
                break;
            case "Log.entryAdded" when told.GetProperty("entry").GetProperty("level").GetString() == "error":
                troubles.Enqueue(told.GetProperty("entry").GetProperty("text").GetString()!);
                break;
        }
    }
}
