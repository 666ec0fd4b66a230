using Digest.Text;

namespace Digest.Articles;

/// <summary>A paragraph of an article: <paramref name="Text"/> is what stands at <paramref name="Span"/> in the
/// article's source.</summary>
sealed record Paragraph(string Text, TextSpan Span, ParagraphRole Role = ParagraphRole.Body);

/// <summary>What a paragraph is to its article.</summary>
enum ParagraphRole
{
    Body,
    Heading,
    ListItem,
    BlockQuotation,

    /// <summary>The line under a block quotation that says whose words it is: "— Jane Roe, pilot".</summary>
    Signature,

    /// <summary>The line that says who else had a hand in a report; who is named in it is none of its actors.
    /// </summary>
    Credit,
}
