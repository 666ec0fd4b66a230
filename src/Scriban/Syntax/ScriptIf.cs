namespace Scriban.Syntax;

/// <summary>
/// <c>if</c> … <c>else if</c> … <c>else</c> … <c>end</c>: the branches in order, the last condition may be missing.
/// </summary>
sealed class ScriptIfStatement((ScriptExpression? Condition, ScriptBlockStatement Body)[] branches) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition is null || context.IsTrue(condition.Evaluate(context), condition))
            {
                return body.Run(context);
            }
        }

        return Flow.Next;
    }
}

/// <summary><c>case</c> … <c>when</c> … <c>else</c> … <c>end</c>.</summary>
sealed class ScriptCaseStatement(
    ScriptExpression value, (ScriptExpression[] Values, ScriptBlockStatement Body)[] branches)
    : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        var actual = value.Evaluate(context);

        // Unlike the other statements a case does not hand its indent on to its branches.
        context.CurrentIndent = null;
        foreach (var (values, body) in branches)
        {
            // A branch without values is the else.
            if (values.Length == 0 || Matches(context, actual, values))
            {
                return body.Run(context);
            }
        }

        return Flow.Next;
    }

    static bool Matches(TemplateContext context, object? actual, ScriptExpression[] values)
    {
        foreach (var expected in values)
        {
            if (context.AreEqual(expected.Span, actual, expected.Evaluate(context)))
            {
                return true;
            }
        }

        return false;
    }
}
