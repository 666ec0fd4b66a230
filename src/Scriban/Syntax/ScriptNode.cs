using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A piece of a template's tree; it runs itself.</summary>
public abstract class ScriptNode
{
    public SourceSpan Span { get; internal set; }
}
