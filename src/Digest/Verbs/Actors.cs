using System.CommandLine;
using Digest.Articles;
using Digest.Briefs;

namespace Digest.Verbs;

/// <summary><c>digest actors</c>: lists the names found that <c>actors.yml</c> does not have, as entries ready to
/// paste.</summary>
static class Actors
{
    public static Command Command(Desk desk)
    {
        var write = new Option<bool>("--write") { Description = "Add them to actors.yml, below what stands there." };
        var times = new Option<int>("--at-least")
        {
            Description = "Only names that the articles give so often.",
            HelpName = "N",
            DefaultValueFactory = _ => 1
        };
        var seeds = new Option<string?>("--seeds")
        {
            Description = "The folder of clippings, digest.yml and actors.yml.",
            HelpName = "DIR"
        };
        var command = new Command("actors", "Lists the names found that are not in actors.yml, as entries for it.")
        {
            write,
            times,
            seeds
        };

        times.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number > 0))
            {
                result.AddError("--at-least needs a whole number from 1.");
            }
        });
        command.SetAction(parsed => Run(
            Folders.Find(parsed.GetValue(seeds), null, null).Seeds,
            parsed.GetValue(times),
            parsed.GetValue(write) ? Write : Print,
            desk));
        return command;
    }

    static int Run(string folder, int atLeast, Func<Catch, Desk, int> tell, Desk desk)
    {
        if (Folders.Missing(folder) is { } refusal)
        {
            desk.Refuse(refusal);
            return ExitCode.WrongUsage;
        }

        var problems = new Problems();
        var read = SeedFolder.Read(folder, problems);
        var edition = Pipeline.Edit(read, problems);
        var names = UnlistedNames.Find(edition.Briefs, read.WhoIsWho).Where(name => name.Count >= atLeast).ToList();
        desk.Report(problems);
        return tell(new($"{folder}/actors.yml", names.Count, ActorEntries.Write([.. names])), desk);
    }

    static int Print(Catch found, Desk desk)
    {
        if (found.Count == 0)
        {
            desk.Say($"# Every name that was found is in {found.File}.");
            return ExitCode.Done;
        }

        desk.Say(
            $"# {Columns.Number(found.Count, "name")} not in {found.File}; `digest actors --write` adds them there.");
        desk.Print(found.Entries.TrimEnd('\n'));
        return ExitCode.Done;
    }

    static int Write(Catch found, Desk desk)
    {
        var problems = new Problems();
        if (found.Count == 0)
        {
            desk.Say($"Every name that was found is in {found.File}; nothing was added.");
            return ExitCode.Done;
        }

        var isWritten = WhoIsWhoFile.Append(
            found.File,
            $"# Found by `digest actors`. Check the kinds, and join entries that are one actor.\n\n{found.Entries}",
            problems);
        desk.Report(problems);
        if (!isWritten)
        {
            return ExitCode.NothingPublished;
        }

        desk.Say($"{found.File}: {Columns.Number(found.Count, "name")} added at its end. Check the kinds, and "
            + "join entries that are one actor.");
        return ExitCode.Done;
    }

    /// <summary>What there is to tell: the names as entries for a file.</summary>
    sealed record Catch(string File, int Count, string Entries);
}
