using System.Globalization;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// Who appears with whom, as arcs between names in a column: nothing can collide, whatever the names and the width.
/// </summary>
/// <param name="Width">The picture's own size, like all places in it in units of its letters.</param>
sealed record Network(int Width, int Height, Listing<NetworkNode> Nodes, Listing<NetworkArc> Arcs)
{
    const int MostNodes = 24;

    // More would be a thicket, in which no group can be seen; the table has more.
    const int ArcsOfAnActor = 3;
    const int RowHeight = 30;
    const int NameWidth = 210;
    const int ArcWidth = 110;

    /// <summary>
    /// The picture of the actors that most articles name; null where no two of them meet in an article.
    /// </summary>
    public static Network? Of(Concordance book, Address page)
    {
        var roles = HomePage.Telling(book).Where(role => role.Entrances.Count > 0).Take(MostNodes).ToList();
        var shared = Shared(roles);
        var drawn = Strongest(shared);
        if (drawn.Count == 0)
        {
            return null;
        }

        var order = Ordered(
            drawn.Keys.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().Order().ToList(), shared);
        var rows = order.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var most = drawn.Values.Max();
        var nodes = order.Select((role, row) => new NetworkNode(
            ActorLink.Of(book, page, roles[role].Actor, roles[role].Entrances.Count), Name(roles[role]), Middle(row)));
        var arcs = drawn
            .Select(pair => ArcOf(rows[pair.Key.One], rows[pair.Key.Other], pair.Value, most))
            .OrderBy(arc => arc.Articles)
            .ThenBy(arc => arc.From)
            .ThenBy(arc => arc.To);
        return new(NameWidth + ArcWidth, (order.Count * RowHeight) + 8, nodes.ToListing(), arcs.ToListing());
    }

    /// <summary>How many articles name both, for every two of these actors that share one.</summary>
    public static Dictionary<(int One, int Other), int> Shared(List<Role> roles)
    {
        var byBrief = roles.Index()
            .SelectMany(role => role.Item.Entrances.Select(entrance => (entrance.Brief, Role: role.Index)))
            .ToLookup(pair => pair.Brief, pair => pair.Role);
        var shared = new Dictionary<(int One, int Other), int>();
        foreach (var cast in byBrief.Select(brief => brief.ToList()))
        {
            for (var i = 0; i < cast.Count; i++)
            {
                for (var j = i + 1; j < cast.Count; j++)
                {
                    var pair = (cast[i], cast[j]);
                    shared[pair] = shared.GetValueOrDefault(pair) + 1;
                }
            }
        }

        return shared;
    }

    // Of each actor the strongest ties; a tie is drawn when it is one of the strongest of either.
    static Dictionary<(int One, int Other), int> Strongest(Dictionary<(int One, int Other), int> shared) => shared
        .SelectMany(pair => new[] { (Actor: pair.Key.One, Tie: pair), (Actor: pair.Key.Other, Tie: pair) })
        .GroupBy(end => end.Actor, end => end.Tie)
        .SelectMany(ties => ties
            .OrderByDescending(tie => tie.Value)
            .ThenBy(tie => tie.Key.One)
            .ThenBy(tie => tie.Key.Other)
            .Take(ArcsOfAnActor))
        .DistinctBy(tie => tie.Key)
        .ToDictionary();

    // Whoever is tied most to the last two names comes next, so that most arcs are short.
    static List<int> Ordered(List<int> left, Dictionary<(int One, int Other), int> shared)
    {
        int Tie(int one, int other) => shared.GetValueOrDefault(one < other ? (one, other) : (other, one));
        var order = new List<int> { left[0] };
        left.RemoveAt(0);
        while (left.Count > 0)
        {
            var next = left.MaxBy(role => order.TakeLast(2).Sum(placed => Tie(placed, role)));
            order.Add(next);
            left.Remove(next);
        }

        return order;
    }

    static NetworkArc ArcOf(int row, int other, int articles, int most)
    {
        var (from, to) = row < other ? (row, other) : (other, row);
        var path = string.Create(
            CultureInfo.InvariantCulture,
            $"M{NameWidth} {Middle(from)}A{Reach(to - from):0.#} {(to - from) * RowHeight / 2} 0 0 1 {NameWidth} "
            + $"{Middle(to)}");
        return new(from, to, path, articles, most == 1 ? 1 : 1 + (4 * (articles - 1) / (most - 1)));
    }

    // Half an ellipse; those over many rows flatten out, so that the picture stays as narrow as a phone.
    static double Reach(int rows) => ArcWidth * Math.Pow(rows / (double)MostNodes, 0.6);

    static int Middle(int row) => 4 + (row * RowHeight) + (RowHeight / 2);

    static string Name(Role role) => Printable.Excerpt(role.Actor.Name, 28);
}

/// <summary>An actor in the picture.</summary>
/// <param name="Name">The name, cut where it is too long for its column.</param>
sealed record NetworkNode(ActorLink Actor, string Name, int Y);

/// <summary>A tie in the picture, between two rows.</summary>
/// <param name="Weight">1 to 5: how strongly it is drawn; 5 for the strongest tie of the picture.</param>
sealed record NetworkArc(int From, int To, string Path, int Articles, int Weight);
