using Digest.Text;

namespace Digest.Briefs;

/// <summary>How central each actor is to one article:
/// how often it is named there, as a share of the most named.</summary>
sealed class Standings
{
    readonly Dictionary<string, double> byName = new(StringComparer.Ordinal);
    readonly List<(TextSpan Span, string Name)> mentions = [];

    public Standings(Listing<NamedActor> named)
    {
        // A generic actor is in every article; it counts for nothing and sets no measure.
        var telling = named.Where(actor => actor.Entry?.Generic != true).ToList();
        var most = (double)Math.Max(1, telling.Select(actor => actor.Mentions.Count).DefaultIfEmpty().Max());
        foreach (var actor in telling)
        {
            byName[actor.Name] = Math.Max(byName.GetValueOrDefault(actor.Name), actor.Mentions.Count / most);
            mentions.AddRange(actor.Mentions.Select(mention => (mention.Span, actor.Name)));
        }

        mentions.Sort((one, other) => one.Span.CompareTo(other.Span));
    }

    /// <summary>The standing of an actor, 0 to 1; 0 for a name the article's actors do not have.</summary>
    public double Of(string? name) => name is null ? 0 : byName.GetValueOrDefault(name);

    /// <summary>The highest standing among those named in a stretch of the article, one of them passed over.</summary>
    public double HighestIn(TextSpan stretch, string? except)
    {
        var highest = 0d;
        for (var i = FirstFrom(stretch.Start); i < mentions.Count && mentions[i].Span.Start < stretch.End; i++)
        {
            if (!string.Equals(mentions[i].Name, except, StringComparison.Ordinal))
            {
                highest = Math.Max(highest, Of(mentions[i].Name));
            }
        }

        return highest;
    }

    int FirstFrom(int offset)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
