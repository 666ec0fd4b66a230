using System.Collections;
using System.Collections.Concurrent;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// The facts of the digest as a whole by the names that templates have for them. Each has a bit, so that of a page can
/// be told on which of them it depends: whoever adds an article changes their number, but few pages print it.
/// </summary>
sealed class SiteFacts
{
    const int Most = 64;

    readonly string[] names;
    readonly object?[] values;
    readonly UInt128[] sums;
    readonly ConcurrentDictionary<ulong, UInt128> known = new();

    public SiteFacts(SiteView site)
    {
        var members = WatchedSite.MembersOf(site).OrderBy(member => member.Key, StringComparer.Ordinal).ToList();
        names = [.. members.Select(member => member.Key)];
        values = [.. members.Select(member => member.Value)];
        if (names.Length > Most)
        {
            throw new InvalidOperationException($"Of {Most} facts of the digest each has a bit; there are more.");
        }

        var sum = new Checksum();
        sums = [.. values.Select(value => SumOf(value, sum))];
    }

    public IReadOnlyList<string> Names => names;

    /// <summary>The bits of all facts.</summary>
    public ulong All => ulong.MaxValue >> (Most - names.Length);

    /// <summary>The place of a fact; negative where there is none of that name.</summary>
    public int PlaceOf(string name) => Array.BinarySearch(names, name, StringComparer.Ordinal);

    public object? this[int place] => values[place];

    /// <summary>A number for the values of the facts with these bits.</summary>
    public UInt128 ValuesOf(ulong seen) => known.GetOrAdd(seen, static (bits, all) =>
    {
        var sum = new Checksum();
        for (var place = 0; place < all.Length; place++)
        {
            if ((bits >> place & 1) != 0)
            {
                sum.Add(all[place]);
            }
        }

        return sum.Take();
    }, sums);

    // Records print all that they hold; a list only says what it is.
    static UInt128 SumOf(object? value, Checksum sum)
    {
        if (value is IEnumerable list and not string)
        {
            foreach (var item in list)
            {
                sum.Add(item?.ToString());
            }
        }
        else
        {
            sum.Add(value?.ToString());
        }

        return sum.Take();
    }
}
