using Digest.Text;

namespace Digest.Articles;

/// <summary>Reads <c>actors.yml</c>. An entry that is wrong is reported; the others count.</summary>
static class WhoIsWhoReader
{
    const int LargestFile = 4 * 1024 * 1024;

    static readonly string[] Fields = ["name", "kind", "also", "not", "about", "url", "generic"];
    static readonly HashSet<string> Known = [.. Fields, "aliases"];

    public static WhoIsWho Read(string text, string file, Problems problems)
    {
        if (text.Length > LargestFile)
        {
            problems.Add(new(file), "The file is longer than 4 MB and was passed over.",
                "Keep only names and single lines in it.");
            return WhoIsWho.Nobody;
        }

        var list = Yaml.Read(text, new(file, 1, 1), problems);
        if (list is null or { IsNull: true })
        {
            return WhoIsWho.Nobody;
        }

        if (list.Kind != YamlKind.List)
        {
            problems.Add(list.Place, "This is no list of actors.", "Begin each actor with a hyphen: - name: The name.");
            return WhoIsWho.Nobody;
        }

        var entries = list.Items.Where(item => !item.IsNull)
            .Select(item => ReadEntry(item, problems))
            .OfType<WhoIsWhoEntry>()
            .ToListing();
        return new(WithoutSharedSpellings(entries, problems));
    }

    static WhoIsWhoEntry? ReadEntry(YamlNode node, Problems problems)
    {
        if (node.Kind != YamlKind.Map)
        {
            problems.Add(node.Place, $"This actor is {YamlFields.Described(node)}.",
                "Write its fields: - name: The name.");
            return null;
        }

        var fields = new YamlFields(node, problems);
        fields.ReportUnknown(Known, Fields);
        if (fields.Line("name") is not { } name)
        {
            problems.Add(node.Place, "This actor has no name.", "Write it after name:.");
            return null;
        }

        return new(
            name,
            ReadKind(fields),
            Spellings(fields, name, "also", "aliases"),
            Spellings(fields, name, "not"),
            fields.Line("about"),
            fields.Address("url"),
            fields.Truth("generic") ?? false,
            node.Place);
    }

    static ActorKind? ReadKind(YamlFields fields)
    {
        if (fields.Line("kind") is not { } word)
        {
            return null;
        }

        if (Label.Read<ActorKind>(word) is { } kind)
        {
            return kind;
        }

        var entry = fields.Find("kind")!;
        var meant = Nearest.To(word, Label.All<ActorKind>());
        var remedy = meant is null
            ? $"Write one of {string.Join(", ", Label.All<ActorKind>())}."
            : $"Did you mean {meant}?";
        fields.Wrong(entry.Value, "kind", YamlFields.Described(entry.Value), remedy);
        return null;
    }

    static Listing<string> Spellings(YamlFields fields, string name, params string[] fieldNames) =>
        (fields.Texts(fieldNames) ?? [])
            .Where(spelling => spelling != name)
            .Distinct(StringComparer.Ordinal)
            .ToListing();

    // A spelling belongs to the actor that claims it first: with two owners no rule could tell whom an article means.
    static Listing<WhoIsWhoEntry> WithoutSharedSpellings(Listing<WhoIsWhoEntry> entries, Problems problems)
    {
        var owners = new Dictionary<string, WhoIsWhoEntry>(StringComparer.Ordinal);
        var kept = new List<WhoIsWhoEntry>();
        foreach (var entry in entries)
        {
            if (!owners.TryAdd(entry.Name, entry))
            {
                problems.Add(
                    entry.Place,
                    $"\"{ControlCharacters.Show(entry.Name)}\" is already listed in line "
                        + $"{owners[entry.Name].Place.Line}; this entry was passed over.",
                    "Join the two entries.");
                continue;
            }

            kept.Add(entry);
        }

        return kept.Select(entry => entry with { Also = OwnSpellings(entry, owners, problems) }).ToListing();
    }

    static Listing<string> OwnSpellings(WhoIsWhoEntry entry, Dictionary<string, WhoIsWhoEntry> owners,
        Problems problems)
    {
        var own = new List<string>();
        foreach (var spelling in entry.Also)
        {
            if (owners.TryAdd(spelling, entry))
            {
                own.Add(spelling);
                continue;
            }

            var owner = owners[spelling];
            problems.Add(
                entry.Place,
                $"\"{ControlCharacters.Show(spelling)}\" is a spelling of both {ControlCharacters.Show(entry.Name)} "
                    + $"and {ControlCharacters.Show(owner.Name)} (line {owner.Place.Line}), who keeps it.",
                "Remove it from one of them.");
        }

        return own.ToListing();
    }
}
