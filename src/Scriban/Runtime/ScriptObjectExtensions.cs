using System.Collections;
using System.Reflection;
using System.Text.Json;
using Scriban.Functions;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Filling a script object from .NET values.</summary>
public static partial class ScriptObjectExtensions
{
    /// <summary>Takes over what the value consists of: entries by their own names, members by the renamer's.</summary>
    public static void Import(
        this IScriptObject script,
        object? obj,
        MemberFilterDelegate? filter = null,
        MemberRenamerDelegate? renamer = null) =>
        Import(script, obj, ScriptMemberImportFlags.All, filter, renamer);

    public static void Import(
        this IScriptObject script,
        object? obj,
        ScriptMemberImportFlags flags,
        MemberFilterDelegate? filter = null,
        MemberRenamerDelegate? renamer = null)
    {
        ArgumentNullException.ThrowIfNull(script);

        switch (obj)
        {
            case null:
                break;
            case IScriptObject other:
                Import(script, other);
                break;
            case JsonElement json:
                Import(script, json);
                break;
            case IDictionary<string, object?> entries:
                foreach (var (name, value) in entries)
                {
                    SetUnlessReadOnly(script, name, value);
                }

                break;
            case IDictionary entries:
                ImportEntries(script, entries);
                break;
            case Type type:
                ImportType(script, type, flags, filter, renamer ?? StandardMemberRenamer.Default);
                break;
            default:
                RequireObject(obj);
                ImportObject(script, obj, flags, filter, renamer ?? StandardMemberRenamer.Default);
                break;
        }
    }

    /// <summary>Takes over the members of another object, except those that are read-only here.</summary>
    public static void Import(this IScriptObject @this, IScriptObject other)
    {
        ArgumentNullException.ThrowIfNull(@this);
        ArgumentNullException.ThrowIfNull(other);

        foreach (var name in other.GetMembers().ToList())
        {
            other.TryGetValue(null!, default, name, out var value);
            SetUnlessReadOnly(@this, name, value);
        }
    }

    public static void Import(this IScriptObject script, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentOutOfRangeException(
                nameof(json), $"A JSON {json.ValueKind} has no members to import; only an object has.");
        }

        foreach (var member in json.EnumerateObject())
        {
            SetUnlessReadOnly(script, member.Name, JsonReading.ValueOf(member.Value));
        }
    }

    /// <summary>Adds a function under the very name given; templates cannot replace it.</summary>
    public static void Import(this IScriptObject script, string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(function);
        Set(script, member, DynamicCustomFunction.Create(function), readOnly: true);
    }

    /// <summary>Takes over one member of an object, or of a type, by its .NET name.</summary>
    public static void ImportMember(this IScriptObject script, object obj, string memberName, string? exportName = null)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(obj);
        var (type, target) = obj is Type given ? (given, null) : (obj.GetType(), obj);
        var place = target is null ? BindingFlags.Static : BindingFlags.Instance;
        var member = type.GetMember(memberName, BindingFlags.Public | place).FirstOrDefault()
            ?? throw new ArgumentOutOfRangeException(nameof(memberName), $"{type.Name} has no member {memberName}.");
        var name = exportName ?? StandardMemberRenamer.Rename(member);

        switch (member)
        {
            case FieldInfo field:
                Set(script, name, field.GetValue(target), field.IsInitOnly || field.IsLiteral);
                break;
            case PropertyInfo property:
                Set(script, name, property.GetValue(target), property.SetMethod is not { IsPublic: true });
                break;
            case MethodInfo method:
                Set(script, name, DynamicCustomFunction.Create(target, method), readOnly: true);
                break;
        }
    }

    /// <summary>Reads a member outside any rendering.</summary>
    public static bool TryGetValue(this IScriptObject @this, string key, out object? value)
    {
        ArgumentNullException.ThrowIfNull(@this);
        return @this.TryGetValue(null!, default(SourceSpan), key, out value);
    }

    static void ImportEntries(IScriptObject script, IDictionary entries)
    {
        foreach (DictionaryEntry entry in entries)
        {
            if (entry.Key.ToString() is { } name)
            {
                SetUnlessReadOnly(script, name, entry.Value);
            }
        }
    }

    static void ImportObject(
        IScriptObject script,
        object obj,
        ScriptMemberImportFlags flags,
        MemberFilterDelegate? filter,
        MemberRenamerDelegate renamer)
    {
        foreach (var member in TypeTable.For(obj.GetType(), renamer, filter).Members)
        {
            if (flags.HasFlag(member.IsField ? ScriptMemberImportFlags.Field : ScriptMemberImportFlags.Property))
            {
                Set(script, member.Name, member.Get(obj), !member.CanWrite);
            }
        }

        if (flags.HasFlag(ScriptMemberImportFlags.MethodInstance))
        {
            const BindingFlags Place = BindingFlags.Public | BindingFlags.Instance;
            ImportMethods(script, obj.GetType().GetMethods(Place), obj, new(renamer, filter));
        }
    }

    // Constants are no state of the type, and are left out.
    static void ImportType(
        IScriptObject script,
        Type type,
        ScriptMemberImportFlags flags,
        MemberFilterDelegate? filter,
        MemberRenamerDelegate renamer)
    {
        const BindingFlags Place = BindingFlags.Public | BindingFlags.Static;
        var policy = new MemberPolicy(renamer, filter);

        if (flags.HasFlag(ScriptMemberImportFlags.Field))
        {
            foreach (var field in type.GetFields(Place).Where(field => !field.IsLiteral && policy.Shows(field)))
            {
                Set(script, renamer(field), field.GetValue(null), field.IsInitOnly);
            }
        }

        if (flags.HasFlag(ScriptMemberImportFlags.Property))
        {
            foreach (var property in type.GetProperties(Place).Where(IsReadable).Where(policy.Shows))
            {
                Set(script, renamer(property), property.GetValue(null), property.SetMethod is not { IsPublic: true });
            }
        }

        if (flags.HasFlag(ScriptMemberImportFlags.Method))
        {
            ImportMethods(script, type.GetMethods(Place), null, policy);
        }
    }

    static void ImportMethods(IScriptObject script, MethodInfo[] methods, object? target, MemberPolicy policy)
    {
        foreach (var method in methods)
        {
            var isOrdinary = !method.IsSpecialName && !method.ContainsGenericParameters
                && method.DeclaringType != typeof(object);

            if (isOrdinary && policy.Shows(method))
            {
                Set(script, policy.Renamer(method), DynamicCustomFunction.Create(target, method), readOnly: true);
            }
        }
    }

    static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0;

    static void Set(IScriptObject script, string name, object? value, bool readOnly)
    {
        if (!string.IsNullOrEmpty(name))
        {
            script.TrySetValue(null!, default, name, value, readOnly);
        }
    }

    static void SetUnlessReadOnly(IScriptObject script, string name, object? value)
    {
        if (script.CanWrite(name))
        {
            Set(script, name, value, readOnly: false);
        }
    }

    static void RequireObject(object obj)
    {
        if (!ScriptObject.IsImportable(obj))
        {
            throw new ArgumentOutOfRangeException(
                nameof(obj), $"A value of type {TypeNames.Of(obj)} has no members to import.");
        }
    }
}
