using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Lists made from lists.</summary>
public partial class ArrayFunctions
{
    internal static IEnumerable Add(IEnumerable? list, object? value)
    {
        var copy = CopyOf(list, 1);
        copy.Add(value);
        return copy;
    }

    internal static IEnumerable AddRange(
        TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2)
    {
        var copy = new ScriptArray();
        AddCounted(context, span, copy, list1);
        AddCounted(context, span, copy, list2);
        return copy;
    }

    /// <summary>As <see cref="AddRange"/>, but nothing and nothing stay nothing.</summary>
    internal static IEnumerable? Concat(
        TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2) =>
        list1 is null && list2 is null ? null : AddRange(context, span, list1, list2);

    internal static IEnumerable? Compact(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (list is null)
        {
            return null;
        }

        var copy = new ScriptArray();

        foreach (var item in list)
        {
            context.StepLoop(span);

            if (item is not null)
            {
                copy.Add(item);
            }
        }

        return copy;
    }

    /// <summary>Puts a value before the item at the index; nulls fill the way to an index beyond the end.</summary>
    internal static IEnumerable InsertAt(
        TemplateContext context, SourceSpan span, IEnumerable? list, int index, object? value)
    {
        var copy = CopyOf(list, 1);

        // Known before the memory is filled with them.
        context.CheckIterations(span, Math.Max(0, index - copy.Count));
        while (copy.Count < index)
        {
            context.StepLoop(span);
            copy.Add(null);
        }

        copy.Insert(Math.Max(index, 0), value);
        return copy;
    }

    /// <summary>Takes out the item at the index, which counts from the end where it is negative.</summary>
    internal static IEnumerable RemoveAt(IList? list, int index)
    {
        var copy = CopyOf(list, 0);

        if (index < 0)
        {
            index += copy.Count;
        }

        if (index >= 0 && index < copy.Count)
        {
            copy.RemoveAt(index);
        }

        return copy;
    }

    internal static IEnumerable? Limit(TemplateContext context, SourceSpan span, IEnumerable? list, int count)
    {
        if (list is null)
        {
            return null;
        }

        var copy = new ScriptArray();

        if (count <= 0)
        {
            return copy;
        }

        foreach (var item in list)
        {
            context.StepLoop(span);
            copy.Add(item);

            if (copy.Count == count)
            {
                break;
            }
        }

        return copy;
    }

    internal static IEnumerable? Offset(TemplateContext context, SourceSpan span, IEnumerable? list, int index)
    {
        if (list is null)
        {
            return null;
        }

        var copy = new ScriptArray();
        var at = 0;

        foreach (var item in list)
        {
            context.StepLoop(span);

            if (at++ >= index)
            {
                copy.Add(item);
            }
        }

        return copy;
    }

    internal static IEnumerable Reverse(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        var copy = new ScriptArray();
        AddCounted(context, span, copy, list);

        for (int low = 0, high = copy.Count - 1; low < high; low++, high--)
        {
            (copy[low], copy[high]) = (copy[high], copy[low]);
        }

        return copy;
    }

    /// <summary>Each value once, where it came first; one and one point nought are two values.</summary>
    internal static IEnumerable? Uniq(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (list is null)
        {
            return null;
        }

        var seen = new HashSet<object>();
        var sawNull = false;
        var copy = new ScriptArray();

        foreach (var item in list)
        {
            context.StepLoop(span);

            if (item is null ? !sawNull : seen.Add(item))
            {
                copy.Add(item);
            }

            sawNull |= item is null;
        }

        return copy;
    }

    /// <summary>The items by value, or by the value of a member; equal ones keep their order.</summary>
    internal static IEnumerable Sort(TemplateContext context, SourceSpan span, object? list, string? member = null)
    {
        if (list is null)
        {
            return new ScriptArray();
        }

        var items = new ScriptArray();
        AddCounted(context, span, items, list as IEnumerable ?? new[] { list });
        var compare = new ItemComparer(context.CurrentCulture);

        return string.IsNullOrEmpty(member)
            ? new ScriptArray(items.OrderBy(item => item, compare))
            : new ScriptArray(items.OrderBy(item => MemberOf(context, span, item, member), compare));
    }

    static object? MemberOf(TemplateContext context, SourceSpan span, object? item, string member) =>
        item is not null && context.TryReadMember(span, item, member, out var value) ? value : null;

    static ScriptArray CopyOf(IEnumerable? list, int more)
    {
        if (list is null)
        {
            return [];
        }

        var copy = new ScriptArray(list is ICollection items ? items.Count + more : more);

        foreach (var item in list)
        {
            copy.Add(item);
        }

        return copy;
    }

    static void AddCounted(TemplateContext context, SourceSpan span, ScriptArray copy, IEnumerable? list)
    {
        foreach (var item in list ?? Array.Empty<object>())
        {
            context.StepLoop(span);
            copy.Add(item);
        }
    }
}
