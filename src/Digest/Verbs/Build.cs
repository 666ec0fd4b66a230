using System.CommandLine;
using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Pages;
using Digest.Site;

namespace Digest.Verbs;

/// <summary><c>digest build</c>: seeds and templates in, a published site out.</summary>
static class Build
{
    const int FewestToKeep = 64;

    public static Command Command(string name, string description, Desk desk)
    {
        var seeds = SourceOptions.Seeds();
        var templates = SourceOptions.Templates();
        var output = new Option<string?>("--out") { Description = "Where the site goes.", HelpName = "DIR" };
        var baseUrl = SourceOptions.BaseUrl();
        var strict = new Option<bool>("--strict") { Description = "Publish nothing if there is any problem." };
        var cards = new Option<bool>("--cards")
        {
            Description = "Draw the pictures for sharing that are missing, with an installed Chrome or Chromium."
        };
        var noCache = new Option<bool>("--no-cache") { Description = "Understand every clipping anew." };
        var jobs = new Option<int?>("--jobs")
        {
            Description = "How many threads to use (default: one a core).",
            HelpName = "N"
        };
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing but problems." };
        var json = new Option<bool>("--json") { Description = "Print the summary as JSON, for scripts." };
        var command = new Command(name, description)
        {
            seeds, templates, output, baseUrl, strict, cards, noCache, jobs, quiet, json
        };

        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number > 0))
            {
                result.AddError("--jobs needs a whole number from 1.");
            }
        });
        command.SetAction(parsed => Jobs.Run(parsed.GetValue(jobs), () => Run(
            new(
                Folders.Find(parsed.GetValue(seeds), parsed.GetValue(templates), parsed.GetValue(output)),
                parsed.GetValue(baseUrl),
                parsed.GetValue(strict),
                parsed.GetValue(cards),
                !parsed.GetValue(noCache),
                parsed.GetValue(quiet) ? Saying.Nothing : parsed.GetValue(json) ? Saying.Json : Saying.Line),
            desk)));
        return command;
    }

    /// <summary>What was asked for on the command line.</summary>
    sealed record Order(
        Folders Folders, string? BaseUrl, bool Strict, bool Cards, bool UsesCache, Saying Saying)
    {
        /// <summary>Whatever of it shows in the site or in the messages.</summary>
        public string Asked => $"{Folders} {BaseUrl}";
    }

    static int Run(Order order, Desk desk)
    {
        if (Folders.Missing(order.Folders.Seeds) is { } refusal)
        {
            desk.Refuse(refusal);
            return ExitCode.WrongUsage;
        }

        var problems = new Problems();
        var seeds = Seeds(order, problems);
        if (TemplateFolder.Load(order.Folders.Templates, problems) is not { } plain)
        {
            // Whoever mends the template mends the rest in one go.
            Pipeline.Edit(seeds, problems);
            return Refuse(order, problems, desk);
        }

        var notes = order.UsesCache && !order.Cards && !seeds.Masthead.Cards
            ? CacheFolder.FileOf(order.Folders.Site, "build")
            : null;
        var inputs = notes is null ? "" : LastBuild.InputsOf(seeds, plain, Asked(order), problems);
        if (notes is not null && Unchanged(notes, inputs, order) is { } last)
        {
            return Tell(order, new(last.Tally, new(0, last.Files, 0, 0), last.Problems, []), desk);
        }

        if (Publish(order, seeds, plain, problems, desk) is not { } outcome)
        {
            return Refuse(order, problems, desk);
        }

        if (notes is not null)
        {
            var site = SiteTree.Walk(order.Folders.Site).Stamp;
            var files = outcome.Published.Written + outcome.Published.Unchanged;
            new LastBuild(inputs, site, files, outcome.Tally, [.. problems]).Write(notes);
        }

        return Tell(order, outcome, desk);
    }

    static int Tell(Order order, Outcome outcome, Desk desk)
    {
        desk.Report(outcome.Problems);
        Summary.Say(order.Saying, outcome, order.Folders.Site, desk);
        return ExitCode.Done;
    }

    static int Refuse(Order order, Problems problems, Desk desk)
    {
        desk.Report(problems);
        desk.Refuse($"Nothing was published; {order.Folders.Site} is as it was.");
        return ExitCode.NothingPublished;
    }

    // Drawn cards are an input of their own kind: a folder of pictures, each named by what it shows.
    static string Asked(Order order)
    {
        var cards = Path.Join(order.Folders.Seeds, CardFolder.Name);
        var drawn = Directory.Exists(cards) ? SiteTree.Walk(cards).Stamp : "";
        return $"{order.Asked} {drawn}";
    }

    static LastBuild? Unchanged(string notes, string inputs, Order order) =>
        LastBuild.Read(notes) is { } last
        && last.Inputs == inputs
        && !(order.Strict && last.Problems.Any(problem => !problem.IsAdvice))
        && Directory.Exists(order.Folders.Site)
        && SiteTree.Walk(order.Folders.Site).Stamp == last.Site
            ? last
            : null;

    static Outcome? Publish(Order order, Seeds seeds, Templates plain, Problems problems, Desk desk)
    {
        var clock = new StageClock();
        using var progress = desk.Watch(order.Saying);
        progress.Begin("clippings", seeds.Files.Count);
        var edition = Edit(order, seeds, progress, problems);
        clock.End("understanding");
        progress.Begin("pages", Pages(edition));
        var cards = CardTable.Of(order.Folders.Seeds, order.Cards || edition.Masthead.Cards, desk);
        if (cards.Lay(edition, plain, problems) is not { } templates)
        {
            return null;
        }

        using var publisher = SitePublisher.Open(order.Folders.Site, problems);
        var isSound = publisher is not null
            && Print(edition, templates, new(publisher, new(order.Folders.Site), progress), problems);
        clock.End("pages");
        if (!isSound || (order.Strict && problems.AreGrave) || publisher!.Publish(problems) is not { } published)
        {
            return null;
        }

        clock.End("publishing");
        return new(Tally.Of(edition), published, problems, clock.Took);
    }

    // For a handful of clippings the cache would cost more than it saves.
    static Edition Edit(Order order, Seeds seeds, ProgressShow progress, Problems problems)
    {
        if (!order.UsesCache || seeds.Files.Count < FewestToKeep
            || CacheFolder.FileOf(order.Folders.Seeds, "readings") is not { } file)
        {
            return Pipeline.Edit(seeds, progress.Watched(NoMorgue.Instance), problems);
        }

        var terms = $"{LastBuild.ToolVersion} {order.Folders.Seeds} {ReadingTerms.Of(seeds)}";
        using var morgue = MorgueFile.Open(file, terms);
        return Pipeline.Edit(seeds, progress.Watched(morgue ?? (IMorgue)NoMorgue.Instance), problems);
    }

    // Pages go to the publisher one by one as they are made; what was looked at as a whole is known before the first is
    // shown.
    static bool Print(Edition edition, Templates templates, Delivery delivery, Problems problems)
    {
        var isPrinted = Pipeline.Print(
            edition, templates, problems, page => delivery.Take(new(page.Path, page.Bytes)));
        foreach (var asset in templates.Assets.Concat(templates.Cards.Drawn))
        {
            delivery.Take(new(asset.Path, asset.Bytes));
        }

        return isPrinted && delivery.Checks.Finish(problems);
    }

    // Nearly so many: the leaves of long lists are not worth counting beforehand.
    static int Pages(Edition edition) => (2 * edition.Briefs.Count) + (4 * edition.Cast.Count);

    /// <summary>Where a file goes when it is made, from any thread.</summary>
    sealed record Delivery(SitePublisher Publisher, SiteChecks Checks, ProgressShow Progress)
    {
        public void Take(SiteFile file)
        {
            Checks.Add(file);
            Publisher.Take(file);
            Progress.Step();
        }
    }

    static Seeds Seeds(Order order, Problems problems)
    {
        var seeds = SeedFolder.Read(order.Folders.Seeds, problems);
        return order.BaseUrl is { } baseUrl
            ? seeds with { Masthead = seeds.Masthead with { BaseUrl = baseUrl.TrimEnd('/') } }
            : seeds;
    }
}
