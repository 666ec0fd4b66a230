using System.CommandLine;
using Digest.Articles;
using Digest.Pages;

namespace Digest.Verbs;

/// <summary><c>digest build</c>: seeds and templates in, a published site out.</summary>
static class Build
{
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

    static int Run(BuildOrder order, Desk desk)
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

        var memory = SiteMemory.Of(order, seeds, plain, problems);
        if (memory?.Unchanged(order) is { } last)
        {
            return Tell(order, new(last.Tally, new(0, last.Files, 0, 0), last.Problems, []), desk);
        }

        var publication = new Publication(order, seeds, plain, memory, problems, desk);
        return publication.Make() is { } outcome ? Tell(order, outcome, desk) : Refuse(order, problems, desk);
    }

    static int Tell(BuildOrder order, Outcome outcome, Desk desk)
    {
        desk.Report(outcome.Problems);
        Summary.Say(order.Saying, outcome, order.Folders.Site, desk);
        return ExitCode.Done;
    }

    static int Refuse(BuildOrder order, Problems problems, Desk desk)
    {
        desk.Report(problems);
        desk.Refuse($"Nothing was published; {order.Folders.Site} is as it was.");
        return ExitCode.NothingPublished;
    }

    static Seeds Seeds(BuildOrder order, Problems problems)
    {
        var seeds = SeedFolder.Read(order.Folders.Seeds, problems);
        return order.BaseUrl is { } baseUrl
            ? seeds with { Masthead = seeds.Masthead with { BaseUrl = baseUrl.TrimEnd('/') } }
            : seeds;
    }
}
