namespace Scriban.Syntax;

/// <summary>Statements that run one after the other.</summary>
public sealed class ScriptBlockStatement : ScriptNode
{
}
