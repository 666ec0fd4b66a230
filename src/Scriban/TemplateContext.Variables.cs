using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Variables: globals, what loops and parameters lay over them, and locals.</summary>
public partial class TemplateContext
{
    IScriptObject[] globals = new IScriptObject[4];
    int globalCount;
    ScopedVariable[] scoped = new ScopedVariable[8];
    int scopedCount;
    LocalFrame[] frames = [new()];
    int frameCount = 1;

    /// <summary>What new variables go to; null where nothing but the builtins is there.</summary>
    public IScriptObject? CurrentGlobal => globals[globalCount - 1];

    /// <summary>How many objects variables are looked for in, the builtins included.</summary>
    public int GlobalCount => globalCount;

    internal LocalFrame Locals => frames[frameCount - 1];

    /// <summary>How many loop variables and parameters there are now, to come back to.</summary>
    internal int ScopeMark => scopedCount;

    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        if (globalCount == globals.Length)
        {
            Array.Resize(ref globals, globalCount * 2);
        }

        globals[globalCount++] = scriptObject;
        PushFrame();
    }

    public IScriptObject PopGlobal()
    {
        if (globalCount == 1)
        {
            throw new InvalidOperationException("There is no global to pop: none was pushed.");
        }

        PopFrame();
        var popped = globals[--globalCount];
        globals[globalCount] = null!;
        return popped;
    }

    public void PushLocal() => PushFrame();

    public void PopLocal()
    {
        if (frameCount == 1)
        {
            throw new InvalidOperationException("There are no locals to pop: none were pushed.");
        }

        PopFrame();
    }

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        variable.Set(this, value, asReadOnly);
    }

    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable.Read(this);
    }

    /// <summary>
    /// Finds a variable: what loops and parameters lay on top first, then the globals from the last pushed to the
    /// first. This is the other hot path: the slot where the name was last found is tried first, in whichever object.
    /// </summary>
    internal bool TryReadGlobal(ScriptVariableGlobal variable, ref int hint, bool peek, out object? value)
    {
        var name = variable.Name;
        for (var i = scopedCount - 1; i >= 0; i--)
        {
            if (string.Equals(scoped[i].Name, name, StringComparison.Ordinal))
            {
                value = scoped[i].Value;
                return true;
            }
        }

        for (var i = globalCount - 1; i >= 0; i--)
        {
            if (globals[i] is ScriptObject { IsPlain: true } plain)
            {
                ref var members = ref plain.Members;
                var slot = members.IsOrdinal ? members.Find(name, variable.Hash, hint) : members.Find(name);
                if (slot >= 0)
                {
                    hint = slot;
                    value = peek ? members[slot].Value : members.ValueAt(slot);
                    return true;
                }
            }
            else if (globals[i].TryGetValue(this, variable.Span, name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    internal object? OnMissing(ScriptVariable variable)
    {
        if (TryGetVariable is { } find && find(this, variable.Span, variable, out var value))
        {
            return value;
        }

        return StrictVariables
            ? throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable}` was not found")
            : null;
    }

    internal void SetGlobal(ScriptVariableGlobal variable, object? value, bool readOnly)
    {
        for (var i = scopedCount - 1; i >= 0; i--)
        {
            // A parameter is written where it is; a loop variable only hides the global, which is what is written.
            if (scoped[i].IsParameter && string.Equals(scoped[i].Name, variable.Name, StringComparison.Ordinal))
            {
                scoped[i].Value = value;
                return;
            }
        }

        if (!globals[globalCount - 1].TrySetValue(this, variable.Span, variable.Name, value, readOnly))
        {
            throw new ScriptRuntimeException(variable.Span, $"Cannot set the readonly variable `{variable}`");
        }
    }

    internal void PushScoped(string name, object? value, bool isParameter)
    {
        if (scopedCount == scoped.Length)
        {
            Array.Resize(ref scoped, scopedCount * 2);
        }

        scoped[scopedCount++] = new() { Name = name, Value = value, IsParameter = isParameter };
    }

    internal void SetScoped(int slot, object? value) => scoped[slot].Value = value;

    internal void PopScoped(int mark)
    {
        while (scopedCount > mark)
        {
            scoped[--scopedCount] = default;
        }
    }

    internal LocalFrame PushFrame()
    {
        if (frameCount == frames.Length)
        {
            Array.Resize(ref frames, frameCount * 2);
        }

        return frames[frameCount++] ??= new();
    }

    internal void PopFrame() => frames[--frameCount].Clear();

    /// <summary>Pops what a failed call left behind.</summary>
    void Unwind(int frame, int scope)
    {
        PopScoped(scope);
        while (frameCount > frame)
        {
            PopFrame();
        }
    }

    void ResetVariables()
    {
        Array.Clear(globals, 1, globalCount - 1);
        globalCount = 1;
        PopScoped(0);
        while (frameCount > 1)
        {
            PopFrame();
        }

        frames[0].Clear();
    }

    struct ScopedVariable
    {
        public string Name;
        public object? Value;
        public bool IsParameter;
    }
}
