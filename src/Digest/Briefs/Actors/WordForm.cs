namespace Digest.Briefs;

/// <summary>What is known of one form of a word in one article.</summary>
record struct WordForm(ulong Hash, LexiconEntry Entry, PointerKinds Pointer)
{
    /// <summary>Whether the article somewhere writes it without a capital.</summary>
    public bool IsWrittenSmall { get; set; }

    public static WordForm Of(ulong hash) => new(hash, Lexicon.Of(hash), Pointers.Of(hash));
}
