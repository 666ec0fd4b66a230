using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What runs at the moment: calls, loops, what is piped, and the limits to each.</summary>
public partial class TemplateContext
{
    PipeState pipe;
    int calls;
    int depth;
    long steps;
    int loops;
    int loopsHere;
    object? returned;
    ScriptBlockStatement? wrapped;

    internal bool HasPiped => pipe.From is not null;

    internal bool HasPipedList => pipe.IsList;

    internal bool IsInLoop => loopsHere > 0;

    /// <summary>The call that runs, for messages and for conversions that call again.</summary>
    internal ScriptNode? CurrentCall { get; set; }

    /// <summary>The expression that is a statement of its own, where functions that print may be called.</summary>
    internal ScriptNode? StatementCall { get; set; }

    /// <summary>Evaluates what is to be piped, and hands it to the next call; gives back what was pending.</summary>
    internal PipeState Pipe(ScriptExpression from)
    {
        CheckStack(from);
        var value = from.Evaluate(this);
        var outer = pipe;
        pipe = new(value, from, from is ScriptUnaryExpression { Operator: UnaryOperator.Expand });
        return outer;
    }

    internal PipeState TakePiped()
    {
        var taken = pipe;
        pipe = default;
        return taken;
    }

    internal object? TakePipedValue(out ScriptExpression from)
    {
        var value = pipe.Value;
        from = pipe.From!;
        pipe = default;
        return value;
    }

    internal void RestorePiped(PipeState outer) => pipe = outer;

    internal object? ComputeGuarded(ScriptExpression expression)
    {
        var (frame, scope) = (frameCount, scopedCount);
        try
        {
            return expression.Compute(this);
        }
        catch (ScriptRuntimeException fault)
            when (fault is not ScriptAbortException && RenderRuntimeException is not null)
        {
            pipe = default;
            Unwind(frame, scope);
            return RenderRuntimeException(fault);
        }
    }

    /// <summary>One call deeper.</summary>
    internal ScriptNode? EnterCall(ScriptNode caller)
    {
        if (RecursiveLimit > 0 && calls >= RecursiveLimit)
        {
            throw new ScriptRuntimeException(
                caller.Span, $"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{caller}`");
        }

        CheckStack(caller);
        calls++;
        var outer = CurrentCall;
        CurrentCall = caller;
        return outer;
    }

    internal void LeaveCall(ScriptNode? outer)
    {
        calls--;
        CurrentCall = outer;
        AfterCall();
    }

    /// <summary>Outside of loops every call counts its iterations afresh.</summary>
    internal void AfterCall()
    {
        if (loops == 0)
        {
            steps = 0;
        }
    }

    internal FunctionState EnterFunction(ScriptBlockStatement? block)
    {
        var outer = new FunctionState(wrapped, loopsHere);
        wrapped = block;
        loopsHere = 0;
        return outer;
    }

    internal void LeaveFunction(FunctionState outer)
    {
        wrapped = outer.Wrapped;
        loopsHere = outer.Loops;
    }

    /// <summary>Runs the block that a <c>wrap</c> gave to the function that runs.</summary>
    internal void RunWrappedBlock()
    {
        if (wrapped is not { } block)
        {
            return;
        }

        wrapped = null;
        block.Run(this);
        wrapped = block;
    }

    internal void Return(object? value) => returned = value;

    internal object? TakeReturned()
    {
        var value = returned;
        returned = null;
        return value;
    }

    /// <summary>One loop deeper; gives back what lies over the globals, to come back to.</summary>
    internal int EnterLoop()
    {
        loops++;
        loopsHere++;
        return scopedCount;
    }

    internal void LeaveLoop(int mark)
    {
        PopScoped(mark);
        loops--;
        loopsHere--;
        AfterCall();
    }

    /// <summary>One more round of a loop.</summary>
    internal void StepLoop(ScriptNode loop)
    {
        CheckAbort();
        if (++steps > LoopLimit && LoopLimit > 0)
        {
            throw new ScriptRuntimeException(
                loop.Span, $"Exceeding number of iteration limit `{LoopLimit}` for loop statement.");
        }
    }

    /// <summary>One more round of a builtin that iterates.</summary>
    internal void StepLoop(SourceSpan span)
    {
        steps++;
        CheckIterations(span, 0);
        CheckAbort();
    }

    /// <summary>Whether so many rounds more are allowed to what the engine does by itself.</summary>
    internal void CheckIterations(SourceSpan span, long more)
    {
        var limit = LoopLimitQueryable ?? LoopLimit;
        if (limit > 0 && steps + more > limit)
        {
            throw new ScriptRuntimeException(
                span, $"Exceeding number of iteration limit `{limit}` for internal iteration.");
        }
    }

    /// <summary>One level deeper into a value.</summary>
    internal void EnterDepth(SourceSpan span)
    {
        if ((ObjectRecursionLimit > 0 && depth >= ObjectRecursionLimit)
            || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            depth = 0;
            throw new ScriptRuntimeException(span, "Structure is too deeply nested or contains reference loops.");
        }

        depth++;
    }

    internal void LeaveDepth() => depth--;

    /// <summary>Ends a rendering that would otherwise end the process.</summary>
    internal static void CheckStack(ScriptNode node)
    {
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(node.Span, "The template is too deeply nested to be run.");
        }
    }

    /// <summary>Forgets what an exception may have left behind in an earlier rendering.</summary>
    void ForgetRun()
    {
        pipe = default;
        calls = 0;
        loops = 0;
        loopsHere = 0;
        steps = 0;
        depth = 0;
        returned = null;
        wrapped = null;
        CurrentCall = null;
        CurrentIndent = null;
        isLineBegun = true;
    }

    internal readonly record struct PipeState(object? Value, ScriptExpression? From, bool IsList);

    internal readonly record struct FunctionState(ScriptBlockStatement? Wrapped, int Loops);
}
