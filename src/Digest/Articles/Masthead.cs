namespace Digest.Articles;

/// <summary>What <c>digest.yml</c> says of the digest as a whole; the defaults serve a digest without that
/// file.</summary>
/// <param name="BaseUrl">The address the site will have, without a final slash; null where none is known: then no
/// absolute address is written.</param>
/// <param name="Related">How many related articles a page shows.</param>
/// <param name="QuoteWordsMax">The longest quotation that is published, in words; 0 for no limit.</param>
/// <param name="GenericShare">An actor named in more than this share of all articles connects none of them (0 to
/// 1).</param>
sealed record Masthead(
    string Title = "Digest",
    string? Description = null,
    string? BaseUrl = null,
    string Language = "en",
    string? Author = null,
    string TimeZone = "UTC",
    string? Theme = null,
    int Related = 5,
    int QuoteWordsMax = 0,
    int SummarySentences = 3,
    double GenericShare = 0.5,
    string? About = null,
    bool Cards = false);
