using Digest.Text;

namespace Digest.Briefs;

/// <summary>The actors of an article by a word of their names, so that linking stays linear
/// however many names an article has.</summary>
sealed class EntryIndex
{
    // Of more namesakes than these nobody can be told apart, so none beyond is
    // kept and the work for one name is bounded.
    const int MostNamesakes = 64;

    Dictionary<ulong, List<CastEntry>>? entries;

    public void Add(ulong key, CastEntry entry)
    {
        entries ??= [];
        if (!entries.TryGetValue(key, out var namesakes))
        {
            entries.Add(key, namesakes = new(1));
        }

        if (namesakes.Count < MostNamesakes && !namesakes.Contains(entry))
        {
            namesakes.Add(entry);
        }
    }

    /// <summary>Those of a word that fit and have a spelling left.</summary>
    public List<CastEntry> Find(ulong key, Predicate<CastEntry> fits) =>
        entries is not null && entries.TryGetValue(key, out var namesakes)
            ? namesakes.FindAll(entry => !entry.IsEmpty && fits(entry))
            : [];

    /// <summary>A key for one folded word.</summary>
    public static ulong Key(string word) => Fold.Hash(word);
}
