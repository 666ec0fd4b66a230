using System.CommandLine;
using Digest.Site;

namespace Digest.Verbs;

/// <summary><c>digest check</c>: reads the published site again, against itself and against its clippings.</summary>
static class Check
{
    public static Command Command(Desk desk)
    {
        var site = new Option<string?>("--site")
        {
            Description = "The site to check (default: site/ beside seeds/).",
            HelpName = "DIR"
        };
        var seeds = new Option<string?>("--seeds")
        {
            Description = "The clippings it was made from (default: seeds/).",
            HelpName = "DIR"
        };
        var command = new Command("check",
            "Checks links, anchors, letter case, quotations against their clippings, and sizes.")
        {
            site,
            seeds
        };

        command.SetAction(parsed => Run(Folders.Find(parsed.GetValue(seeds), null, parsed.GetValue(site)), desk));
        return command;
    }

    static int Run(Folders folders, Desk desk)
    {
        if (!Directory.Exists(folders.Site))
        {
            desk.Refuse($"{folders.Site}: There is no such folder. Build the site first, or name it with --site.");
            return ExitCode.WrongUsage;
        }

        var problems = new Problems();
        var checkedFiles = SiteChecks.Check(folders.Site, problems);
        var checkedQuotes = QuoteChecks.Check(folders.Site, folders.Seeds, problems);

        desk.Report(problems);
        desk.Say(problems.Count == 0
            ? $"{folders.Site}: {checkedFiles} files and {checkedQuotes} quotations checked; nothing is wrong."
            : $"{folders.Site}: {checkedFiles} files and {checkedQuotes} quotations checked; "
                + $"{Columns.Number(problems.Count, "problem")}.");
        return problems.Count == 0 ? ExitCode.Done : ExitCode.NothingPublished;
    }
}
