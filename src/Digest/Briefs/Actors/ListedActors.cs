using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>The lines of the editor's list by every name they give, so that asking costs the same however long the list
/// is.</summary>
sealed class ListedActors
{
    readonly Dictionary<string, WhoIsWhoEntry> byName = new(StringComparer.Ordinal);

    public ListedActors(WhoIsWho whoIsWho)
    {
        foreach (var entry in whoIsWho.Entries)
        {
            foreach (var name in entry.Also.Prepend(entry.Name))
            {
                byName.TryAdd(Fold.Of(name), entry);
            }
        }
    }

    /// <summary>The first line that gives a name, whatever its letter case and marks; null when none does.</summary>
    public WhoIsWhoEntry? Find(string name) => byName.GetValueOrDefault(Fold.Of(name));
}
