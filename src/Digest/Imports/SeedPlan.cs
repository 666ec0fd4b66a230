using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>What becomes of the texts somebody brought: new seeds, and those that tell what a seed tells
/// already.</summary>
/// <param name="Seeds">The files to make, in the order of the texts; names are not yet free on disk.</param>
/// <param name="Known">Texts that are not made into seeds, each with what it repeats.</param>
sealed record SeedPlan(Listing<Seedling> Seeds, Listing<KnownStory> Known)
{
    /// <param name="present">The articles that are among the seeds already.</param>
    public static SeedPlan Of(IReadOnlyList<Cutting> cuttings, Listing<Article> present, Problems problems)
    {
        var seedlings = InOrder.Map(cuttings, cutting => Seedling.Of(cutting, problems)).OfType<Seedling>().ToListing();
        Listing<Article> all = [.. present, .. seedlings.Select(seedling => seedling.Article)];
        var reprints = ReprintFinder.Find(InOrder.Map(all, Fingerprint.Of));

        var known = new List<KnownStory>();
        var joined = new Dictionary<int, List<Seedling>>();
        for (var at = 0; at < seedlings.Count; at++)
        {
            if (reprints[present.Count + at] is not { } reprint)
            {
                joined.Add(at, []);
                continue;
            }

            var isPresent = reprint.Of < present.Count;
            var story = new KnownStory(seedlings[at], all[reprint.Of], reprint, isPresent);
            known.Add(story);
            if (!isPresent && story.IsFromElsewhere)
            {
                joined[reprint.Of - present.Count].Add(seedlings[at]);
            }
        }

        return new(
            joined.OrderBy(story => story.Key)
                .Select(story => seedlings[story.Key].PrintedAlso(story.Value)).ToListing(),
            known.ToListing());
    }
}

/// <summary>A text that tells what another file tells.</summary>
/// <param name="Told">The article that tells it already: a seed's, or one brought together with this.</param>
/// <param name="IsAmongSeeds">False when both were brought together and were made one seed.</param>
sealed record KnownStory(Seedling Text, Article Told, Reprint Reprint, bool IsAmongSeeds)
{
    /// <summary>False for the very same page, brought twice.</summary>
    public bool IsFromElsewhere => (Text.Article.Metadata, Told.Metadata) switch
    {
        ({ SourceUrl: { } one }, { SourceUrl: { } other }) => one.Value != other.Value,
        ({ Publisher: { } one }, { Publisher: { } other }) => one.Value != other.Value,
        var (one, _) => (one.Publisher ?? one.SourceUrl) is not null,
    };

    /// <summary>True where the seed names this source already under reprinted_by.</summary>
    public bool IsNamed => (Told.Given.ReprintedBy?.Value ?? []).Any(reprint =>
        (reprint.SourceUrl, Text.Article.Metadata.SourceUrl?.Value) is ({ } one, { } other)
            ? one == other
            : reprint.Publisher is { } publisher && publisher == Text.Article.Metadata.Publisher?.Value);
}
