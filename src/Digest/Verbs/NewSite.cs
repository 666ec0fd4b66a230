using System.CommandLine;
using Digest.Imports;

namespace Digest.Verbs;

/// <summary><c>digest new site</c>: makes the working folder of a digest of one's own.</summary>
static class NewSite
{
    public static Command Command(Desk desk)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "The folder to make; if it exists, it must be empty."
        };
        var command = new Command("site", "Makes a working folder with an example, ready to build and to publish.")
        {
            folder
        };

        command.SetAction(parsed => Run(parsed.GetValue(folder)!, desk));
        return command;
    }

    static int Run(string folder, Desk desk)
    {
        if (File.Exists(folder)
            || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(IsInTheWay)))
        {
            desk.Refuse($"{folder}: There is something here already. Name a folder that is new or empty.");
            return ExitCode.WrongUsage;
        }

        var hasTool = StarterKit.Unpack(folder, AppContext.BaseDirectory);
        foreach (var line in StarterKit.NextSteps(folder, hasTool))
        {
            desk.Say(line);
        }

        return ExitCode.Done;
    }

    // A folder that was just made a repository is as good as empty.
    static bool IsInTheWay(string path) => Path.GetFileName(path) != ".git";
}
