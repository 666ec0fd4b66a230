using System.CommandLine;
using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Text;

namespace Digest.Verbs;

/// <summary><c>digest explain</c>: says how the digest came to what it says; writes nothing.</summary>
static class Explain
{
    const int MostSuggestions = 3;

    public static Command Command(Desk desk) =>
        new("explain", "Says how the digest came to what it says of an article or an actor.")
    {
        ArticleCommand(desk),
        ActorCommand(desk),
    };

    static Command ArticleCommand(Desk desk)
    {
        var article = new Argument<string>("A")
        {
            Description = "The article: its address in the site (slug) or its file."
        };
        var other = new Argument<string?>("B")
        {
            Description = "Another article: why are the two related?",
            Arity = ArgumentArity.ZeroOrOne
        };
        var seeds = Seeds();
        var command = new Command("article",
            "Where each field of an article came from, or why two articles are related.")
        {
            article,
            other,
            seeds
        };

        command.SetAction(
            parsed => Answer(parsed.GetValue(seeds), desk, (edition, rules) => parsed.GetValue(other) is { } second
            ? Ties(edition, parsed.GetValue(article)!, second, desk)
            : Fields(edition, rules, parsed.GetValue(article)!, desk)));
        return command;
    }

    static Command ActorCommand(Desk desk)
    {
        var name = new Argument<string>("NAME")
        {
            Description = "The actor, by any spelling or by its address in the site (slug)."
        };
        var seeds = Seeds();
        var command = new Command("actor", "Every spelling taken for an actor, where it stands, and by which rule.")
        {
            name, seeds
        };

        command.SetAction(parsed => Answer(
            parsed.GetValue(seeds), desk, (edition, rules) => Spellings(edition, rules, parsed.GetValue(name)!, desk)));
        return command;
    }

    static Option<string?> Seeds() =>
        new("--seeds") { Description = "The folder of clippings, digest.yml and actors.yml.", HelpName = "DIR" };

    // Null from the answer: what was asked for is not there, and the desk has said so.
    static int Answer(string? seeds, Desk desk, Func<Edition, MentionRules, IEnumerable<string>?> answer)
    {
        var folder = Folders.Find(seeds, null, null).Seeds;
        if (Folders.Missing(folder) is { } refusal)
        {
            desk.Refuse(refusal);
            return ExitCode.WrongUsage;
        }

        var problems = new Problems();
        var read = SeedFolder.Read(folder, problems);
        if (answer(Pipeline.Edit(read, problems), new(read)) is not { } lines)
        {
            // What was asked for may be what could not be read.
            desk.Report(problems);
            return ExitCode.WrongUsage;
        }

        foreach (var line in lines)
        {
            desk.Print(line);
        }

        return ExitCode.Done;
    }

    static IEnumerable<string>? Fields(Edition edition, MentionRules rules, string name, Desk desk) =>
        Find(edition, name, desk) is int at ? ArticleAccount.Lines(edition.Briefs[at], rules) : null;

    static IEnumerable<string>? Ties(Edition edition, string name, string otherName, Desk desk)
    {
        if (Find(edition, name, desk) is not int at || Find(edition, otherName, desk) is not int other)
        {
            return null;
        }

        if (at == other)
        {
            desk.Refuse($"“{name}” and “{otherName}” are the same article. Name two different ones.");
            return null;
        }

        return TieAccount.Lines(edition, at, other);
    }

    static IEnumerable<string>? Spellings(Edition edition, MentionRules rules, string name, Desk desk)
    {
        var members = Named(edition, name);
        if (members.Count == 0)
        {
            desk.Refuse("Nobody in the digest is called "
                + $"“{name}”.{Suggestion(Near(name, edition.Cast.SelectMany(
                    member => SpellingsOf(edition, member))), "Run `digest extract` to see whom an article names.")}");
            return null;
        }

        return members.SelectMany(
            (member, at) => ActorAccount.Lines(edition, member, rules).Prepend("").Skip(at == 0 ? 1 : 0));
    }

    static int? Find(Edition edition, string name, Desk desk)
    {
        for (var at = 0; at < edition.Briefs.Count; at++)
        {
            if (IsCalled(edition.Briefs[at], name))
            {
                return at;
            }
        }

        var known = edition.Briefs.SelectMany(brief => new[] { brief.Slug, brief.Origin.File });
        desk.Refuse("There is no article "
            + $"“{name}”.{Suggestion(Near(name, known), "Give an article's address in the site (slug) or its file.")}");
        return null;
    }

    static bool IsCalled(Brief brief, string name)
    {
        var origin = brief.Origin;
        return name.Length > 0
            && (brief.Slug == name || origin.File == name || origin.Path == name
                || Path.GetFullPath(origin.File) == Path.GetFullPath(name));
    }

    // Those who bear the name come before those who are only spelled so somewhere.
    static List<CastMember> Named(Edition edition, string name)
    {
        var folded = Fold.Of(name);
        var bearers = edition.Cast.Where(member => member.Actor.Slug == name || Fold.Of(member.Actor.Name) == folded)
            .ToList();
        return bearers.Count > 0 ? bearers : [
            .. edition.Cast.Where(member => SpellingsOf(edition, member).Any(spelling => Fold.Of(spelling) == folded))];
    }

    // A part of a name was perhaps meant for the whole; else a letter may have slipped.
    static IEnumerable<string> Near(string name, IEnumerable<string> known)
    {
        var folded = Fold.Of(name);
        var distinct = known.Distinct(StringComparer.Ordinal).ToList();
        var containing = distinct.Where(
            candidate => folded.Length > 0 && Fold.Of(candidate).Contains(folded, StringComparison.Ordinal));
        return containing.Concat(Nearest.To(name, distinct, MostSuggestions)).Distinct(StringComparer.Ordinal)
            .Take(MostSuggestions);
    }

    static IEnumerable<string> SpellingsOf(Edition edition, CastMember member) => member.Briefs
        .SelectMany(
            brief => edition.Briefs[brief].Actors.Where(appearance => appearance.Actor.Slug == member.Actor.Slug))
        .SelectMany(appearance => appearance.Forms.Select(form => form.Text))
        .Prepend(member.Actor.Name);

    static string Suggestion(IEnumerable<string> nearest, string otherwise)
    {
        var names = nearest.Select(name => $"“{name}”").ToList();
        return names.Count == 0 ? $" {otherwise}" : $" Did you mean {string.Join(" or ", names)}?";
    }
}
