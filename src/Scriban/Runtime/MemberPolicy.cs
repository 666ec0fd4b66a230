using System.Reflection;
using System.Runtime.CompilerServices;

namespace Scriban.Runtime;

/// <summary>
/// Which members templates see and under which names, with the tables made for it. A context that changes its renamer
/// or filter takes another policy, so that no table outlives the rules it was made by.
/// </summary>
sealed class MemberPolicy(MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
{
    readonly ConditionalWeakTable<Type, TypeTable> tables = [];

    /// <summary>The usual names and no filter; shared by all contexts of the process.</summary>
    public static MemberPolicy Default { get; } = new(StandardMemberRenamer.Default, null);

    public MemberRenamerDelegate Renamer => renamer;

    public static MemberPolicy Of(MemberRenamerDelegate renamer, MemberFilterDelegate? filter) =>
        filter is null && renamer == StandardMemberRenamer.Default ? Default : new(renamer, filter);

    public TypeTable TableOf(Type type) =>
        tables.TryGetValue(type, out var table) ? table : tables.GetValue(type, key => new TypeTable(key, this));

    public bool Shows(MemberInfo member) =>
        !member.IsDefined(typeof(ScriptMemberIgnoreAttribute), inherit: true) && (filter is null || filter(member));
}
