using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digest.Articles;
using Digest.Pages;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>What the last build of a site was made of and what it left: where neither changed, there is nothing to
/// do.</summary>
/// <param name="Inputs">The hash of all that a site is made of.</param>
/// <param name="Site">The stamp of the published folder.</param>
/// <param name="Problems">What there was to say; it is said again, since nobody mended it.</param>
sealed record LastBuild(string Inputs, string Site, int Files, Tally Tally, IReadOnlyList<Problem> Problems)
{
    /// <summary>The hash of all that a site is made of besides the clippings: the program, the templates, the settings,
    /// what was asked for.</summary>
    public static string TermsOf(Seeds seeds, Templates templates, string asked)
    {
        var looks = templates.ByName.OrderBy(template => template.Key, StringComparer.Ordinal)
            .Select(template => $"{template.Value.File}\0{template.Value.Text}")
            .Concat(templates.Assets.Select(asset =>
                $"{asset.Path}\0{Convert.ToHexStringLower(SHA256.HashData(asset.Bytes.Span))}"))
            .Concat(templates.Words.Select(words =>
                $"{words.Shown}\0{Convert.ToHexStringLower(SHA256.HashData(words.Bytes))}"));
        return HashOf([.. looks, seeds.Settings, asked, ToolVersion]);
    }

    /// <summary>The hashes of the clippings by their paths, of those that can be opened.</summary>
    public static IReadOnlyDictionary<string, string> HashesOf(Seeds seeds) =>
        InOrder.Map(seeds.Files, file => (file.Path, file.Open(new())?.Sha256))
            .Where(clipping => clipping.Sha256 is not null)
            .ToDictionary(clipping => clipping.Path, clipping => clipping.Sha256!, StringComparer.Ordinal);

    /// <summary>The hash of all that a site is made of.</summary>
    /// <param name="hashes">Those of the clippings.</param>
    /// <param name="told">What reading the seeds folder had to say.</param>
    public static string InputsOf(
        Seeds seeds, IReadOnlyDictionary<string, string> hashes, string terms, Problems told) => HashOf(
    [
        .. seeds.Files.Select(file => $"{file.Path}\0{hashes.GetValueOrDefault(file.Path)}"),
        .. told.Select(problem => problem.ToString()),
        terms,
    ]);

    /// <summary>Changes with every change of the program and of its template engine.</summary>
    public static string ToolVersion { get; } =
        $"{typeof(LastBuild).Module.ModuleVersionId} {typeof(Scriban.Template).Module.ModuleVersionId}";

    /// <summary>The record in a file; null where there is none, or not a whole one.</summary>
    public static LastBuild? Read(string file)
    {
        try
        {
            return File.Exists(file) && File.ReadAllLines(file) is [var hash, var json] && hash == HashOf(json)
                ? JsonSerializer.Deserialize(json, LastBuildTypes.Default.LastBuild)
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps the record; a build that cannot is a build all the same.</summary>
    public void Write(string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var json = JsonSerializer.Serialize(this, LastBuildTypes.Default.LastBuild);
            File.WriteAllText(file, $"{HashOf(json)}\n{json}\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    static string HashOf(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{part}\0\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>What the serializer knows of the record, worked out when the program is compiled.</summary>
[JsonSerializable(typeof(LastBuild))]
sealed partial class LastBuildTypes : JsonSerializerContext;
