using System.Text;

namespace Scriban.Syntax;

/// <summary>Text between tags.</summary>
sealed class ScriptRawStatement(string text) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        context.WriteRaw(text, Start, End - Start + 1);
        return Flow.Next;
    }
}

/// <summary>An expression whose value is printed.</summary>
sealed class ScriptExpressionStatement(ScriptExpression expression) : ScriptStatement
{
    public ScriptExpression Expression => expression;

    internal override Flow Run(TemplateContext context)
    {
        context.StatementCall = expression;
        if (context.EnableOutput)
        {
            expression.Write(context);
        }
        else
        {
            context.Result = expression.Evaluate(context);
        }

        return Flow.Next;
    }

    internal override void PrintCore(StringBuilder text) => expression.Print(text);
}
