namespace Scriban.Syntax;

/// <summary>A node that has a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
    /// <summary>The value; with a <c>RenderRuntimeException</c> delegate, its text where this node fails.</summary>
    internal object? Evaluate(TemplateContext context) =>
        context.RenderRuntimeException is null ? Compute(context) : context.ComputeGuarded(this);

    internal abstract object? Compute(TemplateContext context);

    /// <summary>
    /// The value without calling it if it is a function, and without making a builtin group the context's own.
    /// </summary>
    internal virtual object? Peek(TemplateContext context) => Evaluate(context);

    /// <summary>Prints the value; overridden where it can be printed without being made.</summary>
    internal virtual void Write(TemplateContext context) => context.WriteValue(this, Evaluate(context));

    /// <summary>Stores a value where this expression points to.</summary>
    internal virtual void Assign(TemplateContext context, object? value) =>
        throw new ScriptRuntimeException(Span, "Unsupported target expression for assignment.");

    /// <summary>Whether this names a place: a variable, a member, an indexer.</summary>
    internal virtual bool IsPath => false;
}
