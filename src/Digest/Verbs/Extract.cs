using System.CommandLine;
using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>
/// <c>digest extract</c>: prints what is understood of each clipping, one line of JSON each; writes nothing.
/// </summary>
static class Extract
{
    // Enough to keep all cores busy, few enough that the first lines come at once.
    const int Batch = 256;

    public static Command Command(Desk desk)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Clippings, or folders of them.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var jsonl = new Option<string?>("--jsonl")
        {
            Description = "A file of lines {\"id\": …, \"text\": …} to read instead of clippings.",
            HelpName = "FILE"
        };
        var actors = new Option<string?>("--actors")
        {
            Description = "A list of actors to know beforehand, as in seeds/actors.yml.",
            HelpName = "FILE"
        };
        var command = new Command("extract",
            "Prints what it understands of each clipping, as JSON Lines; writes nothing.")
        {
            paths,
            jsonl,
            actors
        };

        command.SetAction(
            parsed => Run(parsed.GetValue(paths) ?? [], parsed.GetValue(jsonl), parsed.GetValue(actors), desk));
        return command;
    }

    static int Run(string[] paths, string? jsonl, string? actors, Desk desk)
    {
        if (paths.Length == 0 == jsonl is null)
        {
            desk.Refuse("Nothing to extract from was named. Give either clippings or --jsonl FILE.");
            return ExitCode.WrongUsage;
        }

        var missing = paths.Append(jsonl).Append(actors)
            .FirstOrDefault(path => path is not null && !File.Exists(path) && !Directory.Exists(path));
        if (missing is not null)
        {
            desk.Refuse($"{missing}: There is no such file or folder. Check the path.");
            return ExitCode.WrongUsage;
        }

        var problems = new Problems();
        var whoIsWho = actors is null
            ? WhoIsWho.Nobody
            : WhoIsWhoReader.Read(SeedFolder.ReadText(actors, problems) ?? "", actors, problems);
        var sources = jsonl is null
            ? paths.SelectMany(path => SeedFolder.FilesAt(path, problems)).Select(FoundText.Of)
            : JsonLines.Of(jsonl, problems);
        var gazetteer = Gazetteer.Of(whoIsWho);

        var isNothing = true;
        foreach (var batch in sources.Chunk(Batch))
        {
            foreach (var line in InOrder.Map(batch, source => Line(source, gazetteer, problems)))
            {
                if (line is not null)
                {
                    isNothing = false;
                    desk.Print(line);
                }
            }
        }

        desk.Report(problems);
        if (isNothing && problems.Count == 0)
        {
            desk.Refuse($"{jsonl ?? paths[0]}: There are no clippings here. Clippings are .txt, .md and .html files.");
        }

        return ExitCode.Done;
    }

    // Null for a file that cannot be read.
    static string? Line(FoundText source, Gazetteer gazetteer, Problems unread)
    {
        if (source.Open(unread) is not { } clipping)
        {
            return null;
        }

        var problems = new Problems();
        var article = ArticleReader.Read(clipping, problems);
        var brief = article is null ? null : BriefWriter.WriteAlone(article, gazetteer, new(), problems);
        return BriefJson.Line(new(clipping, source.Id, article, brief), problems);
    }
}
