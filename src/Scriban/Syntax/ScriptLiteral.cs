using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A value written out: a number, a string, <c>true</c>, <c>null</c>.</summary>
sealed class ScriptLiteral(object? value, StringQuote quote) : ScriptExpression
{
    public object? Value => value;

    internal override string Kind => "literal";

    internal override object? Compute(TemplateContext context) => value;

    internal override void PrintCore(StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case string words when quote == StringQuote.Verbatim:
                text.Append('`').Append(words.Replace("`", "``", StringComparison.Ordinal)).Append('`');
                break;
            case string words:
                Quoting.Append(text, words, quote == StringQuote.Single ? '\'' : '"');
                break;
            case double number:
                text.Append(Number(number));
                break;
            case float number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture)).Append('f');
                break;
            case decimal number:
                text.Append(number.ToString(CultureInfo.InvariantCulture)).Append('m');
                break;
            case BigInteger number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    static string Number(double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().ContainsAny(".EN∞") ? digits : digits + ".0";
    }
}

/// <summary>How a string was quoted.</summary>
enum StringQuote : byte
{
    None,
    Single,
    Double,
    Verbatim,
}

/// <summary>Text with values in it: <c>$'page {n} of {total}'</c>.</summary>
sealed class ScriptInterpolatedExpression(ScriptExpression[] parts) : ScriptExpression
{
    internal override string Kind => "interpolated expression";

    internal override object? Compute(TemplateContext context)
    {
        var words = new TextBuffer();
        foreach (var part in parts)
        {
            // A value is formatted by .NET here, not as the template prints it: true is "True".
            var value = part.Evaluate(context);
            words.Append(
                value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString());
            Operators.CheckLength(context, Span, words.Length);
        }

        var text = words.ToString();
        words.Clear();
        return text;
    }

    internal override void PrintCore(StringBuilder text)
    {
        text.Append("$\"");
        foreach (var part in parts)
        {
            if (part is ScriptLiteral { Value: string words })
            {
                text.Append(words);
                continue;
            }

            text.Append('{');
            part.Print(text);
            text.Append('}');
        }

        text.Append('"');
    }
}

/// <summary>A list written out.</summary>
sealed class ScriptArrayInitializerExpression(ScriptExpression[] items) : ScriptExpression
{
    internal override string Kind => "array initializer";

    internal override object? Compute(TemplateContext context)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            array.Add(item.Evaluate(context));
        }

        return array;
    }

    internal override void PrintCore(StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "" : ",");
            items[i].Print(text);
        }

        text.Append(']');
    }
}

/// <summary>An object written out.</summary>
sealed class ScriptObjectInitializerExpression(KeyValuePair<string, ScriptExpression>[] members) : ScriptExpression
{
    internal override string Kind => "object initializer expression";

    internal override object? Compute(TemplateContext context)
    {
        var script = new ScriptObject(members.Length, context.KeyComparer);
        foreach (var (name, value) in members)
        {
            script.Members.Set(name, value.Evaluate(context), readOnly: false);
        }

        return script;
    }

    internal override void PrintCore(StringBuilder text)
    {
        text.Append('{');
        for (var i = 0; i < members.Length; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(members[i].Key).Append(':');
            members[i].Value.Print(text);
        }

        text.Append('}');
    }
}
