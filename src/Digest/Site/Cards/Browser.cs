using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Digest.Site;

/// <summary>
/// A Chrome or Chromium without a window, told what to do over a pair of pipes that nobody else can reach.
/// </summary>
/// <remarks>
/// The Chrome DevTools Protocol (chromedevtools.github.io/devtools-protocol), with <c>--remote-debugging-pipe</c>: JSON
/// messages, each ended by a zero byte; the browser reads from its file 3 and writes to its file 4.
/// </remarks>
sealed class Browser : IDisposable
{
    // Drawing a card takes a tenth of a second; a browser that is silent for so long has died or hangs.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // The shell gives the browser our ends of its input and output as the files that it expects. No page may reach the
    // network, and nothing is asked of or told to anybody.
    const string Handover = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1";

    static readonly string[] Flags =
    [
        "--remote-debugging-pipe", "--headless", "--disable-gpu", "--hide-scrollbars", "--mute-audio",
        "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update",
        "--disable-default-apps", "--disable-dev-shm-usage", "--disable-extensions", "--disable-quic",
        "--disable-sync", "--disable-translate", "--metrics-recording-only", "--font-render-hinting=none",
        "--force-color-profile=srgb", "--disable-lcd-text",
    ];

    readonly string profile;
    readonly Process process;
    readonly Stream input;
    readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> waiting = new();
    readonly SemaphoreSlim turn = new(1, 1);
    int last;

    Browser(string profile, Process process)
    {
        (this.profile, this.process) = (profile, process);
        input = process.StandardInput.BaseStream;
        _ = Task.Run(ListenAsync);
    }

    /// <summary>What the browser tells without being asked: method, session and parameters.</summary>
    public event Action<string, string?, JsonElement>? Told;

    /// <summary>Starts the program at this path with a profile of its own, which goes when it is disposed.</summary>
    public static Browser Start(string program, params ReadOnlySpan<string> more)
    {
        var profile = Directory.CreateTempSubdirectory("digest-browser-").FullName;
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] arguments = ["-c", Handover, program, .. Flags, $"--user-data-dir={profile}", .. more, "about:blank"];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A browser refuses its sandbox to the superuser, who is at work in containers, where that is a wall already.
        if (Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        return new(profile, Process.Start(start)!);
    }

    /// <summary>Opens an empty page and gives the session in which commands reach it.</summary>
    public async Task<string> OpenAsync()
    {
        var page = await SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        var session = await SendAsync(
            "Target.attachToTarget",
            new() { ["targetId"] = page.GetProperty("targetId").GetString(), ["flatten"] = true });
        return session.GetProperty("sessionId").GetString()!;
    }

    /// <summary>Sends a command and waits for its result.</summary>
    /// <exception cref="IOException">The browser refuses, does not answer in time, or has ended.</exception>
    public async Task<JsonElement> SendAsync(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref last);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        var answer = waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await WriteAsync([.. JsonSerializer.SerializeToUtf8Bytes(message), 0]);
        try
        {
            var reply = await answer.Task.WaitAsync(Patience);
            return reply.TryGetProperty("error", out var error)
                ? throw new IOException($"The browser refuses {method}: {error.GetProperty("message").GetString()}.")
                : reply.GetProperty("result");
        }
        catch (TimeoutException)
        {
            throw new IOException($"The browser did not answer {method} in time.");
        }
        finally
        {
            waiting.TryRemove(id, out _);
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
        turn.Dispose();
        RemoveProfile();
    }

    async Task WriteAsync(byte[] message)
    {
        await turn.WaitAsync();
        try
        {
            await input.WriteAsync(message);
            await input.FlushAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    async Task ListenAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[65_536];
        try
        {
            while (await process.StandardOutput.BaseStream.ReadAsync(buffer) is var read and > 0)
            {
                var rest = buffer.AsMemory(0, read);
                while (rest.Span.IndexOf((byte)0) is var end and >= 0)
                {
                    message.Write(rest.Span[..end]);
                    Hear(message.ToArray());
                    message.SetLength(0);
                    rest = rest[(end + 1)..];
                }

                message.Write(rest.Span);
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The browser is gone; whoever waits is told below.
        }

        foreach (var answer in waiting.Values)
        {
            answer.TrySetException(new IOException("The browser has ended."));
        }
    }

    void Hear(byte[] message)
    {
        using var document = JsonDocument.Parse(message);
        var said = document.RootElement.Clone();
        if (said.TryGetProperty("id", out var id))
        {
            if (waiting.TryGetValue(id.GetInt32(), out var answer))
            {
                answer.TrySetResult(said);
            }

            return;
        }

        Told?.Invoke(
            said.GetProperty("method").GetString()!,
            said.TryGetProperty("sessionId", out var session) ? session.GetString() : null,
            said.GetProperty("params"));
    }

    // The browser's children may still be writing for a moment after it was ended.
    void RemoveProfile()
    {
        for (var tries = 0; tries < 20; tries++)
        {
            try
            {
                Directory.Delete(profile, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(50);
            }
        }
    }
}
