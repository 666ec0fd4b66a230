namespace Digest.Articles;

/// <summary>A value and how it was come by, in words for readers: "front matter, line 3", "first line", "meta
/// og:title".</summary>
sealed record Finding<T>(T Value, string How);
