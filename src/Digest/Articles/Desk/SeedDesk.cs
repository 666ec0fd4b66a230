using System.Security.Cryptography;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Sorts what lay in the seeds folder: clippings here, the masthead and the list of actors there.</summary>
static class SeedDesk
{
    const string MastheadPath = "digest.yml";
    const string WhoIsWhoPath = "actors.yml";

    /// <summary>The path is a clipping's or one of the two lists'.</summary>
    public static bool IsWanted(string path) =>
        path is MastheadPath or WhoIsWhoPath || new FoundFile(path, path, default).Format is not null;

    /// <summary>The seeds in files given by their path inside a folder of that name.</summary>
    public static Seeds Sort(string folder, IReadOnlyDictionary<string, byte[]> files, Problems problems) => Sort(
        [.. files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new FoundFile($"{folder}/{file.Key}", file.Key, file.Value))],
        problems);

    /// <summary>The seeds in files that are in ordinal order of their paths.</summary>
    public static Seeds Sort(IReadOnlyList<FoundFile> files, Problems problems)
    {
        return new(
            Clippings(files, problems),
            TextOf(MastheadPath, files, problems) is { } masthead
                ? MastheadReader.Read(masthead.Text, masthead.File, problems)
                : new(),
            TextOf(WhoIsWhoPath, files, problems) is { } list
                ? WhoIsWhoReader.Read(list.Text, list.File, problems)
                : WhoIsWho.Nobody);
    }

    /// <summary>The clippings among files, in their order.</summary>
    public static Listing<Clipping> Clippings(IReadOnlyList<FoundFile> files, Problems problems) =>
        InOrder.Map(files, file => file.Format is null ? null : Open(file, problems)).OfType<Clipping>().ToListing();

    static Clipping? Open(FoundFile file, Problems problems)
    {
        if (Decoding.Decode(file, problems) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new(file.File), "There is nothing in the file but space.",
                "Put the article into it, or remove it.");
            return null;
        }

        return new(file.File, file.Path, file.Format!.Value, text,
            Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
    }

    static (string File, string Text)? TextOf(string path, IReadOnlyList<FoundFile> files, Problems problems) =>
        files.FirstOrDefault(file => file.Path == path) is { } found && Decoding.Decode(found, problems) is { } text
            ? (found.File, text)
            : null;
}
