namespace Digest.Verbs;

/// <summary>Puts a failure of the machine or of this program into one line that says what to do.</summary>
static class Fault
{
    public static string Line(Exception fault) => fault switch
    {
        UnauthorizedAccessException =>
            $"{OneLine(fault)} Give yourself permission there, or choose another folder.",
        FileNotFoundException or DirectoryNotFoundException => $"{OneLine(fault)} Make it, or check the path.",
        IOException =>
            $"{OneLine(fault)} Make sure that the disk has room and that the folders can be read and written.",
        AggregateException { InnerException: { } inner } => Line(inner),
        _ => $"Internal fault: {fault.GetType().Name}: {OneLine(fault)} Please report it with the command and the "
            + "file that led to it.",
    };

    static string OneLine(Exception fault)
    {
        var line = string.Join(' ', fault.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return line.EndsWith('.') ? line : $"{line.Replace(" : ", ": ", StringComparison.Ordinal)}.";
    }
}
