using System.Text.Json;
using Digest.Text;

namespace Digest.Imports;

/// <summary>An object of somebody's JSON, read as what it ought to be: a field that is something else counts as not
/// written.</summary>
sealed record JsonCard(JsonElement Object)
{
    static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>The objects of a file: those of its list, or the one that it is. Null and a problem when it is no
    /// JSON.</summary>
    public static Listing<JsonCard>? ReadAll(string text, string file, Problems problems)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            return Of(json.RootElement.Clone()).ToListing();
        }
        catch (JsonException fault)
        {
            problems.Add(
                new(file, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1),
                "From here on this is not JSON, or it is nested too deeply.",
                "Save the file again from where it came from.");
            return null;
        }
    }

    /// <summary>A field's text on one line; a number as it stands.</summary>
    public string? Text(string name) => Whole(name) is { } text && Printable.Line(text) is { Length: > 0 } line
        ? line
        : null;

    /// <summary>A field's text with its lines.</summary>
    public string? Whole(string name) => Field(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    /// <summary>The objects of a field that is a list of them, or is one.</summary>
    public IEnumerable<JsonCard> Cards(string name) => Field(name) is { } field ? Of(field) : [];

    /// <summary>A field's list of lists of numbers, as CSL writes dates; a number may be written as text.</summary>
    public IEnumerable<int> Numbers(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Array } lists && lists.EnumerateArray().FirstOrDefault() is
            { ValueKind: JsonValueKind.Array } first
            ? first.EnumerateArray().Select(item => int.TryParse(item.ToString(), out var number) ? number : 0)
            : [];

    JsonElement? Field(string name) => Object.TryGetProperty(name, out var field) ? field : null;

    static IEnumerable<JsonCard> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [new(element)],
        JsonValueKind.Array => element.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            .Select(item => new JsonCard(item)),
        _ => [],
    };
}
