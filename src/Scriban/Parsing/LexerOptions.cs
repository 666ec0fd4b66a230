namespace Scriban.Parsing;

/// <summary>How a text is cut into tokens.</summary>
public record LexerOptions
{
    public const string DefaultFrontMatterMarker = "+++";

    public static readonly LexerOptions Default = new();

    public ScriptMode Mode { get; init; }

    public ScriptLang Lang { get; init; }

    public string FrontMatterMarker { get; init; } = DefaultFrontMatterMarker;

    public TextPosition StartPosition { get; init; }

    public bool KeepTrivia { get; init; }
}

/// <summary>Whether the text is a page, a page with front matter, or script alone.</summary>
public enum ScriptMode
{
    Default,
    FrontMatterOnly,
    FrontMatterAndContent,
    ScriptOnly,
}

/// <summary>The dialect; only the default one is understood.</summary>
public enum ScriptLang
{
    Default,
    Liquid,
    Scientific,
}
