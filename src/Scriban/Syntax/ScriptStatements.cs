using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Keeps what its body prints in a variable: <c>capture x</c> … <c>end</c>.</summary>
sealed class ScriptCaptureStatement(ScriptExpression place, ScriptBlockStatement body) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        var capture = context.BeginCapture();
        Flow flow;
        string text;
        try
        {
            flow = body.Run(context);
        }
        finally
        {
            text = context.EndCapture(capture);
        }

        // A return from inside leaves the function, but what it gives is lost: the reference does the same.
        if (flow == Flow.Return)
        {
            context.TakeReturned();
        }

        place.Assign(context, new StringBuilderOutput(text));
        return flow;
    }
}

/// <summary>Reads and writes variables in an object first: <c>with page</c> … <c>end</c>.</summary>
sealed class ScriptWithStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is not IScriptObject script)
        {
            throw new ScriptRuntimeException(
                target.Span,
                $"Invalid target property `{target}` used for [with] statement. "
                + $"Must be a ScriptObject instead of `{value?.GetType().Name ?? "null"}`");
        }

        context.PushGlobal(script);
        try
        {
            return body.Run(context);
        }
        finally
        {
            context.PopGlobal();
        }
    }
}

/// <summary>
/// Calls a function that prints its block where it says <c>$$</c>: <c>wrap box 'red'</c> … <c>end</c>.
/// </summary>
sealed class ScriptWrapStatement(ScriptExpression target, ScriptExpression[] arguments, ScriptBlockStatement body)
    : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        if (target is ScriptNestedExpression || target.Peek(context) is not IScriptCustomFunction function)
        {
            throw new ScriptRuntimeException(
                target.Span, $"Expecting a direct function instead of the expression `{target}/{target.Kind}`");
        }

        context.WriteValue(target, Calls.Call(context, target, function, arguments, body));
        return Flow.Next;
    }
}

/// <summary>Makes an object's members variables: <c>import string</c>.</summary>
sealed class ScriptImportStatement(ScriptExpression source) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        switch (source.Evaluate(context))
        {
            case null:
                break;
            case IScriptObject script and not System.Collections.IList:
                context.CurrentGlobal!.Import(script);
                break;
            case var other:
                throw new ScriptRuntimeException(
                    source.Span,
                    $"Unexpected value `{context.GetTypeName(other)}` for import. Expecting an plain script object.");
        }

        return Flow.Next;
    }
}

/// <summary>Keeps a variable from being written: <c>readonly x</c>.</summary>
sealed class ScriptReadOnlyStatement(ScriptVariable variable) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        if (variable is ScriptVariableLocal)
        {
            context.Locals.SetReadOnly(variable.Name);
        }
        else if (context.CurrentGlobal is { } global && global.Contains(variable.Name))
        {
            global.SetReadOnly(variable.Name, readOnly: true);
        }

        return Flow.Next;
    }
}

/// <summary>Leaves the function or the template: <c>ret x</c>.</summary>
sealed class ScriptReturnStatement(ScriptExpression? value) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        context.Return(value is null ? null : value.Evaluate(context));
        return Flow.Return;
    }
}

/// <summary><c>break</c> or <c>continue</c>.</summary>
sealed class ScriptLoopExitStatement(Flow exit) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        if (context.IsInLoop)
        {
            return exit;
        }

        return context.EnableBreakAndContinueAsReturnOutsideLoop
            ? Flow.Return
            : throw new ScriptRuntimeException(
                Span,
                $"The <{(exit == Flow.Break ? "break" : "continue")}> statement can only be used inside for/while "
                + "loops");
    }
}
