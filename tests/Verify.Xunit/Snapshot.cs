using System.Collections.Concurrent;
using System.Text;

namespace VerifyTests;

/// <summary>Compares a text with its verified file and keeps the received one where they differ.</summary>
static class Snapshot
{
    static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    static readonly ConcurrentDictionary<string, bool> Taken = new(StringComparer.Ordinal);

    public static async Task<VerifyResult> Compare(
        string? target,
        string extension,
        TestPlace test,
        VerifySettings settings)
    {
        var prefix = SnapshotName.Prefix(test, settings);
        RequireUnique(prefix);
        var received = Scrubbed(target, settings);
        var pair = new SnapshotPair($"{prefix}.received.{extension}", $"{prefix}.verified.{extension}");
        var verified = await ReadVerified(pair);

        if (received == verified)
        {
            File.Delete(pair.Received);
            return new(received);
        }

        if (settings.Acceptance is { AppliesHere: true } acceptance)
        {
            await Write(pair.Verified, received);
            File.Delete(pair.Received);
            return acceptance.Throws ? throw new VerifyException(pair.Message(verified, received)) : new(received);
        }

        await Write(pair.Received, received);
        throw new VerifyException(pair.Message(verified, received));
    }

    // Two verifications under one name would overwrite each other, and the last one would decide.
    static void RequireUnique(string prefix)
    {
        if (VerifierSettings.RequiresUniquePrefix && !Taken.TryAdd(prefix, true))
        {
            throw new InvalidOperationException(
                $"The prefix has already been used: {prefix}. Give one of the two another method name or parameters.");
        }
    }

    static string Scrubbed(string? target, VerifySettings settings)
    {
        var text = new StringBuilder(target is "" ? "emptyString" : target ?? "null");
        text.Replace("\r\n", "\n").Replace('\r', '\n');

        foreach (var scrub in settings.Scrubbers)
        {
            scrub(text);
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    static async Task<string?> ReadVerified(SnapshotPair pair)
    {
        if (!File.Exists(pair.Verified))
        {
            return null;
        }

        var text = await File.ReadAllTextAsync(pair.Verified, WithMark);
        return text.ReplaceLineEndings("\n");
    }

    static Task Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, text, WithMark);
    }
}
