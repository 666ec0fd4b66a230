using Digest.Text;

namespace Digest.Briefs;

/// <summary>Keeps the names that an article by itself cannot give to anybody: places, and runs of capitals in which
/// another article may find an actor.</summary>
static class LooseNames
{
    // A headline is cut into all runs of so many words, because its capitals do not tell where a name ends.
    const int LongestInHeadline = 3;

    // Shorter ones are words of other languages too often.
    const int ShortestSurname = 4;

    /// <summary>The loose names in the order in which the article first has them.</summary>
    public static Listing<LooseName> Of(
        ArticleWords words, List<Sighting> spotted, List<NameGroup> groups, List<CastEntry> entries)
    {
        var loose = new List<LooseName>();
        var settled = Settled(entries);
        foreach (var group in groups)
        {
            if (!settled.Contains(group) && IsPlace(words, group) is var isPlace
                && (isPlace || group.Parts.Length > 1 || MayBeSurname(words, group)))
            {
                loose.Add(new(group.Text, group.Folded, isPlace, PlacesOf(words, group)));
            }
        }

        foreach (var run in spotted)
        {
            if (run.Has(NameHints.InHeadline))
            {
                loose.AddRange(InHeadline(words, run));
            }
        }

        return loose.Count < 2 ? loose.ToListing() : loose.OrderBy(name => name.Places[0]).ToListing();
    }

    // "Velling stepped down": a word that no table knows, and that the article writes with a capital only.
    static bool MayBeSurname(ArticleWords words, NameGroup group)
    {
        var first = group.Sightings[0].First;
        return words.Tongue is null && group.Nature == NameNature.Unknown && group.Folded.Length >= ShortestSurname
            && words.Entry(first).Roles == WordRoles.None && !words.IsWrittenSmall(first)
            && !words[first].Is(WordTraits.AllCapitals | WordTraits.Hyphen)
            && !group.Sightings.Exists(sighting => sighting.Has(NameHints.AfterThe | NameHints.AfterA))
            && group.Sightings.Exists(sighting => !sighting.Has(NameHints.InHeadline));
    }

    static HashSet<NameGroup> Settled(List<CastEntry> entries)
    {
        var settled = new HashSet<NameGroup>(ReferenceEqualityComparer.Instance);
        foreach (var entry in entries)
        {
            foreach (var (group, _) in entry.Groups)
            {
                settled.Add(group);
            }
        }

        return settled;
    }

    static Listing<TextSpan> PlacesOf(ArticleWords words, NameGroup group)
    {
        var places = new TextSpan[group.Sightings.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = words.SpanOf(group.Sightings[i].First, group.Sightings[i].End);
        }

        return Listing.Of(places);
    }

    static bool IsPlace(ArticleWords words, NameGroup group) =>
        group.Nature == NameNature.Place
            || (group.Sightings[0].Length == 1 && words.Is(group.Sightings[0].First, WordRoles.Place));

    static IEnumerable<LooseName> InHeadline(ArticleWords words, Sighting run)
    {
        for (var first = run.First; first < run.End; first++)
        {
            if (words.IsSmall(first) || words.Is(first, WordRoles.Function))
            {
                continue;
            }

            for (var end = first + 1; end <= Math.Min(run.End, first + LongestInHeadline); end++)
            {
                var span = words.SpanOf(first, end);
                var folded = Fold.Of(span.Of(words.Source));
                var isPlace = end == first + 1
                    ? words.Is(first, WordRoles.Place)
                    : Lexicon.IsPlaceOfManyWords(folded);
                if (isPlace || (end > first + 1 && !words.IsSmall(end - 1) && !words.Is(end - 1, WordRoles.Function)))
                {
                    yield return new(Logotype.Of(span.In(words.Source)), folded, isPlace, [span]);
                }
            }
        }
    }
}
