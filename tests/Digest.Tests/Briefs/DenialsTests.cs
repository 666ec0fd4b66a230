using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

/// <summary>Words that somebody did not say, did not ask for, or only heard.</summary>
public class DenialsTests
{
    [Theory]
    [InlineData("Jane Roe did not say \"sorry\".")]
    [InlineData("Jane Roe didn't say the boats were \"unsafe\".")]
    [InlineData("The pilot has never called the port \"a mess\".")]
    [InlineData("The bank refused to confirm that it had been \"robbed\".")]
    [InlineData("A pilot would not say whether the loss was \"great\".")]
    [InlineData("Jane Roe denied calling the pilots \"children\".")]
    [InlineData("Nobody said \"thank you\".")]
    [InlineData("No one called it \"a mess\".")]
    [InlineData("The union never said \"strike\", Jane Roe insisted.")]
    [InlineData("There is a word for those who wait for boats: \"passengers\".")]
    [InlineData("There's a word for those who wait for boats: \"passengers\".")]
    public void What_was_not_said_is_no_quotation(string text) => Assert.Equal("", Quoted.In(text, "Jane Roe"));

    [Theory]
    [InlineData("Jane Roe did not only say it was \"late\".", "late — Jane Roe")]
    [InlineData("Jane Roe did not hesitate to say it was \"late\".", "late — Jane Roe")]
    [InlineData("Jane Roe could not say when, but said it was \"late\".", "late — Jane Roe")]
    [InlineData("Jane Roe said she would not call it \"late\".", "late — Jane Roe")]
    [InlineData("Jane Roe does not believe the boats are \"late\", she told the Gull.", "late — Jane Roe")]
    [InlineData("Jane Roe did not say more: \"It is late.\"", "It is late. — Jane Roe")]
    [InlineData("\"It is late,\" Jane Roe did not forget to say.", "It is late, — Jane Roe")]
    public void A_denial_of_something_else_takes_no_quotation_away(string text, string quote) =>
        Assert.Equal(quote, Quoted.In(text, "Jane Roe"));

    [Theory]
    [InlineData("\"You are late,\" Jane Roe was told by John Poe.", "You are late, — John Poe")]
    [InlineData("\"Were you late?\" Jane Roe was asked.", "Were you late? — nobody")]
    [InlineData("\"Be on time,\" the pilots were reminded by the mayor.", "Be on time, — the mayor")]
    public void Whoever_is_told_listens(string text, string quote) =>
        Assert.Equal(quote, Quoted.In(text, "Jane Roe", "John Poe"));

    [Theory]
    [InlineData("Asked whether it was \"late\", Jane Roe said: \"It was dark.\"", "It was dark. — Jane Roe")]
    [InlineData("When asked if it was \"late\", Jane Roe said: \"It was dark.\"", "It was dark. — Jane Roe")]
    public void What_stands_in_the_question_is_not_the_answer(string text, string quote) =>
        Assert.Equal(quote, Quoted.In(text, "Jane Roe"));

    [Theory]
    [InlineData("John Poe waved a sign reading \"No boats at night\".", "No boats at night — John Poe")]
    [InlineData("Pilots sang and held up signs reading \"No boats at night\".", "No boats at night — Pilots")]
    [InlineData("John Poe quoted Jane Roe's own words of last year back at her: \"No boats at night.\"", "No boats at night. — Jane Roe")]
    [InlineData("According to him, \"no boats sail at night.\"", "no boats sail at night. — John Poe")]
    public void Words_on_signs_and_words_repeated_are_their_authors(string text, string quote) =>
        Assert.Equal(quote, Quoted.In($"John Poe came.\n\n{text}", "Jane Roe", "John Poe"));

    [Fact]
    public void A_second_that_goes_on_with_what_is_said() => Assert.Equal(
        ["every word of it — Jane Roe", "was not late — Jane Roe"],
        Quoted.In(
            "Jane Roe told them that she meant \"every word of it\" that day, and that the boat \"was not late\".",
            "Jane Roe").Split('\n'));
}
