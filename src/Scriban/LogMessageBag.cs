using System.Collections;
using Scriban.Parsing;

namespace Scriban;

/// <summary>Everything the parser had to say about one text, in order.</summary>
public class LogMessageBag : IReadOnlyList<LogMessage>
{
    readonly List<LogMessage> messages = [];

    public int Count => messages.Count;

    public bool HasErrors { get; private set; }

    public LogMessage this[int index] => messages[index];

    public void Add(LogMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        HasErrors |= message.Type == ParserMessageType.Error;
        messages.Add(message);
    }

    public void AddRange(IEnumerable<LogMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (var message in messages)
        {
            Add(message);
        }
    }

    public IEnumerator<LogMessage> GetEnumerator() => messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(Environment.NewLine, messages);
}
