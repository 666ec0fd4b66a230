namespace Digest.Briefs;

/// <summary>What the law calls a firm: Ltd, Inc, GmbH. It tells no firm from another.</summary>
static class LegalForms
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = new HashSet<string>(
        """
        co company ltd limited inc incorporated corp corporation llc plc sarl sal sa fze fzc fzco gmbh ag bv jsc pjsc ooo
        pte pvt private spa srl asbl est llp cjsc ojsc ao psc bvba ca firm holding holdings kish
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, folded or as it is written, is one.</summary>
    public static bool Hold(ReadOnlySpan<char> word) => Forms.Contains(word.TrimEnd('.'));
}
