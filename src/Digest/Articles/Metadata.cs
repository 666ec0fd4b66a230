using Digest.Text;

namespace Digest.Articles;

/// <summary>What is known about an article apart from its text. Unknown is null, never a guess.</summary>
/// <param name="Publisher">Who published the text that was clipped.</param>
/// <param name="OriginalPublisher">Whose text it is, where the clipping says that it was taken over from somebody
/// else.</param>
/// <param name="Byline">The author as printed, without "By".</param>
/// <param name="Dateline">The place an agency or paper names before its first sentence: <c>Baghdad</c>.</param>
/// <param name="Language">A BCP 47 tag: <c>en</c>.</param>
sealed record Metadata(
    Finding<string>? Title = null,
    Finding<PartialDate>? Date = null,
    Finding<string>? Publisher = null,
    Finding<string>? OriginalPublisher = null,
    Finding<string>? Byline = null,
    Finding<string>? Dateline = null,
    Finding<string>? SourceUrl = null,
    Finding<string>? ArchiveUrl = null,
    Finding<string>? Language = null);
