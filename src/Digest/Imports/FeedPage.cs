namespace Digest.Imports;

/// <summary>The content of a feed's entry as a page of its own, so that it is read like one.</summary>
static class FeedPage
{
    public static string Of(string html) => $"<!doctype html><html><body><article>{html}</article></body></html>";
}
