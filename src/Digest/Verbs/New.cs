using System.CommandLine;
using Digest.Articles;
using Digest.Imports;
using Digest.Text;

namespace Digest.Verbs;

/// <summary><c>digest new</c>: turns what people have into seeds, or makes a whole working folder.</summary>
static class New
{
    public static Command Command(Desk desk)
    {
        var paths = new Argument<string[]>("FILE")
        {
            Description = "Texts, saved pages (.html, .mhtml), mails (.eml), feeds (RSS, Atom, JSON Feed), lists of "
                + "feeds (OPML), references (CSL-JSON), or folders of them.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var seeds = new Option<string?>("--seeds")
        {
            Description = "Where the seeds go (default: seeds/).",
            HelpName = "DIR"
        };
        var command = new Command("new", "Makes seeds of texts, pages, mails and feeds; `digest new site DIR` makes a "
            + "whole working folder.")
        {
            paths,
            seeds,
            NewSite.Command(desk),
        };

        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], parsed.GetValue(seeds), desk));
        return command;
    }

    static int Run(string[] paths, string? seeds, Desk desk)
    {
        if (paths.Length == 0)
        {
            desk.Refuse("No file was named. Give files or folders to make seeds of, or `digest new site DIR` to make a "
                + "working folder.");
            return ExitCode.WrongUsage;
        }

        if (paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            desk.Refuse($"{missing}: There is no such file or folder. Check the path.");
            return ExitCode.WrongUsage;
        }

        var problems = new Problems();
        var folder = Folders.Find(seeds, null, null).Seeds;
        var brought = paths.SelectMany(path => SeedFolder.ReadBrought(path, problems)).DistinctBy(file => file.File)
            .ToList();
        if (brought.Count == 0 && problems.Count == 0)
        {
            desk.Refuse($"{paths[0]}: There are no texts, pages, mails or feeds here. "
                + "Name files, or a folder of them.");
            return ExitCode.NothingPublished;
        }

        var plan = SeedPlan.Of(ImportReader.Read(brought, problems), Present(folder), problems);

        foreach (var seed in plan.Seeds)
        {
            desk.Say(Line(SeedBed.Plant(folder, seed.Name, seed.Text), seed));
        }

        foreach (var story in plan.Known)
        {
            SayKnown(story, desk);
        }

        desk.Report(problems);
        return plan.Seeds.Count + plan.Known.Count > 0 ? ExitCode.Done : ExitCode.NothingPublished;
    }

    // What is wrong with the seeds that are there is the build's to say.
    static Listing<Article> Present(string folder) => Directory.Exists(folder)
        ? ArticleReader.Read(SeedDesk.Clippings(SeedFolder.Read(folder, []).Files, []), [])
        : [];

    static string Line(string file, Seedling seed) => seed.Missing.Count == 0
        ? $"{file}: made from {seed.Origin}; nothing is missing."
        : $"{file}: made from {seed.Origin}. Complete: {string.Join(", ", seed.Missing)}.";

    static void SayKnown(KnownStory story, Desk desk)
    {
        var same = $"{story.Text.Origin}: the same story as {story.Told.Clipping.File} "
            + $"({ReprintFinder.Share(story.Reprint)} of the wording)";
        if (!story.IsFromElsewhere)
        {
            desk.Say($"{same}; no seed was made.");
        }
        else if (!story.IsAmongSeeds)
        {
            desk.Say($"{same}; both sources are in one seed.");
        }
        else if (story.IsNamed)
        {
            desk.Say($"{same}, which names this source; no seed was made.");
        }
        else
        {
            desk.Say($"{same}; no seed was made. To name this source too, add to its front matter:");
            desk.Print(SeedHead.Reprints([story.Text.Article.Metadata]).TrimEnd('\n'));
        }
    }
}
