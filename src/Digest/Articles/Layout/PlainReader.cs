namespace Digest.Articles;

/// <summary>Reads a raw clipping: text without any marks of structure.</summary>
static class PlainReader
{
    public static Transcript Read(Copy copy)
    {
        var text = copy.Clipping.Text;
        return LayoutReader.Read(Sheet.OfLines(text, PlainBlocks.Of(text, copy.BodyStart), copy.Given));
    }
}
