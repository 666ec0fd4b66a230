using System.Reflection;
using System.Runtime.CompilerServices;

namespace PublicApiTesting;

/// <summary>
/// What an assembly offers, one member a line. A stand-in must offer exactly what its snapshot says; of the package it
/// stands in for, every line of the snapshot must hold, so that the one never offers what the other lacks.
/// </summary>
static class PublicApi
{
    const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    static readonly HashSet<string> everyObject = ["Equals", "GetHashCode", "ToString", "GetType", "<Clone>$"];

    public static bool IsStandIn(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description
            .StartsWith("A stand-in", StringComparison.Ordinal) == true;

    public static string Of(Assembly assembly) => string.Join(
        '\n',
        assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type)
                .Select(Written)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Prepend(type.FullName!)));

    /// <summary>The lines of a snapshot that do not hold of the assemblies' types.</summary>
    public static IReadOnlyList<string> Missing(string snapshotFile, params Assembly[] assemblies)
    {
        var missing = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var name = "";

        foreach (var line in File.ReadLines(snapshotFile))
        {
            if (!line.StartsWith("  ", StringComparison.Ordinal))
            {
                name = line;
                var type = assemblies.Select(assembly => assembly.GetType(name))
                    .FirstOrDefault(found => found is not null);
                known = type is null ? [] : [.. WithBases(type).SelectMany(Members).SelectMany(EveryWay)];
            }
            else if (!known.Contains(line))
            {
                missing.Add(name + line);
            }
        }

        return missing;
    }

    static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Own)
        .Where(member => !everyObject.Contains(member.Name))
        .Where(member => member is not MethodInfo { IsSpecialName: true })
        .Where(member => !type.IsSubclassOf(typeof(Delegate)) || member.Name == "Invoke");

    static IEnumerable<Type> WithBases(Type type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }
    }

    static string Written(MemberInfo member) => member is MethodBase method
        ? Call(method, [.. method.GetParameters().Where(parameter => !IsCallerName(parameter))])
        : "  " + member;

    // A caller may leave out what is optional, so a method with more of it serves as well.
    static IEnumerable<string> EveryWay(MemberInfo member)
    {
        if (member is not MethodBase method)
        {
            return [Written(member)];
        }

        var all = method.GetParameters();
        var required = all.Count(parameter => !parameter.IsOptional);
        return Enumerable.Range(required, all.Length - required + 1).Select(count => Call(method, all[..count]));
    }

    static string Call(MethodBase method, ParameterInfo[] parameters)
    {
        var types = string.Join(", ", parameters.Select(parameter => parameter.ParameterType));
        return $"  {(method as MethodInfo)?.ReturnType} {method.Name}({types})";
    }

    // The compiler fills these in; no test writes them.
    static bool IsCallerName(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(CallerMemberNameAttribute)) || parameter.IsDefined(typeof(CallerFilePathAttribute));
}
