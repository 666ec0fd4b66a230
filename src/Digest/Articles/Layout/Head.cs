using Digest.Text;

namespace Digest.Articles;

/// <summary>What the lines above an article's text say, and where the text begins.</summary>
/// <param name="Titles">The title as found and as given: lines that say it again are not text.</param>
/// <param name="Subtitles">Blocks under the title that belong to it.</param>
/// <param name="Next">The first block that is not read yet; in the end the first of the text.</param>
/// <param name="Lead">The offset where the text begins within that block: after a title or a date that runs into
/// it.</param>
sealed record Head(Metadata Found, Listing<string> Titles, Listing<Block> Subtitles, int Next, int Lead)
{
    public static Head Start(Sheet sheet) => new(sheet.Known, sheet.Title is null ? [] : [sheet.Title], [], 0, 0);

    public bool HasTitle => Titles.Count > 0;

    /// <summary>The head with one more block read.</summary>
    public Head Past(Metadata found) => this with { Found = found, Next = Next + 1 };
}
