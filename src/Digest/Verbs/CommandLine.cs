using System.CommandLine;

namespace Digest.Verbs;

/// <summary>The table of verbs: what can be typed, and which verb answers.</summary>
static class CommandLine
{
    public static int Run(string[] args) => Run(args, Desk.OfThisProcess());

    /// <summary>
    /// Runs one command; whatever goes wrong ends in a line and an exit code, never in a stack trace.
    /// </summary>
    public static int Run(string[] args, Desk desk)
    {
        var parsed = Table(desk).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            desk.Refuse($"{parsed.Errors[0].Message} Run `digest --help` to see the commands.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
        }
// The one place that catches everything: a reader of messages is never shown a stack trace.
#pragma warning disable CA1031
        catch (Exception fault)
#pragma warning restore CA1031
        {
            desk.Refuse($"{Fault.Line(fault)} Nothing was published.");
            return ExitCode.NothingPublished;
        }
    }

    static RootCommand Table(Desk desk)
    {
        var build = Build.Command("build", "Reads the seeds and writes the site.", desk);
        var root = new RootCommand("Reads news clippings and publishes a site in which articles are joined by the "
            + "people and bodies they name.")
        {
            build,
            Serve.Command(desk),
            Extract.Command(desk),
            Check.Command(desk),
            Explain.Command(desk),
            New.Command(desk),
            Actors.Command(desk),
            Export.Command(desk),
        };

        // `digest` alone means `digest build`, with the same options.
        foreach (var option in build.Options)
        {
            root.Options.Add(option);
        }

        root.Action = build.Action;
        return root;
    }
}
