using System.CommandLine;
using System.Text;
using Digest.Articles;
using Digest.Connections;
using Digest.Pages;

namespace Digest.Verbs;

/// <summary><c>digest export</c>: gives the digest to other programs and people, as one file.</summary>
static class Export
{
    static string Names { get; } =
        string.Join(", ", ExportFormat.All.Select(format => format.Name).Append(ExportFormat.Html));

    public static Command Command(Desk desk)
    {
        var format = new Argument<string>("FORMAT") { Description = Names };
        var output = new Option<string?>("--out")
        {
            Description = "The file to write (default: standard output).",
            HelpName = "FILE"
        };
        var seeds = new Option<string?>("--seeds")
        {
            Description = "The folder of clippings, digest.yml and actors.yml.",
            HelpName = "DIR"
        };
        var templates = new Option<string?>("--templates")
        {
            Description = "Templates that replace the tool's own; html uses whole.html.",
            HelpName = "DIR"
        };
        var command = new Command("export", "Gives the digest to other programs and people, as one file.")
        {
            format,
            output,
            seeds,
            templates
        };

        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsKnown(token.Value))
            {
                result.AddError($"There is no format “{token.Value}”; there are {Names}.");
            }
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(format)!,
            Folders.Find(parsed.GetValue(seeds), parsed.GetValue(templates), null),
            parsed.GetValue(output),
            desk));
        return command;
    }

    static bool IsKnown(string name) =>
        name == ExportFormat.Html || ExportFormat.All.Any(format => format.Name == name);

    static int Run(string format, Folders folders, string? file, Desk desk)
    {
        if (Folders.Missing(folders.Seeds) is { } refusal)
        {
            desk.Refuse(refusal);
            return ExitCode.WrongUsage;
        }

        if (Path.GetDirectoryName(file) is { Length: > 0 } above && !Directory.Exists(above))
        {
            desk.Refuse($"{above}: There is no such folder. Make it, or name another file with --out.");
            return ExitCode.WrongUsage;
        }

        var problems = new Problems();
        var edition = Pipeline.Edit(SeedFolder.Read(folders.Seeds, problems), problems);
        var text = TextOf(format, edition, folders, problems);
        desk.Report(problems);
        if (text is null)
        {
            return ExitCode.NothingPublished;
        }

        if (file is null)
        {
            desk.Print(text.TrimEnd('\n'));
            return ExitCode.Done;
        }

        WholeFile.Replace(file, text);
        desk.Say($"{file}: written, {Columns.Number(edition.Briefs.Count, "article")}.");
        return ExitCode.Done;
    }

    static string? TextOf(string format, Edition edition, Folders folders, Problems problems)
    {
        if (ExportFormat.All.FirstOrDefault(each => each.Name == format) is { } data)
        {
            using var text = new StringWriter();
            data.Write(Concordance.Of(edition), text);
            return text.ToString();
        }

        return TemplateFolder.Load(folders.Templates, problems) is { } templates
            && PageRenderer.RenderWhole(edition, templates, problems) is { } page
            ? Encoding.UTF8.GetString(page.Span)
            : null;
    }
}
