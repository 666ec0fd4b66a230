namespace Scriban.Parsing;

/// <summary>What a parse may do.</summary>
public record ParserOptions
{
    public static readonly ParserOptions Default = new();

    public int ExpressionDepthLimit { get; init; } = 250;

    public bool LiquidFunctionsToScriban { get; init; }

    public bool ParseFloatAsDecimal { get; init; }
}
