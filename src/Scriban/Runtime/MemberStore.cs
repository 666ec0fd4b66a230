namespace Scriban.Runtime;

/// <summary>One member: its name, its value, and whether templates may write it.</summary>
struct Member
{
    public string Key;
    public object? Value;
    public int Hash;
    public int Next;
    public bool ReadOnly;
}

/// <summary>
/// The members of a script object, in order. A call site remembers at which slot it last found its name: objects built
/// alike have the name there too, and the look-up is one comparison.
/// </summary>
struct MemberStore
{
    const int ScanLimit = 8;

    readonly IEqualityComparer<string>? comparer;
    Member[] slots;
    int[]? buckets;
    int count;
    bool shared;
    bool ownsGroups;

    public MemberStore(int capacity, IEqualityComparer<string>? keyComparer)
    {
        slots = capacity > 0 ? new Member[capacity] : [];
        comparer = ReferenceEquals(keyComparer, StringComparer.Ordinal)
            || ReferenceEquals(keyComparer, EqualityComparer<string>.Default) ? null : keyComparer;
    }

    public readonly int Count => count;

    /// <summary>Whether names are told apart letter by letter, so that a hash known beforehand holds here.</summary>
    public readonly bool IsOrdinal => comparer is null;

    public readonly ref readonly Member this[int index] => ref slots[index];

    /// <summary>
    /// A copy-on-write view of the same members, for an object whose groups become its own when they are read.
    /// </summary>
    public MemberStore Share()
    {
        shared = true;
        return this with { ownsGroups = true };
    }

    public readonly MemberStore Copy()
    {
        var copy = this;
        copy.slots = slots.AsSpan(0, count).ToArray();
        copy.buckets = buckets?.ToArray();
        copy.shared = false;
        return copy;
    }

    public readonly int Find(string key) => count == 0 ? -1 : Find(key, HashOf(key));

    /// <summary>The slot of a name, given its hash and where objects built alike have it.</summary>
    public readonly int Find(string key, int hash, int hint)
    {
        if ((uint)hint < (uint)count)
        {
            ref readonly var slot = ref slots[hint];
            if (slot.Hash == hash && string.Equals(slot.Key, key, StringComparison.Ordinal))
            {
                return hint;
            }
        }

        return Find(key, hash);
    }

    /// <summary>The slot of a name, given its hash.</summary>
    public readonly int Find(string key, int hash)
    {
        if (buckets is null)
        {
            for (var i = 0; i < count; i++)
            {
                if (slots[i].Hash == hash && Same(slots[i].Key, key))
                {
                    return i;
                }
            }

            return -1;
        }

        var slot = buckets[hash & (buckets.Length - 1)] - 1;
        while (slot >= 0 && !(slots[slot].Hash == hash && Same(slots[slot].Key, key)))
        {
            slot = slots[slot].Next - 1;
        }

        return slot;
    }

    public bool TryGet(string key, out object? value)
    {
        var slot = Find(key);
        value = slot < 0 ? null : ValueAt(slot);
        return slot >= 0;
    }

    /// <summary>
    /// A value as the outside may have it: a builtin group shared by all contexts becomes this object's own first.
    /// </summary>
    public object? ValueAt(int slot)
    {
        var value = slots[slot].Value;
        if (ownsGroups && value is ScriptObject { IsPrototype: true } group)
        {
            SetAt(slot, value = group.OwnCopy());
        }

        return value;
    }

    public readonly bool IsReadOnly(string key)
    {
        var slot = Find(key);
        return slot >= 0 && slots[slot].ReadOnly;
    }

    public void SetReadOnly(string key, bool readOnly)
    {
        Own();
        var slot = Find(key);
        if (slot < 0)
        {
            Set(key, null, readOnly);
            return;
        }

        slots[slot].ReadOnly = readOnly;
    }

    public void SetAt(int slot, object? value)
    {
        Own();
        slots[slot].Value = value;
    }

    public void Set(string key, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(key);
        Set(key, HashOf(key), value, readOnly);
    }

    public void Set(string key, int hash, object? value, bool readOnly)
    {
        Own();
        var slot = Find(key, hash);
        if (slot < 0)
        {
            slot = Append(key, hash);
        }

        slots[slot].Value = value;
        slots[slot].ReadOnly = readOnly;
    }

    public bool Remove(string key)
    {
        var slot = Find(key);
        if (slot < 0)
        {
            return false;
        }

        Own();
        Array.Copy(slots, slot + 1, slots, slot, count - slot - 1);
        slots[--count] = default;
        Index();
        return true;
    }

    public void Clear()
    {
        slots = [];
        buckets = null;
        count = 0;
        shared = false;
    }

    public readonly int HashOf(string key) => comparer is null
        ? key.GetHashCode(StringComparison.Ordinal)
        : comparer.GetHashCode(key);

    readonly bool Same(string a, string b) =>
        comparer is null ? string.Equals(a, b, StringComparison.Ordinal) : comparer.Equals(a, b);

    int Append(string key, int hash)
    {
        if (count == slots.Length)
        {
            Array.Resize(ref slots, Math.Max(4, count * 2));
        }

        slots[count] = new() { Key = key, Hash = hash };
        count++;
        if (buckets is not null && count <= buckets.Length)
        {
            Link(count - 1);
        }
        else if (count > ScanLimit)
        {
            Index();
        }

        return count - 1;
    }

    void Own()
    {
        if (shared)
        {
            this = Copy();
        }
    }

    void Index()
    {
        if (count <= ScanLimit)
        {
            buckets = null;
            return;
        }

        buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count + 1)];
        for (var i = 0; i < count; i++)
        {
            Link(i);
        }
    }

    readonly void Link(int slot)
    {
        ref var bucket = ref buckets![slots[slot].Hash & (buckets.Length - 1)];
        slots[slot].Next = bucket;
        bucket = slot + 1;
    }
}
