using System.Text;

namespace Scriban.Runtime;

/// <summary>
/// Keeps what is written, in a buffer of the engine's own until someone asks for the builder. What a template captured
/// is such an output too: its text is there already, and nothing more is written.
/// </summary>
public class StringBuilderOutput : IScriptOutput
{
    TextBuffer? buffer;
    StringBuilder? builder;
    string? text;

    public StringBuilderOutput() => buffer = new();

    public StringBuilderOutput(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        this.builder = builder;
    }

    internal StringBuilderOutput(string text) => this.text = text;

    /// <summary>All that was written. From then on the text is kept here, and may be changed from outside.</summary>
    public StringBuilder Builder
    {
        get
        {
            if (builder is null)
            {
                builder = new StringBuilder().Append(Written);
                buffer = null;
                text = null;
            }

            return builder;
        }
    }

    /// <summary>Where to write without a detour; null once the text is kept elsewhere.</summary>
    internal TextBuffer? Buffer => buffer;

    internal int Length => text?.Length ?? buffer?.Length ?? builder!.Length;

    /// <summary>The text, copied only where it is kept in a builder.</summary>
    internal ReadOnlySpan<char> Written =>
        text is not null ? text : buffer is not null ? buffer.Written : builder!.ToString();

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text.AsSpan(offset, count));
        return ValueTask.CompletedTask;
    }

    public override string ToString() => text ?? buffer?.ToString() ?? builder!.ToString();

    internal void Write(ReadOnlySpan<char> more)
    {
        if (buffer is not null)
        {
            buffer.Append(more);
        }
        else
        {
            Builder.Append(more);
        }
    }

    internal void Clear()
    {
        buffer?.Clear();
        builder?.Clear();
    }
}
