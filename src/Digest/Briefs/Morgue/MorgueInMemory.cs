using System.Collections.Concurrent;
using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Keeps readings as long as the program runs, for a folder of seeds that is built again and again.</summary>
sealed class MorgueInMemory : IMorgue
{
    readonly ConcurrentDictionary<string, (string Sha256, KeptReading Kept)> byPath = new(StringComparer.Ordinal);
    ReadingTerms? terms;

    /// <summary>Forgets all readings when something changed that they depend on besides the clippings.</summary>
    public MorgueInMemory For(Seeds seeds)
    {
        var now = ReadingTerms.Of(seeds);
        if (terms != now)
        {
            byPath.Clear();
            terms = now;
        }

        return this;
    }

    public KeptReading? Find(string path, string sha256) =>
        byPath.TryGetValue(path, out var found) && found.Sha256 == sha256 ? found.Kept : null;

    public void Keep(string path, string sha256, KeptReading kept) => byPath[path] = (sha256, kept);
}
