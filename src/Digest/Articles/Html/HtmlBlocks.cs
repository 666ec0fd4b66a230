using System.Text;

namespace Digest.Articles;

/// <summary>Takes the text out of an element as blocks, the way a browser would set it: white space once, a block for
/// every paragraph.</summary>
static class HtmlBlocks
{
    public static List<HtmlBlock> Of(HtmlNode root)
    {
        var setter = new Setter();
        setter.Set(root, false);
        setter.Close(root);
        return setter.Blocks;
    }

    /// <summary>Sets text piece by piece; a block ends where an element for blocks begins or ends.</summary>
    sealed class Setter
    {
        const string ClosingMarks = "\"”»’)]";

        readonly StringBuilder text = new();
        int links;

        public List<HtmlBlock> Blocks { get; } = [];

        public void Set(HtmlNode node, bool inLink)
        {
            inLink |= node.Tag == "a";
            foreach (var piece in node.Pieces)
            {
                if (piece.Text is { } words)
                {
                    Append(words, inLink);
                }
                else if (piece.Node is { IsNoise: false } child)
                {
                    SetChild(node, child, inLink);
                }
            }
        }

        void SetChild(HtmlNode node, HtmlNode child, bool inLink)
        {
            if (child.Tag == "br")
            {
                Break(node);
                return;
            }

            if (IsFootnote(child))
            {
                return;
            }

            var isSignature = child.Tag == "cite" && SignsSpeech(child);
            var isBlock = isSignature || HtmlTags.IsBlock(child.Tag);
            if (isSignature)
            {
                RemoveDash();
            }

            if (isBlock)
            {
                Close(node);
            }

            Set(child, inLink);
            if (isBlock)
            {
                Close(child);
            }
        }

        // A <cite> behind the last sentence of a block quotation; within a sentence it names a work.
        bool SignsSpeech(HtmlNode cite)
        {
            if (!HtmlQuotations.IsWithin(cite))
            {
                return false;
            }

            var at = text.Length - 1;
            while (at >= 0 && (ClosingMarks.Contains(text[at], StringComparison.Ordinal) || IsDash(text[at])))
            {
                at--;
            }

            return at < 0 || text[at] is '.' or '!' or '?' or '…' or '\n';
        }

        // It leads to the name and is no part of the words.
        void RemoveDash()
        {
            while (text.Length > 0 && IsDash(text[^1]))
            {
                text.Length--;
            }
        }

        static bool IsDash(char letter) => letter is ' ' or '-' or '–' or '—' or '―';

        // A second line break in a row ends the paragraph.
        void Break(HtmlNode node)
        {
            if (text.Length > 0 && text[^1] == '\n')
            {
                Close(node);
            }
            else if (text.Length > 0)
            {
                text.Append('\n');
            }
        }

        void Append(string words, bool inLink)
        {
            foreach (var letter in words)
            {
                var isSpace = char.IsWhiteSpace(letter) || letter is '\u200B' or '\uFEFF' or '\u00AD';
                if (isSpace
                    && (text.Length == 0 || text[^1] is ' ' or '\n' || letter is '\u200B' or '\uFEFF' or '\u00AD'))
                {
                    continue;
                }

                text.Append(isSpace ? ' ' : letter);
                links += inLink && !isSpace ? 1 : 0;
            }
        }

        public void Close(HtmlNode node)
        {
            var words = text.ToString().Trim();
            if (words.Length > 0)
            {
                Blocks.Add(new(words, RoleOf(node), (double)links / words.Length, node));
            }

            text.Clear();
            links = 0;
        }

        // The marks of footnotes: a link, set high, around a number.
        static bool IsFootnote(HtmlNode node) => node.Tag == "sup" && node.TextLength < 6 && node.LinkLength > 0;
    }

    static ParagraphRole RoleOf(HtmlNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (HtmlTags.IsHeading(at.Tag))
            {
                return ParagraphRole.Heading;
            }

            if (HtmlQuotations.IsSignature(at))
            {
                return ParagraphRole.Signature;
            }

            if (at.Tag == "blockquote")
            {
                return ParagraphRole.BlockQuotation;
            }

            if (at.Tag is "li" or "dd" or "dt")
            {
                return ParagraphRole.ListItem;
            }

            if (at.Tag is "article" or "main" or "body")
            {
                break;
            }
        }

        return ParagraphRole.Body;
    }
}
