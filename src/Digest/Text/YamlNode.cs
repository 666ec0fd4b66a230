namespace Digest.Text;

/// <summary>
/// A piece of YAML and where it stands: a text, a list or a map. Texts are never turned into numbers, dates or anything
/// else.
/// </summary>
/// <param name="Text">The text; empty for lists and maps.</param>
/// <param name="IsBare">The text stands without quotation marks, so that <c>null</c> and <c>true</c> have their special
/// meaning.</param>
/// <param name="Items">What is in a list.</param>
/// <param name="Entries">What is in a map, in its order; no key twice.</param>
sealed record YamlNode(
    YamlKind Kind, Place Place, string Text = "", bool IsBare = false, Listing<YamlNode> Items = default,
    Listing<YamlEntry> Entries = default)
{
    static readonly Place Nowhere = new("");

    /// <summary>Nothing was written: an empty value, <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => Kind == YamlKind.Text && IsBare && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>A text to be written, in quotation marks where it needs them.</summary>
    public static YamlNode Of(string text) => new(YamlKind.Text, Nowhere, text);

    /// <summary>A number, a date, <c>true</c> or <c>null</c> to be written as it is.</summary>
    public static YamlNode Bare(string text) => new(YamlKind.Text, Nowhere, text, IsBare: true);

    public static YamlNode List(IEnumerable<YamlNode> items) => new(YamlKind.List, Nowhere, Items: items.ToListing());

    public static YamlNode Map(IEnumerable<YamlEntry> entries) =>
        new(YamlKind.Map, Nowhere, Entries: entries.ToListing());

    /// <summary>The entry with that key, if the node is a map that has it.</summary>
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>A key of a map, where it stands, and its value.</summary>
sealed record YamlEntry(string Key, Place Place, YamlNode Value)
{
    /// <summary>An entry to be written.</summary>
    public static YamlEntry Of(string key, YamlNode value) => new(key, value.Place, value);
}

/// <summary>What a piece of YAML is.</summary>
enum YamlKind
{
    Text,
    List,
    Map,
}
