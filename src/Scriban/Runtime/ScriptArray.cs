using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A list that grows when written past its end, and may carry named members.</summary>
public class ScriptArray<T> : IList<T>, IList, IScriptObject
{
    T[] items;
    int count;
    ScriptObject? named;

    public ScriptArray() => items = [];

    public ScriptArray(int capacity) => items = new T[capacity];

    public ScriptArray(IEnumerable<T> values)
        : this((IEnumerable)values)
    {
    }

    public ScriptArray(IEnumerable values)
        : this()
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Append((T)value!);
        }
    }

    /// <summary>The named members; made when first asked for.</summary>
    public ScriptObject ScriptObject => named ??= new();

    public int Count => count;

    public virtual bool IsReadOnly { get; set; }

    public bool IsFixedSize => IsReadOnly;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    /// <summary>The elements, for loops inside the engine.</summary>
    internal ReadOnlySpan<T> Items => items.AsSpan(0, count);

    /// <summary>Counts the changes, so that a loop notices one under its feet.</summary>
    internal int Version { get; private set; }

    internal bool HasNamed => named is { Count: > 0 };

    public virtual T this[int index]
    {
        get => (uint)index < (uint)count ? items[index] : default!;
        set
        {
            if (index < 0)
            {
                return;
            }

            AssertWritable();
            while (count <= index)
            {
                Append(default!);
            }

            items[index] = value;
        }
    }

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = (T)value!;
    }

    public virtual void Add(T item)
    {
        AssertWritable();
        Append(item);
    }

    public void AddRange(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            Add(item);
        }
    }

    int IList.Add(object? value)
    {
        Add((T)value!);
        return count - 1;
    }

    public virtual void Clear()
    {
        AssertWritable();
        items = [];
        count = 0;
    }

    public virtual bool Contains(T item) => IndexOf(item) >= 0;

    public virtual void CopyTo(T[] array, int arrayIndex) => Items.CopyTo(array.AsSpan(arrayIndex));

    public void CopyTo(Array array, int index) => Array.Copy(items, 0, array, index, count);

    public virtual int IndexOf(T item) => Array.IndexOf(items, item, 0, count);

    public virtual void Insert(int index, T item)
    {
        AssertWritable();
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        while (count < index)
        {
            Append(default!);
        }

        Append(item);
        Array.Copy(items, index, items, index + 1, count - 1 - index);
        items[index] = item;
    }

    public virtual bool Remove(T item)
    {
        var index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    public virtual void RemoveAt(int index)
    {
        AssertWritable();
        if ((uint)index >= (uint)count)
        {
            return;
        }

        Array.Copy(items, index + 1, items, index, count - index - 1);
        items[--count] = default!;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool IList.Contains(object? value) => ((IList)this).IndexOf(value) >= 0;

    int IList.IndexOf(object? value) => value is T or null ? IndexOf((T)value!) : -1;

    void IList.Insert(int index, object? value) => Insert(index, (T)value!);

    void IList.Remove(object? value)
    {
        if (value is T or null)
        {
            Remove((T)value!);
        }
    }

    IEnumerable<string> IScriptObject.GetMembers()
    {
        yield return "size";
        if (named is not null)
        {
            foreach (var member in named.GetMembers())
            {
                yield return member;
            }
        }
    }

    public virtual bool Contains(string member) => member == "size" || (named?.Contains(member) ?? false);

    bool IScriptObject.TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member == "size")
        {
            value = Boxes.Of(count);
            return true;
        }

        value = null;
        return named?.TryGetValue(context, span, member, out value) ?? false;
    }

    bool IScriptObject.CanWrite(string member) => !IsReadOnly && member != "size" && (named?.CanWrite(member) ?? true);

    bool IScriptObject.TrySetValue(
        TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        member == "size" || (((IScriptObject)this).CanWrite(member)
            && ScriptObject.TrySetValue(context, span, member, value, readOnly));

    public bool Remove(string member) => named?.Remove(member) ?? false;

    public void SetReadOnly(string member, bool readOnly) => ScriptObject.SetReadOnly(member, readOnly);

    public virtual IScriptObject Clone(bool deep)
    {
        var copy = (ScriptArray<T>)MemberwiseClone();
        copy.items = Items.ToArray();
        copy.named = (ScriptObject?)named?.Clone(deep);
        for (var i = 0; deep && i < copy.count; i++)
        {
            if (copy.items[i] is IScriptObject inner)
            {
                copy.items[i] = (T)inner.Clone(deep: true);
            }
        }

        return copy;
    }

    void Append(T item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, Math.Max(4, count * 2));
        }

        items[count++] = item;
    }

    void AssertWritable()
    {
        Version++;
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The array is readonly");
        }
    }
}

/// <summary>The list that templates make.</summary>
public class ScriptArray : ScriptArray<object?>
{
    public ScriptArray()
    {
    }

    public ScriptArray(int capacity)
        : base(capacity)
    {
    }

    public ScriptArray(IEnumerable<object?> values)
        : base(values)
    {
    }

    public ScriptArray(IEnumerable values)
        : base(values)
    {
    }
}
