using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Digest.Text;

/// <summary>An immutable list that equals another one of the same content, so that records holding lists are true values.</summary>
[CollectionBuilder(typeof(Listing), nameof(Listing.Create))]
readonly struct Listing<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<Listing<T>>
{
    readonly ImmutableArray<T> items = items;

    // A default struct has no array; it stands for the empty list.
    ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public ReadOnlySpan<T> Span => Items.AsSpan();

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    public bool Equals(Listing<T> other) => Span.SequenceEqual(other.Span, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => obj is Listing<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public static bool operator ==(Listing<T> left, Listing<T> right) => left.Equals(right);

    public static bool operator !=(Listing<T> left, Listing<T> right) => !left.Equals(right);

    public override string ToString() => $"[{string.Join(", ", Items)}]";
}

/// <summary>Makes listings, also from collection expressions.</summary>
static class Listing
{
    public static Listing<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    public static Listing<T> ToListing<T>(this IEnumerable<T> items) => new([.. items]);
}
