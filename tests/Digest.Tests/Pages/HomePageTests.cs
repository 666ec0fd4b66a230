using Digest.Articles;
using Digest.Briefs;
using Digest.Pages;
using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public class HomePageTests
{
    [Theory]
    [InlineData(1, "1 more article is not drawn.")]
    [InlineData(2, "2 more articles are not drawn.")]
    public void Where_the_picture_has_no_room_for_all_those_that_name_nobody_are_left_out(int silent, string leftOut)
    {
        var byron = Some.Actor("Ada Byron", ActorKind.Person);
        var briefs = Enumerable.Range(0, 12 + silent).Select(i => Some.Brief(
            $"article-{i:00}",
            Some.Metadata($"Article {i}", i < silent ? "2020-03-30" : null),
            "Ada Byron came.",
            [],
            [],
            i < silent ? [] : [Some.Appearance(byron)]));

        var matrix = HomePage.Of(Concordance.Of(Some.Edition(TinyEdition.Masthead, [.. briefs]))).Matrix;

        Assert.Equal(leftOut, matrix?.LeftOut);
        Assert.Equal(12, matrix?.Columns.Count);
        Assert.All(matrix?.Columns ?? [], column => Assert.NotEmpty(column.Dots));
    }

    [Theory]
    [InlineData("Denied", 1)]
    [InlineData("Claimed", 1)]
    [InlineData("Warned", 1)]
    [InlineData("Promised", 0)]
    [InlineData("Demanded", 0)]
    public void Below_denied_claimed_warned_stands_nothing_else(string cue, int count)
    {
        var brief = Some.Brief(
            "talks", Some.Metadata("Talks begin", "2020-02-03"), "“We will stay,” Ada Byron said.", [],
            [Some.Quote("We will stay,", Some.Speaker("Ada Byron"), Some.Cue("said", Enum.Parse<CueClass>(cue)), isKey: true)],
            [Some.Appearance(Some.Actor("Ada Byron", ActorKind.Person))]);

        var home = HomePage.Of(Concordance.Of(Some.Edition(TinyEdition.Masthead, brief)));

        Assert.Equal(count, home.Disputed.Count);
    }
}
