using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Filling a script object from .NET values.</summary>
public static partial class ScriptObjectExtensions
{
    public static void Import(this IScriptObject script, object? obj, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null) => throw new NotImplementedException();

    public static void Import(this IScriptObject script, object? obj, ScriptMemberImportFlags flags, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null) => throw new NotImplementedException();
}
