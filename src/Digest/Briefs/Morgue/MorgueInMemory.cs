using System.Collections.Concurrent;
using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Keeps readings as long as the program runs, for a folder of seeds that is built again and again.</summary>
sealed class MorgueInMemory : IMorgue
{
    readonly ConcurrentDictionary<string, (string Sha256, KeptReading Kept)> byPath = new(StringComparer.Ordinal);
    ReadingTerms? terms;
    IReadOnlySet<string> changed = new HashSet<string>();

    /// <summary>Forgets all readings when something changed that they depend on besides the clippings.</summary>
    /// <param name="changed">The paths of the clippings that may differ from last time.</param>
    public MorgueInMemory For(Seeds seeds, IReadOnlySet<string> changed)
    {
        this.changed = changed;
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

    public KeptReading? FindUnopened(string path) =>
        !changed.Contains(path) && byPath.TryGetValue(path, out var found) ? found.Kept : null;

    public void Keep(string path, string sha256, KeptReading kept) => byPath[path] = (sha256, kept);
}
