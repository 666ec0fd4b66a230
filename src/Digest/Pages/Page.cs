using System.Buffers;

namespace Digest.Pages;

/// <summary>A page of the site: its path inside it (<c>actors/index.html</c>) and its text in UTF-8.</summary>
/// <param name="Bytes">Stand only while the page is being handed over: the next page is printed on the same
/// paper.</param>
/// <param name="Key">What it was printed from; null for a page that is printed every time.</param>
readonly record struct Page(string Path, ReadOnlySequence<byte> Bytes, PageKey? Key = null);
