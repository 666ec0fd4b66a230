using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Scriban.Runtime;

namespace ScribanTests;

/// <summary>Makes the values of a case's model; an object whose one member begins with a dollar is special.</summary>
static class CaseModel
{
    public static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(json),
        JsonValueKind.Array => new ScriptArray(json.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => NumberOf(json.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    static object? ObjectOf(JsonElement json)
    {
        var members = json.EnumerateObject().ToArray();

        if (members is [{ Name: ['$', ..] } special])
        {
            return SpecialOf(special.Name, special.Value);
        }

        var script = new ScriptObject();

        foreach (var member in members)
        {
            script[member.Name] = ValueOf(member.Value);
        }

        return script;
    }

    static object? SpecialOf(string name, JsonElement json) => name switch
    {
        "$date" => DateTime.Parse(json.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        "$decimal" => decimal.Parse(json.ToString(), CultureInfo.InvariantCulture),
        "$timespan" => TimeSpan.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        "$list" => json.EnumerateArray().Select(ValueOf).ToList(),
        "$dict" => json.EnumerateObject().ToDictionary(member => member.Name, member => ValueOf(member.Value)),
        "$strings" => json.EnumerateArray().Select(item => item.GetString()!).ToArray(),
        _ => throw new ArgumentException($"No value is called {name}."),
    };

    static object NumberOf(string text)
    {
        if (text.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return double.Parse(text, CultureInfo.InvariantCulture);
        }

        var whole = BigInteger.Parse(text, CultureInfo.InvariantCulture);

        return whole >= int.MinValue && whole <= int.MaxValue ? (object)(int)whole
            : whole >= long.MinValue && whole <= long.MaxValue ? (object)(long)whole
            : whole;
    }
}
