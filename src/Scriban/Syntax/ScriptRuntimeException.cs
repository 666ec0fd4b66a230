using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>What went wrong while a template ran, and at which place of which file.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message)
        : this(span, message, null)
    {
    }

    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base(message, innerException) => Span = span;

    /// <summary>
    /// Kept because the package has it; the text of an inner exception is never part of the message here.
    /// </summary>
    public static bool EnableDisplayInnerException { get; set; }

    public SourceSpan Span { get; }

    public string OriginalMessage => base.Message;

    public override string Message =>
        new LogMessage(ParserMessageType.Error, Span, OriginalMessage).ToString();

    public override string ToString() => Message;
}

/// <summary>The rendering was cancelled through the context's token.</summary>
public class ScriptAbortException : ScriptRuntimeException
{
    public ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
        : this(span, "The operation was cancelled", cancellationToken)
    {
    }

    public ScriptAbortException(SourceSpan span, string message, CancellationToken cancellationToken)
        : base(span, message) => CancellationToken = cancellationToken;

    public CancellationToken CancellationToken { get; }
}

/// <summary>An included template did not parse.</summary>
public class ScriptParserRuntimeException : ScriptRuntimeException
{
    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
        : this(span, message, parserMessages, null)
    {
    }

    public ScriptParserRuntimeException(
        SourceSpan span, string message, LogMessageBag parserMessages, Exception? innerException)
        : base(span, message, innerException) => ParserMessages = parserMessages;

    public LogMessageBag ParserMessages { get; }
}

/// <summary>A function refuses one of its arguments; the call turns it into an error at that argument.</summary>
public class ScriptArgumentException : Exception
{
    public ScriptArgumentException(int argumentIndex, string message)
        : base(message) => ArgumentIndex = argumentIndex;

    public int ArgumentIndex { get; }
}
