using Digest.Articles;

namespace Digest.Briefs;

/// <summary>What a reading depends on besides the clipping: the list of actors and the limits that apply to one
/// article.</summary>
sealed record ReadingTerms(WhoIsWho WhoIsWho, int QuoteWordsMax, int SummarySentences)
{
    public static ReadingTerms Of(Seeds seeds) =>
        new(seeds.WhoIsWho, seeds.Masthead.QuoteWordsMax, seeds.Masthead.SummarySentences);
}
