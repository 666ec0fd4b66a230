using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>
/// JSON from values, without spaces. Everything beyond ASCII and everything that HTML would mistake is written as an
/// escape, so the result may stand in a script element.
/// </summary>
sealed class JsonWriting : IDisposable
{
    readonly TemplateContext context;
    readonly SourceSpan span;
    readonly ArrayBufferWriter<byte> bytes = new();
    readonly Utf8JsonWriter json;
    int depth;

    JsonWriting(TemplateContext context, SourceSpan span)
    {
        this.context = context;
        this.span = span;

        // The context's own limit on depth comes first, and says what is wrong.
        json = new(bytes, new() { MaxDepth = int.MaxValue, SkipValidation = true });
    }

    public static string Write(TemplateContext context, SourceSpan span, object? value)
    {
        using var writing = new JsonWriting(context, span);
        writing.WriteValue(value);
        writing.json.Flush();
        return Encoding.UTF8.GetString(writing.bytes.WrittenSpan);
    }

    public void Dispose() => json.Dispose();

    void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case IScriptOutput:
                json.WriteStringValue(context.ObjectToString(value));
                break;
            case ScriptRange range:
                WriteItems(range);
                break;
            case IScriptCustomFunction and not ScriptObject:
                throw new ArgumentException("Can not serialize functions to JSON.", nameof(value));
            case ValueType:
                JsonSerializer.Serialize(json, value, value.GetType());
                break;
            case IEnumerable list and not (IDictionary or IScriptObject):
                WriteItems(list);
                break;
            case IList list:
                WriteItems(list);
                break;
            default:
                WriteMembers(value);
                break;
        }

        Growth.Check(context, json.BytesCommitted + json.BytesPending);
    }

    void WriteItems(IEnumerable list)
    {
        Enter();
        json.WriteStartArray();

        foreach (var item in list)
        {
            context.StepLoop(span);
            WriteValue(item);
        }

        json.WriteEndArray();
        depth--;
    }

    void WriteMembers(object value)
    {
        Enter();
        json.WriteStartObject();

        // The keys of a .NET dictionary may be of any type, so its entries are taken as they are.
        if (value is IDictionary entries and not IScriptObject)
        {
            foreach (DictionaryEntry entry in entries)
            {
                WriteMember(context.ObjectToString(entry.Key) ?? "", entry.Value);
            }
        }
        else
        {
            foreach (var member in context.MembersOf(value) ?? [])
            {
                WriteMember(member, context.TryReadMember(span, value, member, out var found) ? found : null);
            }
        }

        json.WriteEndObject();
        depth--;
    }

    void WriteMember(string name, object? value)
    {
        context.StepLoop(span);
        json.WritePropertyName(name);
        WriteValue(value);
    }

    void Enter()
    {
        depth++;
        var isTooDeep = context.ObjectRecursionLimit > 0 && depth > context.ObjectRecursionLimit;

        // With the limit switched off, a cycle still must not take the process down.
        if (isTooDeep || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new InvalidOperationException("Structure is too deeply nested or contains reference loops.");
        }
    }
}
