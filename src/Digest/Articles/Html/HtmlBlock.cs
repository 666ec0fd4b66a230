namespace Digest.Articles;

/// <summary>A paragraph, heading or list item as taken out of a page.</summary>
/// <param name="LinkShare">How much of it are links, 0 to 1.</param>
sealed record HtmlBlock(string Text, ParagraphRole Role, double LinkShare, HtmlNode Node);
