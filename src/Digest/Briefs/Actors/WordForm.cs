namespace Digest.Briefs;

/// <summary>What is known of one form of a word in one article.</summary>
/// <param name="IsWrittenSmall">Whether the article somewhere writes it without a capital.</param>
readonly record struct WordForm(ulong Hash, LexiconEntry Entry, PointerKinds Pointer, bool IsWrittenSmall)
{
    public static WordForm Of(ulong hash) => new(hash, Lexicon.Of(hash), Pointers.Of(hash), IsWrittenSmall: false);
}
