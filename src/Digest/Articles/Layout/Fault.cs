using Digest.Text;

namespace Digest.Articles;

/// <summary>What keeps a text from being read, what to do about it, and the offset where it stands.</summary>
sealed record Fault(string What, string Remedy, int Offset)
{
    public Place In(Copy copy) => Place.Of(copy.Clipping.File, copy.Clipping.Text, copy.BodyStart + Offset);
}
