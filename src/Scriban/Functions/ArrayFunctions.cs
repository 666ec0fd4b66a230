using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>
/// The group <c>array</c>: looking into lists. Lists are never changed, copies are made; every round over a list counts
/// against the loop limit.
/// </summary>
public partial class ArrayFunctions : ScriptObject
{
    public ArrayFunctions()
        : base(table)
    {
    }

    internal static object? First(IEnumerable? list)
    {
        switch (list)
        {
            case null:
                return null;
            case IList items:
                return items.Count > 0 ? items[0] : null;
            default:
                var walk = list.GetEnumerator();
                return walk.MoveNext() ? walk.Current : null;
        }
    }

    internal static object? Last(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        switch (list)
        {
            case null:
                return null;
            case IList items:
                return items.Count > 0 ? items[^1] : null;
            case string text:
                return text.Length > 0 ? text[^1] : null;
            default:
                object? last = null;

                foreach (var item in list)
                {
                    context.StepLoop(span);
                    last = item;
                }

                return last;
        }
    }

    internal static int Size(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        switch (list)
        {
            case null:
                return 0;
            case ICollection items:
                return items.Count;
            case string text:
                return text.Length;
            default:
                var count = 0;

                foreach (var item in list)
                {
                    context.StepLoop(span);
                    count++;
                }

                return count;
        }
    }

    /// <summary>Whether the list has the item; an enumeration's value is also found by name or number.</summary>
    internal static bool Contains(TemplateContext context, SourceSpan span, IEnumerable? list, object? item)
    {
        foreach (var candidate in list ?? Array.Empty<object>())
        {
            context.StepLoop(span);

            if (Equals(candidate, item) || (candidate is Enum value && item is not null && IsValue(value, item)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the function says yes to one of the items.</summary>
    internal static bool Any(
        TemplateContext context, SourceSpan span, IEnumerable? list, object? function, params object?[] args)
    {
        if (list is null || function is null)
        {
            return false;
        }

        var values = new object?[args.Length + 1];
        args.CopyTo(values, 1);

        foreach (var item in list)
        {
            context.StepLoop(span);
            values[0] = item;

            if (context.ToBool(span, context.Call(span, function, values)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The items' texts with the delimiter between them; the function changes each text before.</summary>
    internal static string Join(
        TemplateContext context, SourceSpan span, IEnumerable? list, string? delimiter, object? function = null)
    {
        var output = Growth.Rent();
        WriteJoined(context, span, list, delimiter, function, output);
        var joined = output.ToString();
        Growth.Return(output);
        return joined;
    }

    /// <summary>
    /// Gives one item of the list after the other, over all calls with the same group; lists with the same items are a
    /// group where none is named.
    /// </summary>
    internal static object? Cycle(TemplateContext context, SourceSpan span, IList? list, object? group = null)
    {
        if (list is null || list.Count == 0)
        {
            return null;
        }

        var turns = Turns(context);
        var key = group ?? Join(context, span, list, ",");
        var turn = turns.GetValueOrDefault(key);
        turns[key] = (turn + 1) % list.Count;
        return list[turn % list.Count];
    }

    static void WriteJoined(
        TemplateContext context,
        SourceSpan span,
        IEnumerable? list,
        string? delimiter,
        object? function,
        TextBuffer output)
    {
        // Most lists are arrays of texts, and need no enumerator.
        if (list is ScriptArray array && function is null)
        {
            for (var i = 0; i < array.Count; i++)
            {
                context.StepLoop(span);
                AppendJoined(context, array[i], i == 0 ? null : delimiter, output);
            }

            return;
        }

        var first = true;

        foreach (var item in list ?? Array.Empty<object>())
        {
            context.StepLoop(span);
            var text = function is null ? item : context.Call(span, function, context.ObjectToString(item));
            AppendJoined(context, text, first ? null : delimiter, output);
            first = false;
        }
    }

    static void AppendJoined(TemplateContext context, object? item, string? delimiter, TextBuffer output)
    {
        output.Append(delimiter);
        output.Append(item as string ?? context.ObjectToString(item));
        Growth.Check(context, output.Length);
    }

    // The turns of a rendering are kept with its context; the key is a type of ours, so no one else's tag is hit.
    static Dictionary<object, int> Turns(TemplateContext context)
    {
        if (context.Tags.TryGetValue(typeof(ArrayFunctions), out var known))
        {
            return (Dictionary<object, int>)known;
        }

        var turns = new Dictionary<object, int>();
        context.Tags[typeof(ArrayFunctions)] = turns;
        return turns;
    }

    [SuppressMessage("Design", "CA1031", Justification = "A value that is no number of this enumeration is not found.")]
    static bool IsValue(Enum value, object item)
    {
        if (item is string name)
        {
            return value.ToString() == name;
        }

        try
        {
            return item is IConvertible && value.Equals(Enum.ToObject(value.GetType(), item));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
