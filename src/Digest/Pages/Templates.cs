using System.Collections.Frozen;
using Digest.Text;
using Scriban;

namespace Digest.Pages;

/// <summary>
/// Everything that gives the pages their look: the compiled templates by name, and the files to lie beside the pages.
/// </summary>
sealed record Templates(FrozenDictionary<string, CompiledTemplate> ByName, Listing<Asset> Assets)
{
    /// <summary>The pictures that stand for pages where they are shared.</summary>
    public CardSet Cards { get; init; } = CardSet.None;

    /// <summary>The words of the reader's interface, file by file: the tool's own, then those of the folder.</summary>
    public IReadOnlyList<WordsFile> Words { get; init; } = [];

    /// <summary>The stylesheet's text; empty where the folder has none.</summary>
    public string Style { get; } =
        Assets.FirstOrDefault(asset => asset.Path == Address.Style.File) is { } style
            ? System.Text.Encoding.UTF8.GetString(style.Bytes.Span)
            : "";
}

/// <summary>A template, ready to print from any thread.</summary>
/// <param name="File">The file as a person would name it: templates/home.html.</param>
sealed record CompiledTemplate(string File, string Text, Template Template);

/// <summary>A file that the pages use: its path inside the site and its bytes.</summary>
sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes);
