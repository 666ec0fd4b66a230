namespace Scriban.Runtime;

/// <summary>Passes what is written on to a writer, as it comes.</summary>
public class TextWriterOutput : IScriptOutput
{
    public TextWriterOutput(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Writer = writer;
    }

    public TextWriter Writer { get; }

    public void Write(string text, int offset, int count) => Writer.Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        new(Writer.WriteAsync(text.AsMemory(offset, count), cancellationToken));

    public override string? ToString() => Writer.ToString();
}
