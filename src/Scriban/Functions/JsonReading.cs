using System.Text.Json;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Values from JSON: objects and lists a template can write to, numbers as int or else decimal.</summary>
static class JsonReading
{
    public static object? Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ValueOf(document.RootElement);
    }

    public static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(json),
        JsonValueKind.Array => new ScriptArray(json.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => NumberOf(json),
        JsonValueKind.True => Boxes.True,
        JsonValueKind.False => Boxes.False,
        _ => null,
    };

    static ScriptObject ObjectOf(JsonElement json)
    {
        var script = new ScriptObject();

        foreach (var member in json.EnumerateObject())
        {
            script[member.Name] = ValueOf(member.Value);
        }

        return script;
    }

    static object NumberOf(JsonElement json) =>
        json.TryGetInt32(out var whole) ? Boxes.Of(whole)
        : json.TryGetDecimal(out var number) ? number
        : json.GetDouble();
}
