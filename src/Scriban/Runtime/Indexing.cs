using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Elements of lists and texts by number, and members of all else by a name worked out.</summary>
static class Indexing
{
    public static object? Get(TemplateContext context, ScriptIndexerExpression node, object owner, object key)
    {
        switch (owner)
        {
            case ScriptArray array when key is int index && (uint)index < (uint)array.Count:
                return array[index];
            case string text when key is not string:
                return CharacterAt(context, node, text, key);
            case IList list when key is not string:
                return ElementAt(context, node, list, key);
            case IScriptObject:
                return MemberOf(context, node, owner, NameOf(context, key));
            case IDictionary entries:
                return entries[KeyOf(context, node, entries, key)];
            case IEnumerable items when key is not string:
                return ElementAt(context, node, items, key);
            default:
                RequireMembers(context, node, owner);
                return MemberOf(context, node, owner, NameOf(context, key));
        }
    }

    public static void Set(
        TemplateContext context, ScriptIndexerExpression node, object owner, object key, object? value)
    {
        switch (owner)
        {
            case string:
                throw new ScriptRuntimeException(node.Index.Span, "Cannot replace a character in a string");
            case ScriptArray array when key is not string:
                SetElement(context, node, array, key, value);
                break;
            case IList list when key is not string:
                SetElement(context, node, list, key, value);
                break;
            case IScriptObject script:
                SetMember(context, node, script, NameOf(context, key), value);
                break;
            case IDictionary entries:
                SetEntry(context, node, entries, key, value);
                break;
            default:
                RequireMembers(context, node, owner);
                context.SetMember(node, owner, NameOf(context, key), value);
                break;
        }
    }

    static char CharacterAt(TemplateContext context, ScriptIndexerExpression node, string text, object key)
    {
        var index = FromEnd(context.ToInt(node.Index.Span, key), text.Length);
        return (uint)index < (uint)text.Length
            ? text[index]
            : throw Fault(node, OutOfArray(index));
    }

    static object? ElementAt(TemplateContext context, ScriptIndexerExpression node, IList list, object key)
    {
        var given = context.ToInt(node.Index.Span, key);
        var index = FromEnd(given, list.Count);

        return (uint)index < (uint)list.Count ? list[index]
            : context.EnableRelaxedIndexerAccess ? null
            : throw new ScriptRuntimeException(
                node.Index.Span,
                $"The index {given} is out of bounds [0, {list.Count}] on the `{node.Target}`"
                + $" with the indexer: {node.Index}");
    }

    // A sequence has no length, so only numbers from its beginning can be meant.
    static object? ElementAt(TemplateContext context, ScriptIndexerExpression node, IEnumerable items, object key)
    {
        var index = context.ToInt(node.Index.Span, key);

        foreach (var item in items)
        {
            context.StepLoop(node.Span);

            if (index-- == 0)
            {
                return item;
            }
        }

        return null;
    }

    static object? MemberOf(TemplateContext context, ScriptIndexerExpression node, object owner, string name) =>
        context.TryReadMember(node.Span, owner, name, out var value) || context.EnableRelaxedMemberAccess
            ? value
            : throw new ScriptRuntimeException(node.Index.Span, $"Cannot get member with name {name}.");

    static void SetMember(
        TemplateContext context, ScriptIndexerExpression node, IScriptObject script, string name, object? value)
    {
        if (!script.CanWrite(name))
        {
            throw new ScriptRuntimeException(
                node.Index.Span, $"Cannot set a value for the readonly member `{name}` in the indexer: {node}");
        }

        context.SetMember(node, script, name, value);
    }

    static void SetElement(
        TemplateContext context, ScriptIndexerExpression node, ScriptArray array, object key, object? value)
    {
        var index = FromEnd(context.ToInt(node.Index.Span, key), array.Count);

        if (index >= array.Count)
        {
            context.CheckIterations(node.Index.Span, (int)Math.Min((long)index + 1 - array.Count, int.MaxValue));
        }

        try
        {
            array[index] = value;
        }
        catch (InvalidOperationException fault)
        {
            throw Fault(node, fault);
        }
    }

    static void SetElement(
        TemplateContext context, ScriptIndexerExpression node, IList list, object key, object? value)
    {
        var index = FromEnd(context.ToInt(node.Index.Span, key), list.Count);
        var element = ArgumentOf(list.GetType(), typeof(IList<>), 0);

        try
        {
            list[index] = element is null ? value : context.ToObject(node.Span, value, element);
        }
        catch (Exception fault) when (fault is IndexOutOfRangeException or ArgumentException or NotSupportedException)
        {
            throw Fault(node, fault);
        }
    }

    static void SetEntry(
        TemplateContext context, ScriptIndexerExpression node, IDictionary entries, object key, object? value)
    {
        var type = ArgumentOf(entries.GetType(), typeof(IDictionary<,>), 1);

        try
        {
            entries[KeyOf(context, node, entries, key)] =
                type is null ? value : context.ToObject(node.Span, value, type);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw Fault(node, fault);
        }
    }

    static object KeyOf(TemplateContext context, ScriptIndexerExpression node, IDictionary entries, object key) =>
        ArgumentOf(entries.GetType(), typeof(IDictionary<,>), 0) is { } type
            ? context.ToObject(node.Index.Span, key, type) ?? key
            : key;

    static string NameOf(TemplateContext context, object key) => key as string ?? context.ObjectToString(key) ?? "";

    static int FromEnd(int index, int count) => index < 0 ? index + count : index;

    static void RequireMembers(TemplateContext context, ScriptIndexerExpression node, object owner)
    {
        if (owner.GetType().IsPrimitive || owner is decimal or System.Numerics.BigInteger)
        {
            throw new ScriptRuntimeException(
                node.Span,
                $"Cannot use the {context.GetTypeName(owner)} primitive `{context.ObjectToString(owner)}` as a list.");
        }
    }

    static ScriptRuntimeException Fault(ScriptIndexerExpression node, Exception fault) =>
        new(node.Span, "Unexpected exception while accessing target expression: " + fault.Message, fault);

    // A text fails as an array of characters does, and that exception can only be had by failing.
    static IndexOutOfRangeException OutOfArray(int index)
    {
        try
        {
            _ = Array.Empty<char>()[index];
            throw new InvalidOperationException();
        }
        catch (IndexOutOfRangeException fault)
        {
            return fault;
        }
    }

    static Type? ArgumentOf(Type type, Type shape, int index) => Array
        .Find(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == shape)
        ?.GetGenericArguments()[index];
}
