using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class ScareQuotesTests
{
    [Theory]
    [InlineData("The so-called \"river pirates\" were never seen.")]
    [InlineData("Jane Roe appeared on \"The Harbour Hour\" last week.")]
    [InlineData("Jane Roe, author of \"Boats of the Northern Sea and Their Makers,\" came too.")]
    [InlineData("The boats will sail, say \"old hands\" who have known the harbour for years.")]
    [InlineData("The \"open\" contest drew few boats.")]
    [InlineData("A group calling itself \"the Sons of the Northern River\" came too.")]
    [InlineData("The boats were \"resting\" on the sand.")]
    [InlineData("(The speech was short.) \"[Applause.]\"")]
    [InlineData("In her commentary, \"Tell us more, dear mayor,\" there is much to like.")]
    [InlineData("The term \"harbour\" means something else, Jane Roe said.")]
    [InlineData("Jane Roe told \"The Harbour Hour\" that the boats were safe.")]
    [InlineData("Jane Roe sang \"Blue Sea\" at the end.")]
    public void Words_in_marks_that_are_nobodys_are_left_out(string text) =>
        Assert.Equal("", Quoted.In(text, "Jane Roe"));

    [Theory]
    [InlineData("\"Never,\" said Jane Roe.", "Never, — Jane Roe")]
    [InlineData("Jane Roe called the plan \"rotten\" on Monday.", "rotten — Jane Roe")]
    [InlineData("Jane Roe described it as \"far too slow.\"", "far too slow. — Jane Roe")]
    [InlineData("It was \"a dark day,\" Jane Roe said.", "a dark day, — Jane Roe")]
    [InlineData("Jane Roe accused them of \"lying to us all.\"", "lying to us all. — Jane Roe")]
    [InlineData("The crowd chanted, \"Let them sail!\"", "Let them sail! — The crowd")]
    [InlineData("Jane Roe has a new slogan: \"It floats.\"", "It floats. — Jane Roe")]
    public void A_few_words_with_a_cue_are_somebodys(string text, string quote) =>
        Assert.Equal(quote, Quoted.In(text, "Jane Roe"));
}
