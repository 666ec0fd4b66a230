using Digest.Text;

namespace Digest.Briefs;

/// <summary>The places that articles name, each spelled alike in all of them.</summary>
static class PlaceList
{
    /// <summary>For each article its places in alphabetical order, and those its editor wrote down; none that is an
    /// actor of the digest.</summary>
    public static Listing<Listing<string>> Of(Listing<Reading> readings, List<NameCluster> clusters)
    {
        HashSet<string>? actors = null;
        var places = new List<PlaceName>[readings.Count];
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var article = 0; article < places.Length; article++)
        {
            places[article] = NamesOf(readings[article]);
            if (places[article].Count > 0)
            {
                actors ??= NamesOf(clusters);
                places[article].RemoveAll(place => actors.Contains(place.Folded));
                Learn(places[article], spellings);
            }
        }

        return Listing.Of(Array.ConvertAll(places, each => InOrder(each, spellings)));
    }

    static HashSet<string> NamesOf(List<NameCluster> clusters)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            names.UnionWith(cluster.Names.Keys);
        }

        return names;
    }

    // Of several spellings the last in order is kept.
    static void Learn(List<PlaceName> places, Dictionary<string, string> spellings)
    {
        foreach (var (folded, text) in places)
        {
            if (!spellings.TryGetValue(folded, out var known) || string.CompareOrdinal(text, known) > 0)
            {
                spellings[folded] = text;
            }
        }
    }

    static Listing<string> InOrder(List<PlaceName> places, Dictionary<string, string> spellings) => places.Count == 0
        ? []
        : places.Select(place => spellings[place.Folded])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToListing();

    static List<PlaceName> NamesOf(Reading reading)
    {
        var places = new List<PlaceName>();
        foreach (var name in reading.Names.Loose)
        {
            if (name.IsPlace)
            {
                places.Add(new(name.Folded, name.Text));
            }
        }

        foreach (var place in reading.Origin.Given.Places?.Value ?? [])
        {
            places.Add(new(Fold.Of(place), place));
        }

        return places;
    }

    sealed record PlaceName(string Folded, string Text);
}
