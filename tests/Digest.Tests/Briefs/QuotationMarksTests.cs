using Digest.Briefs;

namespace Digest.Tests.Briefs;

public class QuotationMarksTests
{
    [Theory]
    [InlineData("\"We sail at noon,\" she said.", "We sail at noon,")]
    [InlineData("“We sail at noon,” she said.", "We sail at noon,")]
    [InlineData("„Wir fahren mittags“, sagte sie.", "Wir fahren mittags")]
    [InlineData("»Wir fahren mittags«, sagte sie.", "Wir fahren mittags")]
    [InlineData("« Nous partons à midi », dit-elle.", "Nous partons à midi")]
    [InlineData("وقالت: «نبحر عند الظهر» ثم غادرت.", "نبحر عند الظهر")]
    [InlineData("”Vi seglar vid tolv”, sade hon.", "Vi seglar vid tolv")]
    [InlineData("''We sail at noon,'' she said.", "We sail at noon,")]
    [InlineData("``We sail at noon,'' she said.", "We sail at noon,")]
    [InlineData("＂We sail at noon＂ stood on the board.", "We sail at noon")]
    [InlineData("彼は「正午に出る」と言った。", "正午に出る")]
    public void Every_kind_of_mark_is_understood(string text, string words) => Assert.Equal(words, Outermost(text));

    [Theory]
    [InlineData("“We sail at noon,\" she said.", "We sail at noon,")]
    [InlineData("\"We sail at noon,” she said.", "We sail at noon,")]
    [InlineData("”We sail at noon,” she said.", "We sail at noon,")]
    [InlineData("“We sail at noon,“ she said, “and not before.“", "We sail at noon, / and not before.")]
    [InlineData("She said that\"We sail at noon.\"", "We sail at noon.")]
    [InlineData("\"“We sail at noon,” she said.", "We sail at noon,")]
    [InlineData("“We sail at noon.” . Then she left.", "We sail at noon.")]
    [InlineData("She said “We sail at noon.”The crew cheered: “At last!”", "We sail at noon. / At last!")]
    public void A_mark_of_the_wrong_shape_or_without_its_space_is_still_one(string text, string words) =>
        Assert.Equal(words, Outermost(text));

    [Theory]
    [InlineData("\"We sail at noon, and nothing will stop us.", "We sail at noon, and nothing will stop us.")]
    [InlineData("“We sail. “Nothing will stop us,” she said.", "We sail. / Nothing will stop us,")]
    [InlineData("\"We sail. \"Nothing will stop us,\" she said.", "We sail. / Nothing will stop us,")]
    [InlineData("We sail at noon,” she said. “Nothing will stop us.”", "Nothing will stop us.")]
    public void A_quotation_without_its_closing_mark_ends_where_it_must(string text, string words) =>
        Assert.Equal(words, Outermost(text));

    [Theory]
    [InlineData("\"We sail at noon, \"she said. \"Nothing will stop us.\"", "We sail at noon, / Nothing will stop us.")]
    [InlineData("\"We sail at noon, \"she said. \"Nothing will stop us. \"", "We sail at noon, / Nothing will stop us.")]
    [InlineData("”We sail at noon, ”she said.", "We sail at noon,")]
    [InlineData("He said, \"She told me, \"We sail,\" and left.\"", "She told me, \"We sail,\" and left.")]
    public void A_space_on_the_wrong_side_of_a_mark_does_not_turn_it(string text, string words) =>
        Assert.Equal(words, Outermost(text));

    [Theory]
    [InlineData("The mast is 6'3\" tall and the crew's mood is good.")]
    [InlineData("ELLERY, Tarn \" The harbour is closed, and the boats lie still.")]
    [InlineData("The '90s were the workers' best years, 'til the harbour closed.")]
    [InlineData("It's the captains' turn, isn't it?")]
    [InlineData("O’Brien’s boat and the boys’ boat")]
    public void An_apostrophe_or_a_sign_for_inches_is_no_mark(string text) => Assert.Equal("", Outermost(text));

    [Fact]
    public void Single_marks_count_where_the_text_has_no_others()
    {
        var text = "‘It’s the sailors’ right to strike,’ he said. ‘We won’t wait.’";

        var words = Outermost(text);

        Assert.Equal("It’s the sailors’ right to strike, / We won’t wait.", words);
    }

    [Theory]
    [InlineData("“We wait,” she said. ‘It’s the sailors’ right to strike,’ said he.", "We wait, / It’s the sailors’ right to strike,")]
    [InlineData("“We wait,” she said. ‘We sail “at noon” today.’", "We wait, / We sail “at noon” today.")]
    [InlineData("“We wait,” she said of the ‘Reform’ of the ‘Owners’ League’.", "We wait,")]
    [InlineData("“We wait,” she said in the ‘90s, and the sailors’, too.", "We wait,")]
    [InlineData("“We wait,” she said. ‘So much for that", "We wait,")]
    public void Among_other_marks_single_ones_count_where_they_hold_speech(string text, string words) =>
        Assert.Equal(words, Outermost(text));

    [Theory]
    [InlineData("“She told me ‘we sail at noon’ and left.”", "we sail at noon")]
    [InlineData("\"She told me 'we sail at noon' and left.\"", "we sail at noon")]
    [InlineData("‘She told me “we sail at noon” and left.’", "we sail at noon")]
    [InlineData("\"It sounds “loud” or “shrill” or worse.\"", "loud / shrill")]
    [InlineData("\"He said \"go\" to us.\"", "go")]
    [InlineData("''She told me 'we sail at noon'''", "we sail at noon")]
    public void Marks_inside_marks_are_found_apart(string text, string words) =>
        Assert.Equal(words, At(text, depth: 1));

    [Fact]
    public void A_single_mark_within_a_paragraph_is_taken_up_by_that_of_the_next()
    {
        var text = "She was clear. ‘We sail at noon.\n\n‘We come back,’ she said.";

        var words = QuotationMarks.Pair(text, new(0, text.IndexOf('\n', StringComparison.Ordinal)), MarkFamily.Single);

        Assert.Equal("We sail at noon.", Assert.Single(words).Inside.Of(text));
    }

    static string Outermost(string text) => At(text, depth: 0);

    static string At(string text, int depth) => string.Join(
        " / ",
        QuotationMarks.Pair(text, new(0, text.Length), QuotationMarks.OutermostFamily(text))
            .Where(words => words.Depth == depth)
            .Select(words => words.Inside.Of(text)));
}
