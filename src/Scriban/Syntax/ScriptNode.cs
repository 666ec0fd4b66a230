using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A piece of a template's tree; it runs itself.</summary>
public abstract class ScriptNode
{
    // A message need not repeat more of a template than this.
    const int LongestPrint = 4096;

    SourceText? source;
    int start;
    int end;

    /// <summary>Lines and columns are worked out when asked for: a template that runs well never asks.</summary>
    public SourceSpan Span => source?.SpanOf(start, end) ?? default;

    /// <summary>The node as its source would be written, for messages.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }

    /// <summary>The kind of node, in a reader's words.</summary>
    internal virtual string Kind => "expression";

    /// <summary>The place right after this node, where a missing argument would have stood.</summary>
    internal SourceSpan SpanAfter => source is null ? default : source.SpanOf(end + 1, end + 1);

    internal int Start => start;

    internal int End => end;

    internal SourceText? Source => source;

    /// <summary>Appends the node as its source would be written; what is too deep for the stack is left out.</summary>
    internal void Print(StringBuilder text)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack() && text.Length < LongestPrint)
        {
            PrintCore(text);
        }
    }

    internal virtual void PrintCore(StringBuilder text) => text.Append(Kind);

    internal void PlaceAt(SourceSpan span)
    {
        if (span.Text is { } text)
        {
            Place(text, span.Start.Offset, span.End.Offset);
        }
    }

    internal void PlaceAt(ScriptNode other)
    {
        source = other.source;
        start = other.start;
        end = other.end;
    }

    internal void Place(SourceText text, int from, int to)
    {
        source = text;
        start = from;
        end = Math.Max(from, to);
    }
}
