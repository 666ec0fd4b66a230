using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A call that no template wrote: a host's.</summary>
sealed class ScriptNowhere : ScriptNode
{
    internal override string Kind => "function";

    public static ScriptNowhere At(SourceSpan span)
    {
        var node = new ScriptNowhere();
        node.PlaceAt(span);
        return node;
    }
}
