namespace Scriban.Runtime;

/// <summary>
/// What a running function, template or <c>with</c> calls its own: local variables and arguments. Frames are reused.
/// </summary>
sealed class LocalFrame
{
    Local[] locals = new Local[4];
    int count;
    object?[] arguments = [];
    int argumentCount;
    ScriptArray? array;

    /// <summary>Whether arguments were given at all: the page itself has none.</summary>
    public bool HasArguments { get; private set; }

    public bool TryGet(string name, ref int hint, out object? value)
    {
        var slot = Find(name, hint);
        if (slot < 0)
        {
            value = null;
            return false;
        }

        hint = slot;
        value = locals[slot].Value;
        return true;
    }

    /// <summary>False where the variable is read-only.</summary>
    public bool Set(string name, object? value, bool readOnly = false)
    {
        var slot = Find(name, 0);
        if (slot < 0)
        {
            if (count == locals.Length)
            {
                Array.Resize(ref locals, count * 2);
            }

            slot = count++;
            locals[slot].Name = name;
        }
        else if (locals[slot].ReadOnly)
        {
            return false;
        }

        locals[slot].Value = value;
        locals[slot].ReadOnly = readOnly;
        return true;
    }

    public void SetReadOnly(string name)
    {
        var slot = Find(name, 0);
        if (slot >= 0)
        {
            locals[slot].ReadOnly = true;
        }
    }

    public void Remove(string name)
    {
        var slot = Find(name, 0);
        if (slot >= 0)
        {
            Array.Copy(locals, slot + 1, locals, slot, count - slot - 1);
            locals[--count] = default;
        }
    }

    /// <summary>Takes arguments; they are made an array only when somebody asks for all of them.</summary>
    public void SetArguments(ReadOnlySpan<object?> values)
    {
        if (arguments.Length < values.Length)
        {
            arguments = new object?[Math.Max(4, values.Length)];
        }

        values.CopyTo(arguments);
        argumentCount = values.Length;
        HasArguments = true;
    }

    public void SetArguments(ScriptArray values)
    {
        array = values;
        HasArguments = true;
    }

    public object? Argument(int index) => array is not null
        ? array[index]
        : index < argumentCount ? arguments[index] : null;

    public void SetArgument(int index, object? value) => (ArgumentArray() ?? new())[index] = value;

    public ScriptArray? ArgumentArray()
    {
        if (array is null && HasArguments)
        {
            array = new(arguments.Take(argumentCount));
        }

        return array;
    }

    public void Clear()
    {
        Array.Clear(locals, 0, count);
        Array.Clear(arguments, 0, argumentCount);
        count = 0;
        argumentCount = 0;
        array = null;
        HasArguments = false;
    }

    int Find(string name, int hint)
    {
        if ((uint)hint < (uint)count && string.Equals(locals[hint].Name, name, StringComparison.Ordinal))
        {
            return hint;
        }

        for (var i = 0; i < count; i++)
        {
            if (string.Equals(locals[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    struct Local
    {
        public string Name;
        public object? Value;
        public bool ReadOnly;
    }
}
