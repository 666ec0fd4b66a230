using System.Collections.Frozen;
using System.Text;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Finds the words for a language among the templates.</summary>
static class PhrasebookReader
{
    public const string Folder = "words/";

    const string Plain = "en";

    /// <summary>
    /// The words of a language; where a file of a templates folder leaves some out, the tool's own of that language,
    /// and where it has none, English ones. A language without any file is read in English. Mistakes are problems.
    /// </summary>
    public static Phrasebook Read(string language, IReadOnlyList<WordsFile> files, Problems problems)
    {
        var wanted = LanguageTag.Of(language) ?? Plain;
        var found = files.Any(file => file.Is(wanted)) ? wanted : wanted.Split('-')[0];
        var known = files.Any(file => file.Is(found)) ? found : Plain;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Is(Plain)).Concat(files.Where(file => file.Is(known))).Distinct())
        {
            Add(file, texts, problems);
        }

        return new(known.Equals(found, StringComparison.Ordinal) ? wanted : known, texts.ToFrozenDictionary());
    }

    /// <summary>The tool's own words of a language.</summary>
    public static Phrasebook Own(string language) => Read(language, TemplateFolder.OwnWords(), []);

    static void Add(WordsFile file, Dictionary<string, string> texts, Problems problems)
    {
        var isFirst = texts.Count == 0;
        var map = Yaml.Read(Encoding.UTF8.GetString(file.Bytes), new(file.Shown, 1, 1), problems);
        foreach (var entry in map?.Entries ?? default)
        {
            if (entry.Value.Kind != YamlKind.Text)
            {
                problems.Add(entry.Value.Place, $"\"{entry.Key}\" is not a text.", "Write the words behind the colon.");
            }
            else if (!isFirst && !texts.ContainsKey(entry.Key))
            {
                problems.Add(
                    entry.Place, $"No template asks for the words \"{entry.Key}\".",
                    Nearest.To(entry.Key, texts.Keys) is { } near ? $"Did you mean \"{near}\"?" : "Leave them out.");
            }
            else
            {
                texts[entry.Key] = entry.Value.Text;
            }
        }
    }
}

/// <summary>A file of words as it was found.</summary>
/// <param name="Name">Its path inside the templates: words/de.yml.</param>
/// <param name="Shown">The path a person knows it by.</param>
sealed record WordsFile(string Name, string Shown, byte[] Bytes)
{
    public bool Is(string language) =>
        Name.Equals($"{PhrasebookReader.Folder}{language}.yml", StringComparison.OrdinalIgnoreCase);
}
