using System.Numerics;

namespace Digest.Text;

/// <summary>A table that never changes, asked by a hash of 64 bits.</summary>
/// <remarks>
/// Two keys of one hash are not to be expected, so keys are not kept. Measured: half the time of a dictionary, whose
/// entries are found by way of a second array, and a quarter of one that compares letters without regard to case.
/// </remarks>
sealed class HashTable<T>
{
    // No key has the hash 0, which marks a free place.
    readonly ulong[] hashes;
    readonly T[] values;

    public HashTable(IReadOnlyCollection<KeyValuePair<ulong, T>> rows)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(rows.Count * 3 / 2) + 1);
        hashes = new ulong[size];
        values = new T[size];
        foreach (var (hash, value) in rows)
        {
            var at = PlaceOf(hash);
            hashes[at] = hash;
            values[at] = value;
        }
    }

    /// <summary>The value, or the type's default where there is none.</summary>
    public T? Of(ulong hash) => TryGet(hash, out var value) ? value : default;

    public bool TryGet(ulong hash, out T? value)
    {
        var at = PlaceOf(hash);
        value = values[at];
        return hashes[at] != 0;
    }

    // Where the hash stands, or the free place where it would.
    int PlaceOf(ulong hash)
    {
        var at = (int)(hash ^ (hash >> 32)) & (hashes.Length - 1);
        while (hashes[at] != hash && hashes[at] != 0)
        {
            at = (at + 1) & (hashes.Length - 1);
        }

        return at;
    }
}
