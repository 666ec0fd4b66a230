using Digest.Text;

namespace Digest.Articles;

/// <summary>Sorts what lay in the seeds folder: clippings here, the masthead and the list of actors there.</summary>
static class SeedDesk
{
    const string MastheadPath = "digest.yml";
    const string WhoIsWhoPath = "actors.yml";

    /// <summary>The path is a clipping's or one of the two lists'.</summary>
    public static bool IsWanted(string path) => path is MastheadPath or WhoIsWhoPath || IsClipping(path);

    /// <summary>The seeds in files given by their path inside a folder of that name.</summary>
    public static Seeds Sort(string folder, IReadOnlyDictionary<string, byte[]> files, Problems problems) => Sort(
        [.. files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => SeedFile.Of(new($"{folder}/{file.Key}", file.Key, file.Value)))],
        problems);

    /// <summary>The seeds in files that are in ordinal order of their paths.</summary>
    public static Seeds Sort(IReadOnlyList<SeedFile> files, Problems problems)
    {
        var masthead = Open(MastheadPath, files, problems);
        var whoIsWho = Open(WhoIsWhoPath, files, problems);
        return new(
            files.Where(file => IsClipping(file.Path)).ToListing(),
            masthead is not null && Decoding.Decode(masthead, problems) is { } settings
                ? MastheadReader.Read(settings, masthead.File, problems)
                : new(),
            whoIsWho is not null && Decoding.Decode(whoIsWho, problems) is { } list
                ? WhoIsWhoReader.Read(list, whoIsWho.File, problems)
                : WhoIsWho.Nobody,
            $"{masthead?.Sha256} {whoIsWho?.Sha256}");
    }

    /// <summary>The clippings in files, in their order.</summary>
    public static Listing<Clipping> Clippings(IReadOnlyList<SeedFile> files, Problems problems) =>
        InOrder.Map(files, file => Clipping(file, problems)).OfType<Clipping>().ToListing();

    /// <summary>The clipping in a file; null when there is none, and a problem that says why.</summary>
    public static Clipping? Clipping(SeedFile file, Problems problems) =>
        file.Open(problems) is { Format: not null } found ? Clipping(found, problems) : null;

    /// <summary>The clipping in a file that a clipping is in by its name; null and a problem when its text cannot be
    /// had.</summary>
    public static Clipping? Clipping(FoundFile file, Problems problems)
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
            file.Sha256);
    }

    /// <summary>A clipping may be in the file by its name.</summary>
    public static bool IsClipping(string path) => FoundFile.FormatOf(path) is not null;

    static FoundFile? Open(string path, IReadOnlyList<SeedFile> files, Problems problems) =>
        files.FirstOrDefault(file => file.Path == path)?.Open(problems);
}
