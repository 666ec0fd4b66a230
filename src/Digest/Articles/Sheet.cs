using Digest.Text;

namespace Digest.Articles;

/// <summary>A text laid out as blocks, whatever format they were told by.</summary>
/// <param name="Title">The title if it is known already: the editor's, or the page's.</param>
sealed record Sheet(string Text, Listing<Block> Blocks, string? Title)
{
    public ReadOnlySpan<char> Line(int block) => Text.AsSpan(Blocks[block].Start, Blocks[block].Length);
}

/// <summary>A stretch of a text that stands by itself: a line, or the lines of a paragraph; without white space around it.</summary>
/// <param name="Number">The line it begins on, counted from 1.</param>
readonly record struct Block(int Start, int End, int Number, ParagraphRole Role = ParagraphRole.Body)
{
    public int Length => End - Start;
}
