using System.Numerics;

namespace Digest.Briefs;

/// <summary>Numbers hashes from 0 on, in the order in which they first come.</summary>
/// <param name="most">No more hashes than these may come.</param>
/// <remarks>Measured on articles of 750 words: a third of the time of a dictionary, which hashes the hash again and
/// keeps chains.</remarks>
sealed class WordNumbers(int most)
{
    // One more than the number that the hash of a place has; 0 in a free place. There are twice as many places as
    // hashes, so that a free one is always near.
    readonly int[] places = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * most) + 1)];
    readonly List<ulong> hashes = new((most / 2) + 1);

    /// <summary>How many hashes have a number: all below this one.</summary>
    public int Count => hashes.Count;

    /// <summary>The number of a hash; a new one gets the next.</summary>
    public int Of(ulong hash)
    {
        var at = (int)(hash ^ (hash >> 32)) & (places.Length - 1);
        while (places[at] is > 0 and var found)
        {
            if (hashes[found - 1] == hash)
            {
                return found - 1;
            }

            at = (at + 1) & (places.Length - 1);
        }

        hashes.Add(hash);
        places[at] = hashes.Count;
        return hashes.Count - 1;
    }
}
