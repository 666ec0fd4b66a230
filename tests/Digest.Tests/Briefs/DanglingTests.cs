using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class DanglingTests
{
    [Theory]
    [InlineData("He refused to pay the fine.")]
    [InlineData("But Ada Lund refused to pay.")]
    [InlineData("“They will not pay,” Ada Lund said.")]
    [InlineData("For example, Ada Lund refused to pay.")]
    [InlineData("Now, these groups refuse to pay.")]
    [InlineData("Some of those were built in Velm.")]
    [InlineData("Ada Lund objected to such fines.")]
    [InlineData("In 2017 he refused to pay.")]
    [InlineData("“Velm will not pay,” she said.")]
    [InlineData("The council of Velm will not pay, he said.")]
    [InlineData("One of them refused to pay.")]
    [InlineData("Ada Lund paid the next day.")]
    [InlineData("Two weeks later Ada Lund paid.")]
    [InlineData("The whole council of Velm was there.")]
    [InlineData("Prime Minister Tom Lund, his cousin, refused to pay.")]
    [InlineData("Ida Brandt, its deputy director, refused to pay.")]
    public void A_sentence_that_points_back_leans_on_the_one_before_it(string sentence)
    {
        Assert.True(Leans(sentence));
    }

    [Theory]
    [InlineData("Ada Lund said that she would not pay.")]
    [InlineData("“Velm will not pay,” Ada Lund said.")]
    [InlineData("This week Ada Lund refused to pay.")]
    [InlineData("Fines such as a week in jail are rare in Velm.")]
    [InlineData("Only those who pay may sail to Velm.")]
    [InlineData("One of the ferries sank off Velm.")]
    [InlineData("Three weeks after the storm, Velm paid.")]
    [InlineData("Ada Lund and Tom Brandt, her cousin, refused to pay.")]
    [InlineData("Ada Lund, her hair wet from the long crossing, refused to pay.")]
    public void A_sentence_that_names_what_it_speaks_of_stands_alone(string sentence)
    {
        Assert.False(Leans(sentence));
    }

    static bool Leans(string sentence)
    {
        var words = ArticleWords.Of(Plain.Article(sentence));
        return Dangling.Leans(new(words, 0, words.Count));
    }
}
