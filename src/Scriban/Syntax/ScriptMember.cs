using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A member by its name: <c>page.title</c>, or <c>page?.title</c>.</summary>
sealed class ScriptMemberExpression(ScriptExpression target, string name, bool conditional) : ScriptExpression
{
    readonly int hash = name.GetHashCode(StringComparison.Ordinal);

    // What this call site saw last. Any thread may overwrite either: a wrong guess costs a look-up, never an answer.
    int hint;
    SeenMember? typed;

    public ScriptExpression Target => target;

    public string Name => name;

    /// <summary>Whether a null on the way makes this null instead of an error.</summary>
    public bool IsConditional { get; } = conditional || target is ScriptMemberExpression { IsConditional: true }
        or ScriptIndexerExpression { IsConditional: true };

    internal override bool IsPath => true;

    internal override string Kind => "member expression";

    internal override object? Compute(TemplateContext context)
    {
        var value = Peek(context);
        if (value is IScriptCustomFunction function)
        {
            return Calls.Mention(context, this, function);
        }

        return value;
    }

    internal override object? Peek(TemplateContext context)
    {
        var owner = target is ScriptVariableGlobal ? PeekTarget(context) : EvaluateTarget(context);
        if (owner is ScriptObject { IsPlain: true } plain && context.IsPlain)
        {
            ref var members = ref plain.Members;
            if (members.IsOrdinal)
            {
                var slot = members.Find(name, hash, hint);
                if (slot >= 0)
                {
                    hint = slot;
                    return members.ValueAt(slot);
                }
            }
        }

        return owner is null ? OnNull(context) : context.GetMember(this, owner, name, ref typed);
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        var owner = target.Evaluate(context)
            ?? throw new ScriptRuntimeException(NameSpan(), $"Object `{target}` is null. Cannot access member: {this}");
        context.SetMember(this, owner, name, value);
    }

    internal override void PrintCore(StringBuilder text)
    {
        target.Print(text);
        text.Append(conditional ? "?." : ".").Append(name);
    }

    /// <summary>The place of the name, which is what messages about a member point at.</summary>
    internal Parsing.SourceSpan NameSpan() => Source is null ? default : Source.SpanOf(End - name.Length + 1, End);

    object? OnNull(TemplateContext context)
    {
        if (IsConditional || context.EnableRelaxedTargetAccess)
        {
            return null;
        }

        throw new ScriptRuntimeException(NameSpan(), $"Cannot get the member {this} for a null object.");
    }

    object? EvaluateTarget(TemplateContext context)
    {
        TemplateContext.CheckStack(this);
        return target.Evaluate(context);
    }

    // A function mentioned as a target is called; a builtin group is only looked at.
    object? PeekTarget(TemplateContext context)
    {
        var owner = target.Peek(context);
        return owner is IScriptCustomFunction and not ScriptObject ? target.Evaluate(context) : owner;
    }
}

/// <summary>Whether a value has nothing in it: <c>tags.empty?</c>.</summary>
sealed class ScriptIsEmptyExpression(ScriptExpression target) : ScriptExpression
{
    internal override object? Compute(TemplateContext context) => context.IsEmpty(Span, target.Evaluate(context));

    internal override void PrintCore(StringBuilder text)
    {
        target.Print(text);
        text.Append(".empty?");
    }
}

/// <summary>An element by its index or a member by a name worked out: <c>list[0]</c>, <c>page['title']</c>.</summary>
sealed class ScriptIndexerExpression(ScriptExpression target, ScriptExpression index) : ScriptExpression
{
    public ScriptExpression Target => target;

    public ScriptExpression Index => index;

    public bool IsConditional { get; } = target is ScriptMemberExpression { IsConditional: true }
        or ScriptIndexerExpression { IsConditional: true };

    internal override bool IsPath => true;

    internal override string Kind => "indexer expression";

    internal override object? Compute(TemplateContext context)
    {
        var value = Peek(context);
        return value is IScriptCustomFunction function ? Calls.Mention(context, this, function) : value;
    }

    internal override object? Peek(TemplateContext context)
    {
        TemplateContext.CheckStack(this);
        var owner = target.Evaluate(context);
        if (owner is null)
        {
            return IsConditional || context.EnableRelaxedTargetAccess
                ? null
                : throw new ScriptRuntimeException(Span, $"Object `{target}` is null. Cannot access indexer: {this}");
        }

        var key = index.Evaluate(context);
        if (key is null)
        {
            return context.EnableNullIndexer
                ? null
                : throw new ScriptRuntimeException(
                    index.Span, $"Cannot access target `{target}` with a null indexer: {this}");
        }

        return Indexing.Get(context, this, owner, key);
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        var owner = target.Evaluate(context)
            ?? throw new ScriptRuntimeException(Span, $"Object `{target}` is null. Cannot access indexer: {this}");
        var key = index.Evaluate(context);
        if (key is null)
        {
            if (context.EnableNullIndexer)
            {
                return;
            }

            throw new ScriptRuntimeException(
                index.Span, $"Cannot access target `{target}` with a null indexer: {this}");
        }

        Indexing.Set(context, this, owner, key, value);
    }

    internal override void PrintCore(StringBuilder text)
    {
        target.Print(text);
        text.Append('[');
        index.Print(text);
        text.Append(']');
    }
}
