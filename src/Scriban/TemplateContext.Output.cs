using System.Buffers;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Output: where text goes, how it is indented, and how much of it there may be.</summary>
public partial class TemplateContext
{
    const string Ellipsis = "...";

    readonly Stack<IScriptOutput> outerOutputs = new();
    readonly Stack<StringBuilderOutput> spareOutputs = new();
    IScriptOutput output;
    long written;

    // False after an indented line's end: what comes next under the same indent begins with it.
    bool isLineBegun = true;

    public IScriptOutput Output => output;

    public string? CurrentIndent { get; set; }

    /// <summary>Whether a result may be appended to the output by whoever makes it.</summary>
    internal bool CanWriteThrough =>
        IsPlain && EnableOutput && RenderRuntimeException is null && TextOutput is not null;

    /// <summary>What the last statement gave while output is off.</summary>
    internal object? Result { get; set; }

    TextBuffer? TextOutput => output switch
    {
        StringBuilderOutput own => own.Buffer,
        TextWriterOutput writer when !IsAsync => writer.Buffer,
        _ => null,
    };

    public void PushOutput() => PushOutput(new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        outerOutputs.Push(this.output);
        this.output = output;
    }

    public IScriptOutput PopOutput()
    {
        if (outerOutputs.Count == 0)
        {
            throw new InvalidOperationException("There is no output to pop: none was pushed.");
        }

        PassOnOutput();
        var popped = output;
        output = outerOutputs.Pop();
        return popped;
    }

    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is not null)
        {
            Write(ObjectToString(textAsObject));
        }

        return this;
    }

    public TemplateContext Write(string? text)
    {
        WriteText(text);
        return this;
    }

    public TemplateContext WriteLine() => Write(NewLine);

    /// <summary>Text of the template itself.</summary>
    internal void WriteRaw(string text, int start, int length)
    {
        if (!EnableOutput)
        {
            Result = text.Substring(start, length);
            return;
        }

        WriteText(text.AsSpan(start, length));
    }

    /// <summary>The value of an expression.</summary>
    internal void WriteValue(ScriptNode node, object? value)
    {
        if (value is null)
        {
            return;
        }

        if (!IsPlain)
        {
            Write(node.Span, value);
        }
        else if (value is string text)
        {
            WriteText(text);
        }
        else if (TextOutput is { } buffer && EnableOutput)
        {
            var start = buffer.Length;
            ValuePrinter.Append(this, buffer, value, nested: false);
            AfterAppended(buffer, start);
        }
        else
        {
            Write(ObjectToString(value));
        }
    }

    /// <summary>Lets a builtin append its result to the output.</summary>
    internal void WriteThrough(BuiltinWriter writer, SourceSpan span, ReadOnlySpan<object?> arguments)
    {
        var buffer = TextOutput!;
        var start = buffer.Length;
        try
        {
            writer(this, span, arguments, buffer);
        }
        catch
        {
            buffer.Truncate(start);
            throw;
        }

        AfterAppended(buffer, start);
    }

    internal void WriteText(scoped ReadOnlySpan<char> text)
    {
        if (!EnableOutput || text.Length == 0)
        {
            return;
        }

        if (LimitToString > 0 && written + text.Length > LimitToString)
        {
            WriteCut(text);
            return;
        }

        written += text.Length;
        Emit(text);
    }

    /// <summary>
    /// Starts to gather output in a buffer of its own, which is used again after <see cref="EndCapture"/>.
    /// </summary>
    internal StringBuilderOutput BeginCapture()
    {
        var capture = spareOutputs.Count > 0 ? spareOutputs.Pop() : new StringBuilderOutput();
        PushOutput(capture);
        isLineBegun = true;
        return capture;
    }

    internal string EndCapture(StringBuilderOutput capture)
    {
        PopCapture(capture);
        var text = capture.ToString();
        capture.Clear();
        spareOutputs.Push(capture);
        return text;
    }

    /// <summary>Prints what was gathered.</summary>
    void FlushCapture(StringBuilderOutput capture)
    {
        PopCapture(capture);
        WriteText(capture.Written);
        capture.Clear();
        spareOutputs.Push(capture);
    }

    void PopCapture(StringBuilderOutput capture)
    {
        while (!ReferenceEquals(output, capture))
        {
            PopOutput();
        }

        PopOutput();
        isLineBegun = true;
    }

    /// <summary>Looks after text that was appended behind the context's back: its length and its lines.</summary>
    void AfterAppended(TextBuffer buffer, int start)
    {
        var appended = buffer.Written[start..];
        if (!IsIndenting(appended) && (LimitToString <= 0 || written + appended.Length <= LimitToString))
        {
            written += appended.Length;
            isLineBegun |= appended.Length > 0;
            return;
        }

        var copy = ArrayPool<char>.Shared.Rent(appended.Length);
        appended.CopyTo(copy);
        var length = appended.Length;
        buffer.Truncate(start);
        WriteText(copy.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(copy);
    }

    void WriteCut(scoped ReadOnlySpan<char> text)
    {
        var rest = LimitToString - written;
        written = long.MaxValue / 2;
        if (rest < 0)
        {
            return;
        }

        Emit(text[..(int)rest]);
        Emit(Ellipsis);
    }

    void Emit(scoped ReadOnlySpan<char> text)
    {
        if (!IsIndenting(text))
        {
            isLineBegun = true;
            Append(text);
            return;
        }

        EmitIndented(text, CurrentIndent!);
    }

    bool IsIndenting(ReadOnlySpan<char> text) =>
        AutoIndent && !string.IsNullOrEmpty(CurrentIndent) && (!isLineBegun || text.Contains('\n'));

    /// <summary>Every line but the first gets the indent, as soon as something stands on it.</summary>
    void EmitIndented(scoped ReadOnlySpan<char> text, string indent)
    {
        while (text.Length > 0)
        {
            if (!isLineBegun && (IndentOnEmptyLines || text[0] is not ('\n' or '\r')))
            {
                Append(indent);
            }

            var end = text.IndexOf('\n') + 1;
            isLineBegun = end == 0;
            Append(isLineBegun ? text : text[..end]);
            text = isLineBegun ? [] : text[end..];
        }
    }

    void Append(scoped ReadOnlySpan<char> text)
    {
        if (output is StringBuilderOutput own)
        {
            own.Write(text);
            return;
        }

        if (output is TextWriterOutput writer && !IsAsync)
        {
            writer.Buffer.Append(text);
            return;
        }

        var words = text.ToString();
        if (IsAsync)
        {
            Waiting.For(output.WriteAsync(words, 0, words.Length, CancellationToken));
        }
        else
        {
            output.Write(words, 0, words.Length);
        }
    }

    /// <summary>What waits to be passed on to a writer goes there.</summary>
    internal void PassOnOutput() => (output as TextWriterOutput)?.PassOn();

    void ResetOutput()
    {
        while (outerOutputs.Count > 0)
        {
            PopOutput();
        }

        (output as StringBuilderOutput)?.Clear();
        CurrentIndent = null;
        written = 0;
    }
}
