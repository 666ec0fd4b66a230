using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Lists made by a function, which is called when the result is walked over, each time anew.</summary>
public partial class ArrayFunctions
{
    /// <summary>What the function makes of each item.</summary>
    internal static IEnumerable? Each(
        TemplateContext context, SourceSpan span, IEnumerable? list, object? function, params object?[] args) =>
        list is null || function is null ? list : new Lazy(EachItem(context, span, list, function, args));

    /// <summary>The items to which the function says yes.</summary>
    internal static IEnumerable? Filter(
        TemplateContext context, SourceSpan span, IEnumerable? list, object? function, params object?[] args) =>
        list is null || function is null ? list : new Lazy(FilterItems(context, span, list, function, args));

    /// <summary>The named member of each item that has it.</summary>
    internal static IEnumerable Map(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        var values = new ScriptArray();

        if (list is null || string.IsNullOrEmpty(member))
        {
            return values;
        }

        foreach (var item in list as IEnumerable ?? new[] { list })
        {
            context.StepLoop(span);

            if (item is not null && context.TryReadMember(span, item, member, out var value))
            {
                values.Add(value);
            }
        }

        return values;
    }

    static IEnumerable<object?> EachItem(
        TemplateContext context, SourceSpan span, IEnumerable list, object function, object?[] args)
    {
        foreach (var item in list)
        {
            context.StepLoop(span);
            yield return context.Call(span, function, [item, .. args]);
        }
    }

    static IEnumerable<object?> FilterItems(
        TemplateContext context, SourceSpan span, IEnumerable list, object function, object?[] args)
    {
        foreach (var item in list)
        {
            context.StepLoop(span);

            if (context.ToBool(span, context.Call(span, function, [item, .. args])))
            {
                yield return item;
            }
        }
    }

    /// <summary>Hides the iterator's own type, so that templates see a sequence and nothing else.</summary>
    sealed class Lazy(IEnumerable<object?> items) : IEnumerable<object?>
    {
        public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
    }
}
