using Digest.Text;

namespace Digest.Briefs;

/// <summary>
/// What was understood of clippings before. A paper's morgue keeps what it printed; this one saves reading a clipping
/// twice.
/// </summary>
interface IMorgue
{
    /// <summary>What was understood of this very text; null when it was never read, or changed since.</summary>
    KeptReading? Find(string path, string sha256);

    /// <summary>What was understood of a clipping that is known to be as it was; null where it must be opened to
    /// tell.</summary>
    KeptReading? FindUnopened(string path);

    /// <summary>Keeps what was understood of a clipping, from any thread.</summary>
    void Keep(string path, string sha256, KeptReading kept);
}

/// <summary>What reading a clipping gave, which depends on nothing but its bytes and the morgue's terms.</summary>
/// <param name="Reading">Null for a draft, and for a clipping that holds no article.</param>
/// <param name="Problems">What there was to say about it.</param>
sealed record KeptReading(Reading? Reading, Listing<Problem> Problems);
