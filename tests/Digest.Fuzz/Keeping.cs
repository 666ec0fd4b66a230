using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Digest.Articles;
using Digest.Briefs;

namespace Digest.Fuzz;

/// <summary>What must hold of readings that are kept from build to build, and of the file that they are kept in.</summary>
static class Keeping
{
    const string Terms = "these terms";

    static readonly Lazy<IReadOnlyList<(string Path, string Sha256, KeptReading Kept)>> Known = new(Understood);
    static readonly Lazy<byte[]> Sound = new(SoundFile);

    /// <summary>A sound file of readings that time, a killed build or somebody has spoilt.</summary>
    public static byte[] WriteFile(Saboteur any)
    {
        var file = Sound.Value.ToList();
        for (var changes = any.Whole(1, 4); changes > 0; changes--)
        {
            var at = any.Whole(0, file.Count);
            var length = Math.Min(any.Whole(0, any.Chance(0.3) ? 4_000 : 8), file.Count - at);
            switch (any.Whole(0, 4))
            {
                case 0:
                    file.RemoveRange(at, length);
                    break;
                case 1:
                    file.InsertRange(at, file.GetRange(at, length));
                    break;
                case 2 when at < file.Count:
                    file[at] ^= (byte)(1 << any.Whole(0, 7));
                    break;
                case 3:
                    file.InsertRange(at, any.Noise(40));
                    break;
                default:
                    file.RemoveRange(at, file.Count - at);
                    break;
            }
        }

        // Who spoils a file on purpose can put the hash right as well.
        return any.Chance(0.5) ? Sealed([.. file]) : [.. file];
    }

    /// <summary>Nothing but what was put in comes out, and the file serves again afterwards.</summary>
    public static void HoldFile(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            for (var builds = 0; builds < 2; builds++)
            {
                Use(file);
            }

            using var healed = MorgueFile.Open(file, Terms);
            var missing = Known.Value.Where(each => healed?.Find(each.Path, each.Sha256) is null).ToList();
            BrokenPromise.Unless(missing.Count == 0, "A spoilt file is healed", $"{missing.Count} readings are missing");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A build from kept readings gives the same bytes and says the same as one that reads.</summary>
    public static void HoldBuild(byte[] bytes)
    {
        var seeds = SeedText.Files(bytes);
        var morgue = new InBytes();
        var first = Printed(seeds, morgue);
        var second = Printed(seeds, morgue);
        BrokenPromise.Unless(first == second, "Kept readings print the same", Difference(first, second));
    }

    static void Use(string file)
    {
        using var morgue = MorgueFile.Open(file, Terms)
            ?? throw new BrokenPromise("A spoilt file can be opened", "nothing");
        foreach (var (path, sha256, kept) in Known.Value)
        {
            if (morgue.Find(path, sha256) is not { } found)
            {
                morgue.Keep(path, sha256, kept);
                continue;
            }

            var (now, before) = (Text(found), Text(kept));
            BrokenPromise.Unless(now == before, "Only what was kept is found", Difference(now, before));
        }
    }

    static IReadOnlyList<(string Path, string Sha256, KeptReading Kept)> Understood()
    {
        var files = Samples.Plain.Select((text, at) => ($"{at}.txt", text))
            .Concat(Samples.Markdown.Select((text, at) => ($"{at}.md", text)))
            .Concat(Samples.Html.Select((text, at) => ($"{at}.html", text)));
        var morgue = new InBytes();
        var seeds = files.ToDictionary(file => file.Item1, file => Encoding.UTF8.GetBytes(file.text));
        _ = Pipeline.Edit(SeedDesk.Sort("seeds", seeds, []), morgue, []);
        return [.. morgue.Kept.OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => (each.Key, each.Value.Sha256, ReadingBytes.Read(each.Value.Bytes)!))];
    }

    static byte[] SoundFile()
    {
        var file = Path.GetTempFileName();
        File.Delete(file);
        using (var morgue = MorgueFile.Open(file, Terms)!)
        {
            foreach (var (path, sha256, kept) in Known.Value)
            {
                morgue.Keep(path, sha256, kept);
            }
        }

        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        return bytes;
    }

    // The file ends with its index, the index's length and hash.
    static byte[] Sealed(byte[] file)
    {
        const int Tail = sizeof(long) + SHA256.HashSizeInBytes;
        if (file.Length < Tail)
        {
            return file;
        }

        var size = BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(file.Length - Tail));
        if (size >= 0 && size <= file.Length - Tail)
        {
            SHA256.HashData(
                file.AsSpan(file.Length - Tail - (int)size, (int)size), file.AsSpan(file.Length - Tail + sizeof(long)));
        }

        return file;
    }

    static string Text(KeptReading kept) => Encoding.Latin1.GetString(ReadingBytes.Write(kept));

    static string Printed(IReadOnlyDictionary<string, byte[]> seeds, IMorgue morgue)
    {
        var problems = new Problems();
        var pages = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var edition = Pipeline.Edit(SeedDesk.Sort("seeds", seeds, problems), morgue, problems);
        _ = Pipeline.Print(
            edition, Printing.Own, problems,
            new(page => pages[page.Path] = Encoding.UTF8.GetString(page.Bytes)));
        return string.Join('\n', pages.OrderBy(page => page.Key, StringComparer.Ordinal)
            .Select(page => $"{page.Key}\n{page.Value}").Concat(problems.Select(problem => problem.ToString())));
    }

    static string Difference(string one, string other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        return $"{one.AsSpan(at, Math.Min(200, one.Length - at))} | {other.AsSpan(at, Math.Min(200, other.Length - at))}";
    }

    /// <summary>Keeps readings as the bytes that the file would hold.</summary>
    sealed class InBytes : IMorgue
    {
        public ConcurrentDictionary<string, (string Sha256, byte[] Bytes)> Kept { get; } = new(StringComparer.Ordinal);

        public KeptReading? Find(string path, string sha256) =>
            Kept.TryGetValue(path, out var found) && found.Sha256 == sha256
                ? ReadingBytes.Read(found.Bytes) ?? throw new BrokenPromise("A kept reading can be read", path)
                : null;

        public KeptReading? FindUnopened(string path) => null;

        public void Keep(string path, string sha256, KeptReading kept) =>
            Kept[path] = (sha256, ReadingBytes.Write(kept));
    }
}
