using System.CommandLine;
using System.Text;
using Digest.Text;
using Spectre.Console;

namespace Digest.Verbs;

/// <summary>
/// Speaks to whoever runs the command: results on standard output, problems on standard error, colour on a terminal
/// only.
/// </summary>
/// <remarks>A file name or a clipping may hold escape sequences, which a terminal would obey, or turn the line around;
/// in messages such characters are spelled out.</remarks>
sealed class Desk(TextWriter output, TextWriter error, bool onActions, bool colour)
{
    const int Block = 16 * 1024;

    /// <summary>
    /// The desk of this process. Colour is for terminals that have not refused it by <c>NO_COLOR</c>.
    /// </summary>
    public static Desk OfThisProcess() => new(
        Output(),
        Console.Error,
        onActions: Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true",
        colour: !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
    {
        StepSummary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"),
    };

    // The console's own writer hands on 256 letters at a time, of lines that may have ten thousand.
#pragma warning disable CA2000 // Standard output is open as long as the process.
    static TextWriter Output() => Console.OutputEncoding is UTF8Encoding
        ? TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), Block)
        {
            AutoFlush = true,
        })
        : Console.Out;
#pragma warning restore CA2000

    /// <summary>The file whose Markdown GitHub Actions shows on the page of a run; null anywhere else.</summary>
    public string? StepSummary { get; init; }

    /// <summary>Where the parser of command lines prints its help; what it cannot do is told by us.</summary>
    public InvocationConfiguration Configuration =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false };

    /// <summary>Shows how far a build has come, on a terminal that wants to hear of it.</summary>
    public ProgressShow Watch(Saying saying) => new(
        colour && saying == Saying.Line ? AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(error) }) : null);

    /// <summary>Whether something could not be said, because standard output is closed or its disk is full.</summary>
    public bool IsUnheard { get; private set; }

    /// <summary>One line for the person who typed the command.</summary>
    public void Say(string line) => Print(ControlCharacters.Show(line));

    /// <summary>What was asked for, as it is: other programs may read it.</summary>
    public void Print(string text)
    {
        try
        {
            output.WriteLine(text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsUnheard = true;
            throw;
        }
    }

    /// <summary>One line each, in the order of the files; on GitHub Actions also as annotations.</summary>
    public void Report(IReadOnlyCollection<Problem> problems)
    {
        var terminal = colour ? Terminal(error) : null;
        foreach (var problem in problems)
        {
            Show(terminal, problem);
            if (onActions)
            {
                Print(Annotation(problem));
            }
        }
    }

    /// <summary>A failure that has no place in a file.</summary>
    public void Refuse(string what)
    {
        try
        {
            error.WriteLine(ControlCharacters.Show(what));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whom the line cannot reach, the exit code tells.
        }
    }

    // A problem stays one line, which editors can jump to; where it is too long, the terminal itself goes on in the
    // next row.
    static IAnsiConsole Terminal(TextWriter error)
    {
        var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(error) });
        terminal.Profile.Width = int.MaxValue;
        return terminal;
    }

    void Show(IAnsiConsole? terminal, Problem problem)
    {
        if (terminal is null)
        {
            error.WriteLine(ControlCharacters.Show(problem.ToString()));
            return;
        }

        var (place, what, remedy) = (ControlCharacters.Show(problem.Place.ToString()),
            ControlCharacters.Show(problem.What), ControlCharacters.Show(problem.Remedy));
        terminal.MarkupLineInterpolated($"[bold]{place}:[/] {what} [dim]{remedy}[/]");
    }

    // The runner reads properties up to the next comma or colon, and a message up to the end of the line.
    static string Annotation(Problem problem)
    {
        var (file, line, column) = problem.Place;
        var properties = $"file={Property(file)}" + (line > 0 ? $",line={line}" : "")
            + (column > 0 ? $",col={column}" : "");
        return $"::warning {properties}::{Data(ControlCharacters.Show($"{problem.What} {problem.Remedy}"))}";
    }

    static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) =>
        Data(ControlCharacters.Show(text)).Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
