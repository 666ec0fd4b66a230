using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Digest.Articles;

namespace Digest.Verbs;

/// <summary>Reads a file of lines <c>{"id": …, "text": …}</c>, each a clipping.</summary>
static class JsonLines
{
    // As much as a clipping may have; what goes on for longer may go on for ever.
    const int LongestLine = 20 * 1024 * 1024;

    // Standard input and what a shell puts in the place of a file: somebody has just joined something to them.
    static readonly string[] JoinedPipes = ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"];

    public static IEnumerable<FoundText> Of(string file, Problems problems)
    {
        // Other pipes and devices have no length, and might be waited for or read for ever.
        if (new FileInfo(file) is { Exists: true, Length: 0 }
            && !JoinedPipes.Any(pipe => file.StartsWith(pipe, StringComparison.Ordinal)))
        {
            problems.Add(new(file), "There is nothing in the file, or it is no file.",
                "Give a file of lines {\"id\": …, \"text\": …}, or /dev/stdin for what another program writes.");
            yield break;
        }

        using var reader = new StreamReader(file);
        foreach (var source in Of(reader, file, problems))
        {
            yield return source;
        }
    }

    /// <summary>The clippings of what a reader gives, which may be without end.</summary>
    public static IEnumerable<FoundText> Of(TextReader reader, string file, Problems problems)
    {
        var line = new StringBuilder();
        for (var number = 1; TryReadLine(reader, line); number++)
        {
            if (line.Length > LongestLine)
            {
                problems.Add(new(file, number), "The line has more than 20 MB, so reading ended here.",
                    "Give each text a line of its own.");
                yield break;
            }

            if (line.ToString() is var text && text.AsSpan().Trim().Length > 0
                && Read(text, file, number, problems) is { } source)
            {
                yield return source;
            }
        }
    }

    // To the end of the line, or a letter further than a line may go.
    static bool TryReadLine(TextReader reader, StringBuilder line)
    {
        line.Clear();
        while (line.Length <= LongestLine)
        {
            switch (reader.Read())
            {
                case < 0:
                    return line.Length > 0;
                case '\n':
                    return true;
                case '\r':
                    if (reader.Peek() == '\n')
                    {
                        reader.Read();
                    }

                    return true;
                case var letter:
                    line.Append((char)letter);
                    break;
            }
        }

        return true;
    }

    static FoundText? Read(string line, string file, int number, Problems problems)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id");
            var name = id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText();
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            return new(_ => new(file, name, ClippingFormat.Plain, text, Hash(text)), name);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            problems.Add(new(file, number), "The line is not an object with an id and a text.",
                "Write {\"id\": \"…\", \"text\": \"…\"}.");
            return null;
        }
    }

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
