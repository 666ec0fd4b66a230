namespace Scriban.Parsing;

/// <summary>How grave a parser's message is.</summary>
public enum ParserMessageType
{
    Error,
    Warning,
}

/// <summary>One thing the parser has to say, and the place it speaks of.</summary>
public class LogMessage
{
    public LogMessage(ParserMessageType type, SourceSpan span, string message)
    {
        Type = type;
        Span = span;
        Message = message;
    }

    public ParserMessageType Type { get; set; }

    public SourceSpan Span { get; set; }

    public string Message { get; set; }

    public override string ToString() =>
        $"{Span.FileName ?? "<input>"}({Span.Start.ToStringSimple()}) : "
        + $"{(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}
