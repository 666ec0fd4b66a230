using Digest.Text;

namespace Digest.Briefs;

/// <summary>The places that articles name, each spelled alike in all of them.</summary>
static class PlaceList
{
    /// <summary>For each article its places in alphabetical order, and those its editor wrote down; none that is an
    /// actor of the digest.</summary>
    public static Listing<Listing<string>> Of(Listing<Reading> readings, IReadOnlyList<NameCluster> clusters)
    {
        var actors = clusters.SelectMany(cluster => cluster.Names.Keys).ToHashSet(StringComparer.Ordinal);
        var places = readings
            .Select(reading => NamesOf(reading).Where(place => !actors.Contains(place.Folded)).ToList())
            .ToList();
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (folded, text) in places.SelectMany(each => each))
        {
            if (!spellings.TryGetValue(folded, out var known) || string.CompareOrdinal(text, known) > 0)
            {
                spellings[folded] = text;
            }
        }

        return places
            .Select(each => each.Select(place => spellings[place.Folded])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToListing())
            .ToListing();
    }

    static IEnumerable<(string Folded, string Text)> NamesOf(Reading reading) => reading.Names.Loose
        .Where(name => name.IsPlace)
        .Select(name => (name.Folded, name.Text))
        .Concat((reading.Origin.Given.Places?.Value ?? []).Select(place => (Fold.Of(place), place)));
}
