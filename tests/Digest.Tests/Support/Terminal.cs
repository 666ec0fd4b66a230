using Digest.Verbs;

namespace Digest.Tests.Support;

/// <summary>Runs a command as a person would and keeps what it said.</summary>
sealed record Terminal(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> ErrorLines =>
        Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Terminal Run(params string[] args) => Run(onActions: false, args);

    /// <summary>The same as a step of a workflow on GitHub Actions.</summary>
    public static Terminal RunOnActions(params string[] args) => Run(onActions: true, args);

    static Terminal Run(bool onActions, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(args, new(output, error, onActions, colour: false));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
