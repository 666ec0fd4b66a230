using System.CommandLine;
using Digest.Articles;
using Digest.Connections;
using Digest.Pages;
using Digest.Site;
using Digest.Text;

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
                parsed.GetValue(quiet) ? Saying.Nothing : parsed.GetValue(json) ? Saying.Json : Saying.Line),
            desk)));
        return command;
    }

    /// <summary>What was asked for on the command line.</summary>
    sealed record Order(Folders Folders, string? BaseUrl, bool Strict, bool Cards, Saying Saying);

    static int Run(Order order, Desk desk)
    {
        var problems = new Problems();
        var (edition, published) = Publish(order, problems, desk);

        desk.Report(problems);
        if (published is null)
        {
            desk.Refuse($"Nothing was published; {order.Folders.Site} is as it was.");
            return ExitCode.NothingPublished;
        }

        Summary.Say(order.Saying, edition, published, problems, order.Folders.Site, desk);
        return ExitCode.Done;
    }

    static (Edition Edition, Published? Published) Publish(
        Order order, Problems problems, Desk desk)
    {
        var edition = Pipeline.Edit(Seeds(order, problems), problems);
        var cards = CardTable.Of(order.Folders.Seeds, order.Cards || edition.Masthead.Cards, desk);
        if (TemplateFolder.Load(order.Folders.Templates, problems) is not { } plain
            || cards.Lay(edition, plain, problems) is not { } templates)
        {
            return (edition, null);
        }

        using var publisher = SitePublisher.Open(order.Folders.Site, problems);
        var isSound = publisher is not null && Print(edition, templates, publisher, order.Folders.Site, problems);
        return (edition, isSound && !(order.Strict && problems.Count > 0) ? publisher!.Publish(problems) : null);
    }

    // Pages go to the publisher one by one as they are made; what was looked at as a whole is known before the first is
    // shown.
    static bool Print(Edition edition, Templates templates, SitePublisher publisher, string site, Problems problems)
    {
        var checks = new SiteChecks(site);
        void Take(SiteFile file)
        {
            checks.Add(file);
            publisher.Take(file);
        }

        var isPrinted = Pipeline.Print(
            edition, templates, problems, page => Take(new(page.Path, page.Bytes)));
        foreach (var asset in templates.Assets.Concat(templates.Cards.Drawn))
        {
            Take(new(asset.Path, asset.Bytes));
        }

        return isPrinted && checks.Finish(problems);
    }

    static Seeds Seeds(Order order, Problems problems)
    {
        var seeds = SeedFolder.Read(order.Folders.Seeds, problems);
        return order.BaseUrl is { } baseUrl
            ? seeds with { Masthead = seeds.Masthead with { BaseUrl = baseUrl.TrimEnd('/') } }
            : seeds;
    }
}
