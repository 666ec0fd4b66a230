using Digest.Text;

namespace Digest.Articles;

/// <summary>A text laid out as blocks, whatever format they were told by.</summary>
/// <param name="Title">The title if it is known already: the editor's, or the page's.</param>
/// <param name="Known">What has been found elsewhere: by a page's metadata. The layout fills the gaps.</param>
/// <param name="Unit">What the blocks' numbers count: lines of a file, or paragraphs of a page.</param>
sealed record Sheet(string Text, Listing<Block> Blocks, string? Title, Metadata Known, string Unit)
{
    /// <summary>The unit of a page; that of a file is a line.</summary>
    public const string Paragraph = "paragraph";

    public static Sheet OfLines(string text, Listing<Block> blocks, FrontMatter given) =>
        new(text, blocks, given.Title?.Value, new(), "line");

    public bool IsPage => Unit == Paragraph;

    /// <summary>Where a block stands, in words for readers.</summary>
    public string How(int block) => $"{Unit} {Blocks[block].Number}";

    public ReadOnlySpan<char> Line(int block) => Text.AsSpan(Blocks[block].Start, Blocks[block].Length);
}

/// <summary>A stretch of a text that stands by itself: a line, or the lines of a paragraph; without white space around
/// it.</summary>
/// <param name="Number">The line it begins on, counted from 1.</param>
readonly record struct Block(int Start, int End, int Number, ParagraphRole Role = ParagraphRole.Body)
{
    public int Length => End - Start;
}
