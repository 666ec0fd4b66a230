using Digest.Articles;

namespace Digest.Connections;

/// <summary>What an actor or a place weighs: in the whole edition, and within a brief.</summary>
static class TieWeights
{
    // A brief of one name would otherwise be all that name, and one shared name would outdo three of four.
    const double Unsaid = 2;

    // Bodies are in the news of many things, a person is mostly in the news of one.
    const double Person = 1.5;

    // Papers and agencies are named as those who report far more often than as those who act.
    const double Media = 0.5;

    /// <summary>How much an actor tells of what an article is about, by its kind; null is a place or anything else.
    /// </summary>
    public static double Telling(ActorKind? kind) => kind switch
    {
        ActorKind.Person => Person,
        ActorKind.Media => Media,
        _ => 1,
    };

    /// <summary>
    /// What sharing it is worth when <paramref name="named"/> of <paramref name="all"/> briefs name it: the rarer, the
    /// more. What only one brief names can connect nothing and is worth 0.
    /// </summary>
    /// <remarks>
    /// The inverse document frequency of Robertson and Spärck Jones in the form that is never negative, as BM25 uses
    /// it.
    /// </remarks>
    public static double Rarity(int named, int all) =>
        named < 2 ? 0 : Math.Log(1 + ((all - named + 0.5) / (named + 0.5)));

    /// <summary>
    /// How much a brief that names it <paramref name="count"/> times is about it: 1 for once, never 2 or more.
    /// </summary>
    /// <remarks>The saturation of BM25: the third mention says less than the second.</remarks>
    public static double Presence(int count) => 2.0 * count / (count + 1);

    /// <summary>The length of a brief's weights taken as a vector, by which each of them is divided.</summary>
    /// <remarks>
    /// With it the score is a cosine (Salton's vector space model), of vectors made a little longer: long briefs, which
    /// name many, are not related to everything, and those that name one alone not wholly to all who name it.
    /// </remarks>
    public static double Length(double sumOfSquares) => Math.Sqrt(sumOfSquares) + Unsaid;
}
