using System.Collections;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>What a <c>for</c> or <c>tablerow</c> says after its list.</summary>
sealed record LoopOptions(
    ScriptExpression? Limit, ScriptExpression? Offset, bool IsReversed, ScriptExpression? Columns);

/// <summary>
/// <c>for x in list</c> … <c>else</c> … <c>end</c>, and <c>tablerow</c>, which is the same with cells around.
/// </summary>
sealed class ScriptForStatement(
    ScriptExpression variable,
    ScriptExpression list,
    LoopOptions options,
    ScriptBlockStatement body,
    ScriptBlockStatement? otherwise,
    bool isTable) : ScriptStatement
{
    /// <summary>The loop's variable is no plain name, so each round assigns to it.</summary>
    const int NoSlot = -1;

    internal override Flow Run(TemplateContext context)
    {
        var value = list.Evaluate(context);
        if (value is null)
        {
            return Flow.Next;
        }

        try
        {
            var items = LoopItems.From(context, list.Span, value, options);
            return items.Count == 0 ? otherwise?.Run(context) ?? Flow.Next : RunOver(context, items);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(Span, fault.Message, fault);
        }
    }

    Flow RunOver(TemplateContext context, LoopItems items)
    {
        var columns = isTable && options.Columns is { } cols ? context.ToInt(cols.Span, cols.Evaluate(context)) : 1;
        var state = new LoopState { Length = items.Count };
        var mark = context.EnterLoop();
        context.PushScoped(isTable ? "tablerow" : "for", state, isParameter: false);
        var slot = NoSlot;
        if (variable is ScriptVariableGlobal { Name: var name })
        {
            slot = context.ScopeMark;
            context.PushScoped(name, null, isParameter: false);
        }

        try
        {
            return Repeat(context, items, state, slot, Math.Max(columns, 1));
        }
        finally
        {
            context.LeaveLoop(mark);
            if (variable is ScriptVariableLocal local)
            {
                context.Locals.Remove(local.Name);
            }
        }
    }

    Flow Repeat(TemplateContext context, LoopItems items, LoopState state, int slot, int columns)
    {
        for (var i = 0; i < items.Count; i++)
        {
            context.StepLoop(this);
            var item = items[i];
            state.Next(item);
            if (slot != NoSlot)
            {
                context.SetScoped(slot, item);
            }
            else
            {
                variable.Assign(context, item);
            }

            var flow = isTable ? RunCell(context, state, columns) : body.Run(context);
            if (flow is Flow.Return or Flow.Break)
            {
                return flow == Flow.Return ? flow : Flow.Next;
            }
        }

        return Flow.Next;
    }

    Flow RunCell(TemplateContext context, LoopState state, int columns)
    {
        state.Column = state.Index % columns;
        if (state.Column == 0)
        {
            context.Write($"<tr class=\"row{(state.Index / columns) + 1}\">");
        }

        context.Write($"<td class=\"col{state.Column + 1}\">");
        var flow = body.Run(context);
        context.Write("</td>");
        if (state.Column == columns - 1 || state.Index == state.Length - 1 || flow is Flow.Break or Flow.Return)
        {
            context.Write("</tr>").WriteLine();
        }

        return flow;
    }
}

/// <summary><c>while condition</c> … <c>end</c>.</summary>
sealed class ScriptWhileStatement(ScriptExpression condition, ScriptBlockStatement body) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        var state = new LoopState();
        var mark = context.EnterLoop();
        context.PushScoped("while", state, isParameter: false);
        try
        {
            while (true)
            {
                // The round in which the condition fails counts as well.
                context.StepLoop(this);
                context.CheckAbort();
                state.Next(null);
                if (!context.IsTrue(condition.Evaluate(context), condition))
                {
                    return Flow.Next;
                }

                var flow = body.Run(context);
                if (flow is Flow.Return or Flow.Break)
                {
                    return flow == Flow.Return ? flow : Flow.Next;
                }
            }
        }
        finally
        {
            context.LeaveLoop(mark);
        }
    }
}

/// <summary>What the loop around tells about itself: <c>for.index</c>.</summary>
sealed class ScriptLoopVariable(ScriptVariableGlobal loop, LoopMember member, string name) : ScriptExpression
{
    internal override bool IsPath => true;

    internal override object? Compute(TemplateContext context)
    {
        // The member is asked of whatever has the loop's name: an ordinary variable may be called so.
        return loop.Read(context) switch
        {
            LoopState state => state.Get(member),
            null when context.EnableRelaxedTargetAccess => null,
            null => throw new ScriptRuntimeException(
                Source!.SpanOf(End - name.Length + 1, End), $"Cannot get the member {this} for a null object."),
            var other => context.TryReadMember(Span, other, name, out var value) ? value : null,
        };
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        var owner = loop.Read(context)
            ?? throw new ScriptRuntimeException(Span, $"Object `{loop}` is null. Cannot access member: {this}");
        context.SetMember(this, owner, name, value);
    }

    internal override void PrintCore(StringBuilder text)
    {
        loop.Print(text);
        text.Append('.').Append(name);
    }
}

/// <summary>The elements a loop goes over, after offset, reversal and limit.</summary>
readonly struct LoopItems
{
    readonly ScriptArray? array;
    readonly IList? list;
    readonly int version;
    readonly int first;
    readonly int step;

    LoopItems(IList items, int first, int step, int count)
    {
        array = items as ScriptArray;
        list = items;
        version = array?.Version ?? 0;
        this.first = first;
        this.step = step;
        Count = count;
    }

    public int Count { get; }

    public object? this[int index]
    {
        get
        {
            var at = first + (index * step);
            if (array is null)
            {
                return list![at];
            }

            return array.Version == version
                ? array[at]
                : throw new InvalidOperationException(
                    "Collection was modified; enumeration operation may not execute.");
        }
    }

    public static LoopItems From(TemplateContext context, Parsing.SourceSpan span, object value, LoopOptions options)
    {
        var list = ListOf(context, span, value);
        var count = list.Count;
        var offset = 0;
        if (options.Offset is { } skip)
        {
            offset = Math.Clamp(context.ToInt(skip.Span, skip.Evaluate(context)), 0, count);
            count -= offset;
        }

        var length = count;
        if (options.Limit is { } limit && context.ToInt(limit.Span, limit.Evaluate(context)) is var most and > 0)
        {
            count = Math.Min(count, most);
        }

        return options.IsReversed
            ? new(list, offset + length - 1, -1, count)
            : new(list, offset, 1, count);
    }

    static IList ListOf(TemplateContext context, Parsing.SourceSpan span, object value) => value switch
    {
        string words => words.ToCharArray(),
        ScriptArray array => array,
        IDictionary<string, object?> members => members.ToArray(),
        IList list => list,
        IEnumerable items => new List<object?>(items.Cast<object?>()),
        _ => throw new ScriptRuntimeException(span, $"Unexpected type `{context.GetTypeName(value)}` for iterator"),
    };
}
