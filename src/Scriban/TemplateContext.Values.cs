using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Values: what they are in a template, their members, and what becomes of them.</summary>
public partial class TemplateContext
{
    MemberPolicy? policy;
    MemberRenamerDelegate renamer = StandardMemberRenamer.Default;
    MemberFilterDelegate? filter;

    /// <summary>The names of .NET members; what was found under other names is forgotten.</summary>
    public MemberRenamerDelegate MemberRenamer
    {
        get => renamer;
        set
        {
            renamer = value ?? StandardMemberRenamer.Default;
            policy = null;
        }
    }

    public MemberFilterDelegate? MemberFilter
    {
        get => filter;
        set
        {
            filter = value;
            policy = null;
        }
    }

    MemberPolicy Policy => policy ??=
        ReferenceEquals(renamer, StandardMemberRenamer.Default) && filter is null
            ? MemberPolicy.Default
            : new(renamer, filter);

    public virtual string? ObjectToString(object? value, bool nested = false) =>
        ValuePrinter.ToText(this, value, nested);

    public virtual bool ToBool(SourceSpan span, object? value) => value switch
    {
        null or EmptyValue => false,
        bool truth => truth,
        _ => true,
    };

    public virtual int ToInt(SourceSpan span, object? value) => Conversions.ToInt(this, span, value);

    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType) =>
        Conversions.ToObject(this, span, value, destinationType);

    public T ToObject<T>(SourceSpan span, object? value) => (T)ToObject(span, value, typeof(T))!;

    public virtual IList? ToList(SourceSpan span, object? value) => Conversions.ToList(span, value);

    public virtual string GetTypeName(object? value) => Conversions.TypeName(value);

    /// <summary>Whether there is nothing in a value; null where the question makes no sense.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? against) => against switch
    {
        null => null,
        string text => Boxes.Of(text.Length == 0),
        StringBuilderOutput text => Boxes.Of(text.Length == 0),
        ICollection list => Boxes.Of(list.Count == 0),
        IScriptObject script => Boxes.Of(script.Count == 0),
        IEnumerable items => Boxes.Of(!items.Cast<object?>().Any()),
        bool truth => Boxes.Of(!truth),
        _ => Boxes.False,
    };

    public object? Evaluate(ScriptNode scriptNode) => Evaluate(scriptNode, aliasReturnedFunction: false);

    public virtual object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        switch (scriptNode)
        {
            case ScriptExpression expression:
                return aliasReturnedFunction ? expression.Peek(this) : expression.Evaluate(this);
            case ScriptPage page:
                return Evaluate(page.Body, aliasReturnedFunction);
            case ScriptFrontMatter frontMatter:
                return Evaluate(frontMatter.Statements, aliasReturnedFunction);
            case ScriptStatement statement:
                return RunAlone(statement);
            default:
                return null;
        }
    }

    internal bool IsTrue(object? value, ScriptNode node) => value is bool truth
        ? truth
        : value is not null && (!IsPlain ? ToBool(node.Span, value) : value is not EmptyValue);

    internal string? ToText(object? value) => value as string ?? ObjectToString(value);

    /// <summary>A member of a value by the name in a template.</summary>
    internal object? GetMember(ScriptMemberExpression node, object owner, string name, ref SeenMember? seen)
    {
        if (seen is { } typed && typed.Type == owner.GetType() && ReferenceEquals(typed.Policy, Policy))
        {
            return ReadTyped(node, typed.Member, owner);
        }

        if (owner is IScriptObject script)
        {
            return script.TryGetValue(this, node.Span, name, out var member)
                ? member
                : OnMissingMember(node, owner, name);
        }

        if (TryFindTyped(owner, name) is { } found)
        {
            seen = new(owner.GetType(), Policy, found);
            return ReadTyped(node, found, owner);
        }

        if (TryGetOwnMember(owner, name, out var value))
        {
            return value;
        }

        if (IsPrimitive(owner) && !EnableRelaxedMemberAccess && TryGetMember is null)
        {
            throw OnPrimitive(node.NameSpan(), owner, name);
        }

        return OnMissingMember(node, owner, name);
    }

    internal void SetMember(ScriptExpression node, object owner, string name, object? value)
    {
        var span = node is ScriptMemberExpression member ? member.NameSpan() : node.Span;
        if (IsPrimitive(owner))
        {
            throw OnPrimitive(span, owner, name);
        }

        if (owner is IScriptObject script)
        {
            if (script.TrySetValue(this, span, name, value, readOnly: false))
            {
                return;
            }
        }
        else if (owner is IDictionary<string, object?> named)
        {
            named[name] = value;
            return;
        }
        else if (owner is IDictionary dictionary)
        {
            dictionary[name] = value;
            return;
        }
        else if (TryFindTyped(owner, name) is { CanWrite: true } typed)
        {
            typed.Set(owner, ToObject(span, value, typed.Type));
            return;
        }

        throw new ScriptRuntimeException(span, $"Cannot set a value for the readonly member: {node}");
    }

    /// <summary>A member by a name found at run time; false where there is none.</summary>
    internal bool TryReadMember(SourceSpan span, object? target, string member, out object? value)
    {
        switch (target)
        {
            case null:
                value = null;
                return false;
            case IScriptObject script:
                return script.TryGetValue(this, span, member, out value);
            default:
                if (TryGetOwnMember(target, member, out value))
                {
                    return true;
                }

                if (TryFindTyped(target, member) is { } typed)
                {
                    value = typed.Get(target);
                    return true;
                }

                return false;
        }
    }

    /// <summary>The names of a value's members; null where it can have none.</summary>
    internal IEnumerable<string>? MembersOf(object? target) => target switch
    {
        null or string => null,
        IScriptObject script => script.GetMembers(),
        IDictionary<string, object?> named => named.Keys,
        IDictionary dictionary => dictionary.Keys.Cast<object>().Select(key => ObjectToString(key) ?? ""),
        IEnumerable => null,
        _ when IsPrimitive(target) => null,
        _ => Policy.TableOf(target.GetType()).Members.Select(member => member.Name),
    };

    internal object? Call(SourceSpan span, object function, params ReadOnlySpan<object?> arguments) =>
        function is IScriptCustomFunction custom
            ? Calls.Call(this, CurrentCall ?? ScriptNowhere.At(span), custom, arguments)
            : throw new ScriptRuntimeException(span, $"Invalid target function `{function}` ({GetTypeName(function)})");

    internal int Compare(SourceSpan span, object? left, object? right) =>
        left is null ? right is null ? 0 : -1
        : right is null ? 1
        : AreEqual(span, left, right) ? 0
        : Operators.Calculate(this, span, BinaryOperator.Less, left, right) is true ? -1 : 1;

    internal bool AreEqual(SourceSpan span, object? left, object? right) =>
        Operators.Calculate(this, span, BinaryOperator.Equal, left, right) is true;

    internal object? Calculate(SourceSpan span, string op, object? left, object? right) =>
        Operators.Calculate(this, span, Operators.Parse(op), left, right);

    static ScriptRuntimeException OnPrimitive(SourceSpan span, object owner, string name) => new(
        span,
        $"Cannot get or set a member on the primitive `{owner}/{Conversions.TypeName(owner)}` when accessing member: "
        + $"{name}");

    static bool IsPrimitive(object value) => value is bool or char || Numbers.Is(value);

    static object? ReadTyped(ScriptNode node, TypedMember member, object owner)
    {
        try
        {
            return member.Get(owner);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(
                node.Span, $"Unexpected exception while accessing target expression: {fault.Message}", fault);
        }
    }

    /// <summary>Members that no type declares: the size of texts and lists, the entries of dictionaries.</summary>
    static bool TryGetOwnMember(object owner, string name, out object? value)
    {
        switch (owner)
        {
            case string text when name == "size":
                value = Boxes.Of(text.Length);
                return true;
            case IDictionary<string, object?> named:
                return named.TryGetValue(name, out value);
            case IDictionary dictionary:
                value = dictionary.Contains(name) ? dictionary[name] : null;
                return value is not null;
            case IList list when name == "size":
                value = Boxes.Of(list.Count);
                return true;
            default:
                value = null;
                return false;
        }
    }

    TypedMember? TryFindTyped(object owner, string name) =>
        owner is string or IEnumerable or StringBuilderOutput || IsPrimitive(owner)
            ? null
            : Policy.TableOf(owner.GetType()).Find(name);

    object? OnMissingMember(ScriptMemberExpression node, object owner, string name)
    {
        if (TryGetMember is { } find && find(this, node.Span, owner, name, out var value))
        {
            return value;
        }

        return EnableRelaxedMemberAccess
            ? null
            : throw new ScriptRuntimeException(node.NameSpan(), $"Cannot get member with name {name}.");
    }

    /// <summary>A statement run for its value.</summary>
    object? RunAlone(ScriptStatement statement)
    {
        var outer = Result;
        Result = null;
        var flow = statement.Run(this);
        var value = flow == Flow.Return ? TakeReturned() : Result;
        Result = outer;
        return value;
    }
}
