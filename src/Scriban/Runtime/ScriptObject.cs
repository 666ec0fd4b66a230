using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Members by name, in the order they were added.</summary>
public partial class ScriptObject : IDictionary<string, object?>, IEnumerable, IScriptObject, IDictionary, IFormattable
{
    MemberStore members;

    public ScriptObject()
        : this(0, null, null)
    {
    }

    public ScriptObject(int capacity)
        : this(capacity, null, null)
    {
    }

    public ScriptObject(IEqualityComparer<string>? keyComparer)
        : this(0, keyComparer, null)
    {
    }

    public ScriptObject(int capacity, IEqualityComparer<string>? keyComparer)
        : this(capacity, keyComparer, null)
    {
    }

    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType)
        : this(capacity, null, autoImportStaticsFromThisType)
    {
    }

    internal ScriptObject(BuiltinTable table)
    {
        IsPlain = GetType().Assembly == typeof(ScriptObject).Assembly;
        members = new(table.Members.Count, null);
        foreach (var (name, value) in table.Members)
        {
            members.Set(name, value, readOnly: true);
        }
    }

    ScriptObject(int capacity, IEqualityComparer<string>? keyComparer, bool? importStatics)
    {
        members = new(capacity, keyComparer);
        var type = GetType();
        IsPlain = type == typeof(ScriptObject);
        if (importStatics ?? (!IsPlain && type.Assembly != typeof(ScriptObject).Assembly))
        {
            this.Import(type, ScriptMemberImportFlags.All);
        }
    }

    public int Count => members.Count;

    public virtual bool IsReadOnly { get; set; }

    public ICollection<string> Keys => [.. GetMembers()];

    public ICollection<object?> Values => [.. this.Select(member => member.Value)];

    bool IDictionary.IsFixedSize => false;

    bool IDictionary.IsReadOnly => IsReadOnly;

    ICollection IDictionary.Keys => (ICollection)Keys;

    ICollection IDictionary.Values => (ICollection)Values;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>The members themselves, for the call sites which remember a slot.</summary>
    internal ref MemberStore Members => ref members;

    /// <summary>Whether reading a member may go straight to the slots: no derived class had its say.</summary>
    internal bool IsPlain { get; }

    public object? this[string key]
    {
        get => members.TryGet(key, out var value) ? value : null;
        set
        {
            AssertWritable();
            if (CanWrite(key))
            {
                members.Set(key, value, readOnly: false);
            }
        }
    }

    object? IDictionary.this[object key]
    {
        get => this[(string)key];
        set => this[(string)key] = value;
    }

    public static ScriptObject From(object? obj)
    {
        var script = new ScriptObject();
        script.Import(obj);
        return script;
    }

    public static bool IsImportable(object obj) =>
        obj is not (null or string) && !obj.GetType().IsPrimitive && obj is not decimal
        && (obj is IDictionary or IDictionary<string, object?> or IScriptObject || obj is not IEnumerable);

    public void Add(string key, object? value)
    {
        AssertWritable();
        if (members.Find(key) >= 0)
        {
            throw new ArgumentException($"An item with the same key has already been added. Key: {key}", nameof(key));
        }

        members.Set(key, value, readOnly: false);
    }

    public void SetValue(string member, object? value, bool readOnly)
    {
        AssertWritable();
        members.Set(member, value, readOnly);
    }

    public bool ContainsKey(string key) => Contains(key);

    public virtual bool Contains(string member) => members.Find(member) >= 0;

    public virtual bool Remove(string member)
    {
        AssertWritable();
        return members.Remove(member);
    }

    public virtual void Clear()
    {
        AssertWritable();
        members.Clear();
    }

    public virtual IEnumerable<string> GetMembers()
    {
        for (var i = 0; i < members.Count; i++)
        {
            yield return members[i].Key;
        }
    }

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        members.TryGet(member, out value);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => members.TryGet(key, out value);

    public T? GetSafeValue<T>(string name) => members.TryGet(name, out var value) && value is T typed ? typed : default;

    public T GetSafeValue<T>(string name, T defaultValue) =>
        members.TryGet(name, out var value) && value is T typed ? typed : defaultValue;

    public virtual bool CanWrite(string member) => !IsReadOnly && !IsPrototype && !members.IsReadOnly(member);

    public virtual bool TrySetValue(
        TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
        {
            return false;
        }

        members.Set(member, value, readOnly);
        return true;
    }

    public virtual void SetReadOnly(string member, bool readOnly) => members.SetReadOnly(member, readOnly);

    public void CopyTo(ScriptObject dest)
    {
        ArgumentNullException.ThrowIfNull(dest);
        foreach (var (name, value) in this)
        {
            dest[name] = value;
        }
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var copy = (ScriptObject)MemberwiseClone();
        copy.members = members.Copy();
        if (deep)
        {
            for (var i = 0; i < copy.members.Count; i++)
            {
                if (copy.members[i].Value is IScriptObject inner)
                {
                    copy.members.SetAt(i, inner.Clone(deep: true));
                }
            }
        }

        return copy;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < members.Count; i++)
        {
            yield return new(members[i].Key, members.ValueAt(i));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) =>
        Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        members.TryGet(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var member in this)
        {
            array[arrayIndex++] = member;
        }
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    void IDictionary.Add(object key, object? value) => Add((string)key, value);

    bool IDictionary.Contains(object key) => key is string name && Contains(name);

    IDictionaryEnumerator IDictionary.GetEnumerator() => new MemberEnumerator(GetEnumerator());

    void IDictionary.Remove(object key) => Remove((string)key);

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var member in this)
        {
            array.SetValue(member, index++);
        }
    }

    public virtual string ToString(string? format, IFormatProvider? formatProvider) =>
        (formatProvider as TemplateContext ?? new TemplateContext()).ObjectToString(this) ?? "";

    public override string ToString() => ToString(null, null);

    /// <summary>Whether this is the process-wide original of a builtin group, which nobody may write to.</summary>
    internal bool IsPrototype { get; private set; }

    internal ScriptObject AsPrototype()
    {
        IsPrototype = true;
        return this;
    }

    /// <summary>The copy of a prototype that one context may change.</summary>
    internal ScriptObject OwnCopy()
    {
        var copy = Share();
        copy.IsPrototype = false;
        return copy;
    }

    /// <summary>A copy that compares names in the host's way.</summary>
    internal ScriptObject OwnCopy(IEqualityComparer<string> comparer)
    {
        var copy = OwnCopy();
        copy.members = new(Count, comparer);
        for (var i = 0; i < members.Count; i++)
        {
            copy.members.Set(members[i].Key, members[i].Value, members[i].ReadOnly);
        }

        return copy;
    }

    /// <summary>A copy that shares the members with this one until either is written to.</summary>
    internal ScriptObject Share()
    {
        var copy = (ScriptObject)MemberwiseClone();
        copy.members = members.Share();
        return copy;
    }

    void AssertWritable()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The object is readonly");
        }
    }

    sealed class MemberEnumerator(IEnumerator<KeyValuePair<string, object?>> members) : IDictionaryEnumerator
    {
        public DictionaryEntry Entry => new(members.Current.Key, members.Current.Value);

        public object Key => members.Current.Key;

        public object? Value => members.Current.Value;

        public object Current => Entry;

        public bool MoveNext() => members.MoveNext();

        public void Reset() => throw new NotSupportedException();
    }
}
