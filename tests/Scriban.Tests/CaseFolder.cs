using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ScribanTests;

/// <summary>Where the cases are: our own beside this file, or those that SCRIBAN_CASES names.</summary>
static class CaseFolder
{
    // Depth is a thing some cases test, so the reader must not be the one who refuses it.
    static readonly JsonDocumentOptions deep = new() { MaxDepth = 1000 };

    public static string Path => Environment.GetEnvironmentVariable("SCRIBAN_CASES") is { Length: > 0 } given
        ? given
        : System.IO.Path.Combine(OwnFolder(), "Cases");

    public static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)];

    public static IEnumerable<Case> Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0)
            {
                continue;
            }

            var theCase = Case.Of(JsonDocument.Parse(line, deep).RootElement);

            if (theCase.Needs.All(IsHere))
            {
                yield return theCase;
            }
        }
    }

    // The scientific dialect is not part of the engine; the rest depends on the machine.
    static bool IsHere(string need) => need switch
    {
        "scientific" => false,
        "icu" => CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length > 1,
        "utc" => TimeZoneInfo.Local.BaseUtcOffset == TimeSpan.Zero,
        _ => true,
    };

    static string OwnFolder([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
