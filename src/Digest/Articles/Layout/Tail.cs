namespace Digest.Articles;

/// <summary>What the lines under an article's text say, and where the text ends.</summary>
/// <param name="End">The first block that is no longer text.</param>
sealed record Tail(Metadata Found, int End);
