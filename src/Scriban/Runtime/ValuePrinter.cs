using System.Collections;
using System.Runtime.CompilerServices;
using Scriban.Functions;

namespace Scriban.Runtime;

/// <summary>Writes any value as templates show it, no longer and no deeper than the context allows.</summary>
static class ValuePrinter
{
    const string Cut = "...";

    public static string ToText(TemplateContext context, object? value, bool nested)
    {
        switch (value)
        {
            case null when !nested:
                return "";
            case string text when !nested && !IsTooLong(context, text.Length):
                return text;
            case bool truth:
                return truth ? "true" : "false";
            default:
                var output = Growth.Rent();
                Append(context, output, value, nested);
                var written = output.ToString();
                Growth.Return(output);
                return written;
        }
    }

    public static void Append(TemplateContext context, TextBuffer output, object? value, bool nested)
    {
        var start = output.Length;
        new Printing(context, output, start).Write(value, nested, 1);

        if (IsTooLong(context, output.Length - start))
        {
            output.Advance(start + context.LimitToString - output.Length);
            output.Append(Cut);
        }
    }

    static bool IsTooLong(TemplateContext context, int length) =>
        context.LimitToString > 0 && length > context.LimitToString;

    /// <summary>One value on its way to the output, with all that is in it.</summary>
    readonly struct Printing(TemplateContext context, TextBuffer output, int start)
    {
        public void Write(object? value, bool nested, int depth)
        {
            switch (value)
            {
                case null:
                    output.Append(nested ? "null" : "");
                    break;
                case string text when nested:
                    StringLiteral.AppendQuoted(output, text);
                    break;
                case string text:
                    output.Append(text);
                    break;
                case bool truth:
                    output.Append(truth ? "true" : "false");
                    break;
                case DateTime date:
                    DateTimeFunctions.Write(context, date, output);
                    break;
                default:
                    WriteOther(value, depth);
                    break;
            }
        }

        void WriteOther(object value, int depth)
        {
            switch (value)
            {
                case IScriptOutput:
                    output.Append(value.ToString());
                    break;
                case ScriptObject script:
                    WriteMembers(script, depth);
                    break;
                case IScriptCustomFunction:
                    output.Append("<function>");
                    break;
                case IFormattable formattable:
                    WriteFormattable(formattable);
                    break;
                case IEnumerable list:
                    WriteItems(list, depth);
                    break;
                case IScriptObject script:
                    WriteMembers(script, depth);
                    break;
                default:
                    WriteObject(value, depth);
                    break;
            }
        }

        void WriteFormattable(IFormattable value)
        {
            const int Usual = 64;

            if (value is ISpanFormattable number
                && number.TryFormat(output.Free(Usual), out var written, default, context.CurrentCulture))
            {
                output.Advance(written);
            }
            else
            {
                output.Append(value.ToString(null, context.CurrentCulture));
            }
        }

        void WriteItems(IEnumerable list, int depth)
        {
            Enter(depth);
            var first = true;
            output.Append('[');

            foreach (var item in list)
            {
                if (IsFull())
                {
                    return;
                }

                output.Append(first ? "" : ", ");
                Write(item, nested: true, depth + 1);
                first = false;
            }

            output.Append(']');
        }

        void WriteMembers(ScriptObject script, int depth)
        {
            if (!script.IsPlain)
            {
                WriteMembers((IScriptObject)script, depth);
                return;
            }

            Enter(depth);
            output.Append('{');

            for (var i = 0; i < script.Members.Count && !IsFull(); i++)
            {
                WriteMember(i == 0, script.Members[i].Key, script.Members.ValueAt(i), depth);
            }

            output.Append('}');
        }

        void WriteMembers(IScriptObject script, int depth)
        {
            Enter(depth);
            var first = true;
            output.Append('{');

            foreach (var name in script.GetMembers())
            {
                if (IsFull())
                {
                    return;
                }

                script.TryGetValue(context, default, name, out var value);
                WriteMember(first, name, value, depth);
                first = false;
            }

            output.Append('}');
        }

        void WriteMember(bool first, string name, object? value, int depth)
        {
            output.Append(first ? "" : ", ");

            if (IsPlainName(name))
            {
                output.Append(name);
            }
            else
            {
                StringLiteral.AppendQuoted(output, name);
            }

            output.Append(": ");
            Write(value, nested: true, depth + 1);
        }

        void WriteObject(object value, int depth)
        {
            if (Pair.Of(value) is not { } pair)
            {
                output.Append(value.ToString());
                return;
            }

            Enter(depth);
            output.Append("{key: ");
            Write(pair.Key, nested: true, depth + 1);
            output.Append(", value: ");
            Write(pair.Value, nested: true, depth + 1);
            output.Append('}');
        }

        bool IsFull() => IsTooLong(context, output.Length - start);

        // What is inside a value is one deeper than the value: a list at the limit may only be empty.
        void Enter(int depth)
        {
            var isTooDeep = context.ObjectRecursionLimit > 0 && depth >= context.ObjectRecursionLimit;

            // With the limit switched off, a cycle still must not take the process down.
            if (isTooDeep || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                throw new InvalidOperationException("Structure is too deeply nested or contains reference loops.");
            }
        }

        static bool IsPlainName(string name)
        {
            foreach (var letter in name)
            {
                if (letter != '_' && !char.IsLetterOrDigit(letter))
                {
                    return false;
                }
            }

            return name.Length > 0 && !char.IsDigit(name[0]);
        }
    }
}
