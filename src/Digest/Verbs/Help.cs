using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Digest.Verbs;

/// <summary><c>digest help VERB</c>: what a command does and takes, with examples to copy.</summary>
static class Help
{
    // Each can be typed as it stands in a folder that `digest new site` made, with the files it names.
    static readonly (string Verb, string Line, string Says)[] Examples =
    [
        ("build", "digest build", "builds site/ from seeds/"),
        ("build", "digest build --strict", "publishes nothing if anything is wrong"),
        ("build", "digest build --base-url https://example.org/digest", "with the address the site will have"),
        ("serve", "digest serve", "shows the site in the browser and follows every change"),
        ("serve", "digest serve --port 9000", "the same at http://localhost:9000/"),
        ("new", "digest new page.html letter.eml", "makes a seed of each"),
        ("new", "digest new saved", "makes seeds of all that lies in a folder"),
        ("new site", "digest new site mine", "makes the folder mine with an example"),
        ("extract", "digest extract seeds/example.txt", "prints what is understood of it"),
        ("actors", "digest actors", "prints the names that are not in actors.yml"),
        ("actors", "digest actors --write --at-least 2", "adds those named twice or more"),
        ("explain", "digest explain article seeds/example.txt", "says where each field came from"),
        ("explain", "digest explain actor Marlowe", "says why each spelling was taken for her"),
        ("explain article", "digest explain article seeds/example.txt", "says where each field came from"),
        ("explain actor", "digest explain actor Marlowe", "says why each spelling was taken for her"),
        ("export", "digest export html --out digest.html", "the whole digest as one page to send"),
        ("export", "digest export bibtex", "prints the citations"),
        ("export", "digest export graphml --out actors.graphml", "who is named with whom"),
        ("check", "digest check", "checks links, quotations and sizes of site/"),
    ];

    public static Command Command(RootCommand root, Desk desk)
    {
        var verb = new Argument<string[]>("VERB")
        {
            Description = "The command to explain.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var command = new Command("help", "Says what a command does and takes, with examples.") { verb };
        command.SetAction(parsed =>
        {
            var asked = CommandLine.Parse(root, [.. parsed.GetValue(verb) ?? [], "--help"]);
            return IsSound(asked)
                ? asked.Invoke(desk.Configuration)
                : CommandLine.Refuse(asked, desk);
        });
        return command;
    }

    /// <summary>Whoever asks for help need not know yet what else to write.</summary>
    public static bool IsSound(ParseResult asked) =>
        asked.Errors.Count == 0 || (asked.Action is WithExamples && asked.UnmatchedTokens.Count == 0);

    /// <summary>Lets <c>--help</c> end in examples, whatever it is asked of.</summary>
    public static void AddExamples(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new WithExamples((SynchronousCommandLineAction)option.Action!);
        }
    }

    sealed class WithExamples(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = usual.Invoke(parseResult);
            var name = CommandLine.NameOf(parseResult.CommandResult);
            var output = parseResult.InvocationConfiguration.Output;
            var examples = Examples.Where(example => example.Verb == name).ToList();
            if (examples.Count > 0)
            {
                output.WriteLine("Examples:");
            }

            foreach (var (_, line, says) in examples)
            {
                output.WriteLine($"  {line}");
                output.WriteLine($"      {says}");
            }

            return exitCode;
        }
    }
}
