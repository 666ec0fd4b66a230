using System.CommandLine;
using System.CommandLine.Parsing;
using Digest.Text;

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
        var parsed = Parse(Table(desk), args);
        if (!Help.IsSound(parsed))
        {
            return Refuse(parsed, desk);
        }

        if (Unsaid(parsed.CommandResult) is { } empty)
        {
            desk.Refuse(empty);
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(desk.Configuration);
        }
// The one place that catches everything: a reader of messages is never shown a stack trace.
#pragma warning disable CA1031
        catch (Exception fault)
#pragma warning restore CA1031
        {
            desk.Refuse(desk.IsUnheard
                ? "The output cannot be written: it is closed, or there is no room left for it. Send it somewhere else."
                : $"{Fault.Line(fault)} Nothing was published.");
            return ExitCode.NothingPublished;
        }
    }

    /// <summary>What was typed, word for word. A name that begins with @ is a file's, as it came out of somebody's
    /// folder: it is not opened to read more of the command from it.</summary>
    public static ParseResult Parse(RootCommand root, IReadOnlyList<string> args) =>
        root.Parse(args, new() { ResponseFileTokenReplacer = null });

    // A script whose variable is not set gives an empty word, which no file, folder or name is meant by.
    static string? Unsaid(CommandResult result)
    {
        foreach (var given in result.Children)
        {
            if (given.Tokens.Any(token => token.Value.Length == 0))
            {
                var what = given is OptionResult option ? option.Option.Name : ((ArgumentResult)given).Argument.Name;
                return $"{what} is empty. Write what is meant, or leave it out.";
            }
        }

        return result.Parent is CommandResult outer ? Unsaid(outer) : null;
    }

    /// <summary>One line on the first thing that makes no sense, and what was probably meant.</summary>
    public static int Refuse(ParseResult parsed, Desk desk)
    {
        var command = parsed.CommandResult.Command;
        var stray = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : "";
        var known = command.Subcommands.Select(verb => verb.Name).Concat(command.Options.Select(option => option.Name));
        var remedy = Nearest.To(stray, known) is { } meant && stray.Length > 0
            ? $"Did you mean {meant}?"
            : $"Run `digest {$"help {NameOf(parsed.CommandResult)}".Trim()}` to see what can be written.";
        desk.Refuse($"{parsed.Errors[0].Message} {remedy}");
        return ExitCode.WrongUsage;
    }

    /// <summary>A command as it is typed, without the tool's own name: <c>explain article</c>.</summary>
    public static string NameOf(CommandResult result) => result.Parent is CommandResult outer
        ? $"{NameOf(outer)} {result.Command.Name}".Trim()
        : "";

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
        root.Subcommands.Add(Help.Command(root, desk));
        Help.AddExamples(root);
        return root;
    }
}
