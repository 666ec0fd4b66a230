using System.Reflection;

namespace Scriban.Runtime;

/// <summary>The members of a .NET type that templates may see, by the names they use.</summary>
sealed class TypeTable
{
    readonly Dictionary<string, TypedMember> byName = new(StringComparer.Ordinal);
    readonly List<TypedMember> members = [];

    internal TypeTable(Type type, MemberPolicy policy)
    {
        foreach (var member in Visible(type))
        {
            if (policy.Shows(member) && TypedMember.Of(member, policy) is { } typed && byName.TryAdd(typed.Name, typed))
            {
                members.Add(typed);
            }
        }
    }

    public IEnumerable<TypedMember> Members => members;

    public static TypeTable For(Type type, MemberRenamerDelegate renamer, MemberFilterDelegate? filter) =>
        MemberPolicy.Of(renamer, filter).TableOf(type);

    public TypedMember? Find(string name) => byName.GetValueOrDefault(name);

    // Fields before properties; a member that a derived class declares anew comes before the one it hides.
    static IEnumerable<MemberInfo> Visible(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        return [.. type.GetFields(Public), .. type.GetProperties(Public).Where(IsReadable)];
    }

    static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true }
        && property.GetIndexParameters().Length == 0
        && property.PropertyType is { IsByRef: false, IsByRefLike: false, IsPointer: false };
}
