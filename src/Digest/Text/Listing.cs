using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Digest.Text;

/// <summary>
/// An immutable list that equals another one of the same content, so that records holding lists are true values.
/// </summary>
/// <remarks>
/// It is also the older, untyped kind of list, because templates ask that one for its size and for one item.
/// </remarks>
[CollectionBuilder(typeof(Listing), nameof(Listing.Create))]
readonly struct Listing<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IList, IEquatable<Listing<T>>
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

    bool IList.IsReadOnly => true;

    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => ((ICollection)Items).SyncRoot;

    object? IList.this[int index]
    {
        get => Items[index];
        set => throw ReadOnly();
    }

    bool IList.Contains(object? value) => ((IList)Items).Contains(value);

    int IList.IndexOf(object? value) => ((IList)Items).IndexOf(value);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)Items).CopyTo(array, index);

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Insert(int index, object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void IList.RemoveAt(int index) => throw ReadOnly();

    void IList.Clear() => throw ReadOnly();

    static NotSupportedException ReadOnly() => new("A listing never changes.");
}

/// <summary>Makes listings, also from collection expressions.</summary>
static class Listing
{
    public static Listing<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    public static Listing<T> ToListing<T>(this IEnumerable<T> items) => new([.. items]);

    /// <summary>An array as a listing, to be changed by nobody from then on.</summary>
    public static Listing<T> Of<T>(T[] items) => new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>The same for the kind of list that is gathered into, of which one copy is made.</summary>
    public static Listing<T> ToListing<T>(this List<T> items) =>
        items.Count == 0 ? default : Of(items.ToArray());
}
