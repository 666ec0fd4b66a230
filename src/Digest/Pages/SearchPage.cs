using System.Text;
using System.Text.Json;
using Digest.Text;

namespace Digest.Pages;

/// <summary>The page that searches, and the parts of the index it loads as they are needed.</summary>
/// <remarks>
/// The parts are scripts, not data files, because a page that was opened from disk may load only those.
/// </remarks>
sealed record SearchPage(PageHead Head, string SearchScript, string ActorsHref, string ArchiveHref)
{
    const int DocumentsInAPart = 8;
    const int LettersInAPart = 16_000;

    // Shorter words are too near to too many others.
    const int ShortestForgiven = 4;
    const int LongestForgiven = 35;

    public static Address Page { get; } = Address.Folder("search");

    public static SearchPage Of(Concordance book) => new(
        PageHead.Of(
            book, Page, book.Words["search"], book.Words["search_description"]),
        Page.LinkTo(new("assets/search.js")),
        Page.LinkTo(ActorsPage.Page),
        Page.LinkTo(ArchivePage.First));

    /// <summary>The files of the index, and how each is written.</summary>
    public static IEnumerable<(Address Address, Action<Paper> Write)> Files(Concordance book)
    {
        var index = SearchIndex.Of(book);
        var parts = Parts(index.Terms);
        var forgiven = index.Terms.Where(term => IsForgiven(term.Word)).GroupBy(term => term.Word[0]).ToList();
        yield return Part(
            "manifest", json => WriteManifest(json, book, parts, string.Concat(forgiven.Select(letter => letter.Key))));
        for (var i = 0; i < parts.Count; i++)
        {
            var terms = parts[i];
            yield return Part($"words-{i}", json => WriteTerms(json, terms));
        }

        foreach (var letter in forgiven)
        {
            yield return Part(
                $"near-{(int)letter.Key:x}", json => json.WriteStringValue(Packed(letter.Select(term => term.Word))));
        }

        foreach (var (i, documents) in index.Documents.Chunk(DocumentsInAPart).Index())
        {
            yield return Part($"found-{i}", json => WriteDocuments(json, documents));
        }
    }

    static (Address Address, Action<Paper> Write) Part(string name, Action<Utf8JsonWriter> write) =>
        (Page.Beside($"{name}.js"), paper =>
        {
            paper.Write($"digestPart(\"{name}\",");
            JsonText.WriteValue(paper, write);
            paper.Write(");\n");
        });

    static List<List<SearchTerm>> Parts(Listing<SearchTerm> terms)
    {
        var parts = new List<List<SearchTerm>>();
        var letters = LettersInAPart;
        foreach (var term in terms)
        {
            if (letters >= LettersInAPart)
            {
                parts.Add([]);
                letters = 0;
            }

            parts[^1].Add(term);
            letters += term.Word.Length + (term.Steps.Count * 4) + 6;
        }

        return parts;
    }

    static bool IsForgiven(string word) =>
        word[0] != SearchIndex.SkeletonMark && !char.IsSurrogate(word[0])
            && word.Length is >= ShortestForgiven and <= LongestForgiven;

    // Each word gives, in base 36, how many letters it shares with the one before, and then the rest.
    static string Packed(IEnumerable<string> words)
    {
        var packed = new StringBuilder();
        var before = "";
        foreach (var word in words)
        {
            var shared = word.AsSpan().CommonPrefixLength(before);
            packed.Append(packed.Length > 0 ? " " : "").Append((char)(shared < 10 ? '0' + shared : 'a' + shared - 10))
                .Append(word, shared, word.Length - shared);
            before = word;
        }

        return packed.ToString();
    }

    static void WriteManifest(Utf8JsonWriter json, Concordance book, List<List<SearchTerm>> parts, string forgiven)
    {
        json.WriteStartObject();
        json.WriteNumber("actors", book.Roles.Count);
        json.WriteNumber("inAPart", DocumentsInAPart);
        json.WriteString("forgiven", forgiven);
        json.WriteStartArray("starts");
        foreach (var part in parts)
        {
            json.WriteStringValue(part[0].Word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteTerms(Utf8JsonWriter json, List<SearchTerm> terms)
    {
        json.WriteStartArray();
        foreach (var term in terms)
        {
            json.WriteStringValue(term.Word);
            json.WriteStartArray();
            foreach (var step in term.Steps)
            {
                json.WriteNumberValue(step);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    static void WriteDocuments(Utf8JsonWriter json, SearchDocument[] documents)
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Href);
            json.WriteStringValue(document.Title);
            json.WriteStringValue(document.About);
            foreach (var text in document.Texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
