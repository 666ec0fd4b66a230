namespace Digest.Pages;

/// <summary>A page of the site: its path inside it (<c>actors/index.html</c>) and its text.</summary>
sealed record Page(string Path, string Text);
