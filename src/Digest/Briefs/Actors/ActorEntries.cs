using System.Text;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Writes names as entries for <c>actors.yml</c>, ready to paste; what only the editor can decide stands in
/// comments.</summary>
static class ActorEntries
{
    const int MostSpellings = 12;

    public static string Write(Listing<UnlistedName> names) => string.Join("\n", names.Select(Entry));

    static string Entry(UnlistedName name)
    {
        var also = Also(name).Take(MostSpellings).ToList();
        var fields = new List<YamlEntry> { YamlEntry.Of("name", YamlNode.Of(name.Actor.Name)) };
        if (name.Actor.Kind is { } kind)
        {
            fields.Add(YamlEntry.Of("kind", YamlNode.Of(Label.Of(kind))));
        }

        if (also.Count > 0)
        {
            fields.Add(YamlEntry.Of("also", YamlNode.List(also.Select(form => YamlNode.Of(form.Text)))));
        }

        var entry = new StringBuilder(YamlWriter.Write(YamlNode.List([YamlNode.Map(fields)])));
        foreach (var note in Notes(name, also))
        {
            entry.Append("  # ").Append(Printable.Bare(note)).Append('\n');
        }

        return entry.ToString();
    }

    // A surname alone is not a person's other name: another person may bear it in the next article.
    static IEnumerable<Form> Also(UnlistedName name) => name.Spellings
        .Where(form => name.Actor.Kind != ActorKind.Person || PersonNames.OnlyWord(form.Text) is null)
        .DistinctBy(form => form.Text, StringComparer.Ordinal);

    static IEnumerable<string> Notes(UnlistedName name, List<Form> also)
    {
        var places = name.Files.Count == 1 ? name.Files[0] : $"{name.Files.Count} articles";
        yield return $"named {Times(name.Count)} in {places}";

        var others = name.Spellings.Where(form => !also.Contains(form)).Take(MostSpellings).ToList();
        if (others.Count > 0)
        {
            var called = others.Select(form => $"{form.Text} ({Times(form.Count)})");
            yield return $"also called {string.Join(", ", called)}";
        }

        foreach (var other in name.LookAlikes)
        {
            yield return $"perhaps the same as {other.Name} ({Times(other.Count)}): {other.Why}";
        }
    }

    static string Times(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{count} times";
}
