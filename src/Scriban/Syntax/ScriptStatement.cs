namespace Scriban.Syntax;

/// <summary>A node that does something.</summary>
public abstract class ScriptStatement : ScriptNode
{
    /// <summary>
    /// What every line after the first begins with in what this prints: the white space before its tag.
    /// </summary>
    internal string? Indent { get; set; }

    internal abstract Flow Run(TemplateContext context);
}

/// <summary>How a statement ended.</summary>
enum Flow : byte
{
    Next,
    Break,
    Continue,
    Return,
}
