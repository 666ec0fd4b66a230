using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class TeamsTests
{
    const string Report = "The match had two goals, and the goalkeeper saved a penalty before half-time. ";

    [Theory]
    [InlineData("Harlam City beat them without trouble.", "Harlam City")]
    [InlineData("It was lost by Harlam Town, of all sides.", "Harlam Town")]
    [InlineData("Dynamo Krasnov are next, it was said.", "Dynamo Krasnov")]
    [InlineData("Inter Velmar are next, it was said.", "Inter Velmar")]
    [InlineData("Sporting Velmar are next, it was said.", "Sporting Velmar")]
    public void In_the_report_of_a_game_a_teams_name_is_a_bodys(string text, string name)
    {
        var (found, actor) = Assert.Single(Cast.Of(Report + text));

        Assert.Equal(name, found);
        Assert.Equal(ActorKind.Organisation, actor.Kind);
    }

    [Fact]
    public void Elsewhere_it_is_a_town() =>
        Assert.Empty(Cast.Of("The council of Harlam City met on the new bridge without haste."));

    [Fact]
    public void Where_a_game_is_played_a_town_is_a_town() =>
        Assert.Empty(Cast.Of(Report + "It was played in Harlam City without trouble."));

    [Theory]
    [InlineData("Harlam City won. Harlam scored twice.", "Harlam City | Harlam")]
    [InlineData("Harlam City won. It was their third win against Harlam.", "Harlam City | Harlam")]
    [InlineData("Harlam City won. Later the police in Harlam left.", "Harlam City")]
    [InlineData("Harlam City won. A man from Harlam scored twice.", "Harlam City")]
    [InlineData("Harlam City beat Anna Harlam. Harlam scored twice.", "Harlam City")]
    public void A_town_that_plays_is_its_team(string text, string spellings) =>
        Assert.Equal(spellings, Cast.Spellings(Cast.Of(Report + text)["Harlam City"]));
}
