using System.Buffers;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Words of one paragraph that stand between quotation marks.</summary>
/// <param name="Inside">The words without their marks and without the spaces beside these.</param>
/// <param name="Whole">The words with their marks.</param>
/// <param name="Depth">0 for a quotation of the writer's, 1 for one inside it.</param>
/// <param name="Closed">False where the paragraph ended, or the next quotation began, before a mark closed it.</param>
readonly record struct MarkedWords(TextSpan Inside, TextSpan Whole, int Depth, MarkFamily Family, bool Closed);

/// <summary>A paragraph and the marks that its writer uses for quotations.</summary>
readonly record struct MarkedParagraph(string Text, TextSpan Span, MarkFamily Outermost);

/// <summary>Pairs the quotation marks of a paragraph.
/// A mark's surroundings tell more than its shape, which writers get wrong.</summary>
static class QuotationMarks
{
    static readonly SearchValues<char> DoubleShapes = SearchValues.Create("\"“”„«»＂״「『");

    /// <summary>Every stretch between marks, in order of its opening mark.
    /// Single marks count as the writer's own only where asked for.</summary>
    public static List<MarkedWords> Pair(string text, TextSpan paragraph, MarkFamily outermost)
    {
        var marks = new MarkReader(text, paragraph).Read();
        return marks.Count == 0 ? [] : new MarkPairing(new(text, paragraph, outermost), marks).Run();
    }

    /// <summary>The same for a paragraph that begins within a quotation, without a mark of its own; null where it does
    /// not: it has marks, and the first does not close.</summary>
    /// <returns>A quotation that is left open where the paragraph has no marks.</returns>
    public static List<MarkedWords>? PairOn(string text, TextSpan paragraph, MarkFamily family)
    {
        var marks = new MarkReader(text, paragraph).Read();
        marks.Insert(0, new(paragraph.Start, 0, family, MarkLean.Opens, IsStraight: true));
        var pairs = new MarkPairing(new(text, paragraph, family), marks).Run();
        var next = marks.FindIndex(1, mark => mark.Family == family);
        return pairs is [{ Depth: 0 } first, ..] && (next < 0 ? !first.Closed : first.Whole.End == marks[next].End)
            ? pairs
            : null;
    }

    /// <summary>Whether the text writes its quotations between single marks: it then has no other marks.</summary>
    public static MarkFamily OutermostFamily(string text) =>
        text.AsSpan().IndexOfAny(DoubleShapes) < 0 && !text.Contains("''", StringComparison.Ordinal)
            ? MarkFamily.Single : MarkFamily.Double;
}
