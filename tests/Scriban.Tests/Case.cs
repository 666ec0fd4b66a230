using System.Text.Json;

namespace ScribanTests;

/// <summary>One template with its surroundings, and what comes of it.</summary>
sealed record Case(
    string Id,
    string Template,
    JsonElement? Model,
    IReadOnlyDictionary<string, string?>? Includes,
    IReadOnlyList<string> Fixtures,
    Options Options,
    string? Expected,
    ExpectedError? Error,
    string? ExpectedType,
    string? FrontMatterEnd,
    IReadOnlyList<string> Needs)
{
    public static Case Of(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("template").GetString()!,
        Member(json, "model"),
        Member(json, "includes")?.EnumerateObject()
            .ToDictionary(include => include.Name, include => include.Value.GetString(), StringComparer.Ordinal),
        Texts(json, "fixtures"),
        new(Member(json, "options")),
        Member(json, "expected")?.GetString(),
        Member(json, "expectError") is { } error ? ExpectedError.Of(error) : null,
        Member(json, "expectedType")?.GetString(),
        Member(json, "frontMatterEnd")?.GetString(),
        Texts(json, "needs"));

    static JsonElement? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    static string[] Texts(JsonElement json, string name) =>
        Member(json, name) is { } list ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}

/// <summary>An error a case expects: in parsing or running, at a place, with a wording.</summary>
sealed record ExpectedError(
    string Kind,
    string Message,
    string? File,
    int Line,
    int Column,
    IReadOnlyList<string>? All,
    string? Inner)
{
    public static ExpectedError Of(JsonElement json) => new(
        json.GetProperty("kind").GetString()!,
        json.GetProperty("message").GetString()!,
        json.TryGetProperty("file", out var file) ? file.GetString() : null,
        json.TryGetProperty("line", out var line) ? line.GetInt32() : 0,
        json.TryGetProperty("column", out var column) ? column.GetInt32() : 0,
        json.TryGetProperty("all", out var all) ? [.. all.EnumerateArray().Select(item => item.GetString()!)] : null,
        json.TryGetProperty("inner", out var inner) ? inner.GetString() : null);
}

/// <summary>The options of a case, by name.</summary>
sealed class Options(JsonElement? json)
{
    public bool Has(string name) => json is { } options && options.TryGetProperty(name, out _);

    public bool? Flag(string name) => Value(name)?.GetBoolean();

    public int? Number(string name) => Value(name)?.GetInt32();

    public string? Text(string name) => Value(name)?.GetString();

    public IEnumerable<string> Texts(string name) =>
        Value(name) is { } list ? list.EnumerateArray().Select(item => item.GetString()!) : [];

    JsonElement? Value(string name) =>
        json is { } options && options.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
