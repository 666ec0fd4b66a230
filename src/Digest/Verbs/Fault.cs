namespace Digest.Verbs;

/// <summary>Puts a failure of the machine or of this program into one line that says what to do.</summary>
static class Fault
{
    public static string Line(Exception fault) => fault switch
    {
        UnauthorizedAccessException => $"{OneLine(fault, "You may not write or read this.")} "
            + "Give yourself permission there, or choose another folder.",
        FileNotFoundException or DirectoryNotFoundException =>
            $"{OneLine(fault, "There is no such file or folder.")} Make it, or check the path.",
        IOException =>
            $"{OneLine(fault, "This cannot be read or written.")} "
                + "Make sure that the disk has room and that the folders can be read and written.",
        AggregateException { InnerException: { } inner } => Line(inner),
        _ => $"Internal fault: {fault.GetType().Name}: {OneLine(fault, "")} Please report it with the command and the "
            + "file that led to it.",
    };

    // The tool carries no texts of the framework: its messages are a key and then what it is about, mostly a path.
    static string OneLine(Exception fault, string meaning)
    {
        var line = string.Join(' ', fault.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        var key = line.IndexOf(", ", StringComparison.Ordinal);
        if (key > 0 && line.AsSpan(0, key).Contains('_') && !line.AsSpan(0, key).Contains(' '))
        {
            return $"{line[(key + 2)..]}: {meaning}";
        }

        return line.EndsWith('.') ? line : $"{line.Replace(" : ", ": ", StringComparison.Ordinal)}.";
    }
}
