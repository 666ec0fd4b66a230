namespace Scriban.Syntax;

/// <summary>Statements that run one after the other.</summary>
public sealed class ScriptBlockStatement : ScriptStatement
{
    ScriptStatement[] statements = [];

    internal ScriptBlockStatement()
    {
    }

    internal ReadOnlySpan<ScriptStatement> Statements => statements;

    internal void Fill(List<ScriptStatement> content) => statements = [.. content];

    internal override Flow Run(TemplateContext context)
    {
        var outerIndent = context.CurrentIndent;
        try
        {
            foreach (var statement in statements)
            {
                if (statement is ScriptRawStatement)
                {
                    statement.Run(context);
                    continue;
                }

                context.CheckAbort();
                context.CurrentIndent = statement.Indent;
                var flow = statement.Run(context);
                context.CurrentIndent = outerIndent;
                if (flow != Flow.Next)
                {
                    return flow;
                }
            }

            return Flow.Next;
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(Span, fault.Message, fault);
        }
        finally
        {
            context.CurrentIndent = outerIndent;
        }
    }
}

/// <summary>A whole template.</summary>
public sealed class ScriptPage : ScriptNode
{
    internal ScriptPage()
    {
    }

    public ScriptBlockStatement Body { get; internal set; } = new();

    public ScriptFrontMatter? FrontMatter { get; internal set; }

    internal override string Kind => "ScriptPage";
}

/// <summary>The script before a page, between two markers.</summary>
public sealed class ScriptFrontMatter : ScriptNode
{
    internal ScriptFrontMatter()
    {
    }

    /// <summary>Where the page begins.</summary>
    public Parsing.TextPosition TextPositionAfterEndMarker;

    public ScriptBlockStatement Statements { get; internal set; } = new();
}
