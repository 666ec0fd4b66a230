namespace Scriban.Runtime;

/// <summary>
/// Passes what is written on to a writer: what a template prints, at once when its rendering ends, well or not.
/// </summary>
public class TextWriterOutput : IScriptOutput
{
    public TextWriterOutput(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Writer = writer;
    }

    public TextWriter Writer { get; }

    /// <summary>What was printed and not passed on yet.</summary>
    internal TextBuffer Buffer { get; } = new();

    public void Write(string text, int offset, int count)
    {
        PassOn();
        Writer.Write(text.AsSpan(offset, count));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        PassOn();
        return new(Writer.WriteAsync(text.AsMemory(offset, count), cancellationToken));
    }

    public override string? ToString()
    {
        PassOn();
        return Writer.ToString();
    }

    internal void PassOn()
    {
        if (Buffer.Length > 0)
        {
            Writer.Write(Buffer.Written);
            Buffer.Clear();
        }
    }
}
