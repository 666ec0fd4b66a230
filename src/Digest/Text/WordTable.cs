using System.Collections.Frozen;

namespace Digest.Text;

/// <summary>A table that never changes, asked by words whatever their letter case.</summary>
/// <remarks>Words of plain letters, which nearly all are, are asked by their hash.</remarks>
sealed class WordTable<T>
{
    readonly HashTable<T> plain;
    readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> others;

    public WordTable(IEnumerable<KeyValuePair<string, T>> rows)
    {
        var all = rows.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        others = all.GetAlternateLookup<ReadOnlySpan<char>>();
        plain = new([.. all
            .Where(row => Fold.HashPlain(row.Key) is not null)
            .Select(row => KeyValuePair.Create(Fold.HashPlain(row.Key)!.Value, row.Value))]);
    }

    public bool TryGet(ReadOnlySpan<char> word, out T? value) => Fold.HashPlain(word) is { } hash
        ? plain.TryGet(hash, out value)
        : others.TryGetValue(word, out value);

    /// <summary>The same for a word that has been cut from a text.</summary>
    public bool TryGet(in Word word, string text, out T? value) => word.Hash != 0
        ? plain.TryGet(word.Hash, out value)
        : TryGet(word.Of(text), out value);

    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);
}

/// <summary>Makes tables of words.</summary>
static class WordTable
{
    /// <summary>The words of a list with a space between them, without values.</summary>
    public static WordTable<bool> Of(string words) =>
        new(words.Split(' ').Distinct(StringComparer.OrdinalIgnoreCase).Select(word => KeyValuePair.Create(word, true)));
}
