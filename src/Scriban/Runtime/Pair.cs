using System.Collections;
using System.Collections.Concurrent;

namespace Scriban.Runtime;

/// <summary>A key and its value, read from whatever a dictionary's enumerator gives.</summary>
readonly record struct Pair(object? Key, object? Value)
{
    static readonly ConcurrentDictionary<Type, Func<object, Pair>?> readers = new();

    /// <summary>The pair in the value, or null where it is no pair.</summary>
    public static Pair? Of(object value) => value switch
    {
        KeyValuePair<string, object?> pair => new(pair.Key, pair.Value),
        DictionaryEntry entry => new(entry.Key, entry.Value),
        ValueType => readers.GetOrAdd(value.GetType(), ReaderOf)?.Invoke(value),
        _ => null,
    };

    static Func<object, Pair>? ReaderOf(Type type)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(KeyValuePair<,>))
        {
            return null;
        }

        var read = typeof(Pair)
            .GetMethod(nameof(Read), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(type.GetGenericArguments());
        return read.CreateDelegate<Func<object, Pair>>();
    }

    static Pair Read<TKey, TValue>(object value)
    {
        var pair = (KeyValuePair<TKey, TValue>)value;
        return new(pair.Key, pair.Value);
    }
}
