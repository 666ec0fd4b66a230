using Digest.Text;

namespace Digest.Tests.Text;

public class WordsTests
{
    [Theory]
    [InlineData("Rana al-Sadiq's car isn't here.", "Rana|al-Sadiq|car|isn't|here")]
    [InlineData("J. K. Orrin left the U.S. on 1,250 ships", "J.|K.|Orrin|left|the|U.S.|on|1,250|ships")]
    [InlineData("the U.S.-led talks, AT&T’s plan", "the|U.S.|led|talks|AT&T|plan")]
    [InlineData("O’Hare and Sha‘ban", "O’Hare|and|Sha‘ban")]
    [InlineData("«Élodie» – naïve", "Élodie|naïve")]
    [InlineData("王小明说AI好", "王|小|明|说|AI|好")]
    [InlineData("AI-中国", "AI|中|国")]
    [InlineData("東京タワーへ", "東|京|タワー|へ")]
    [InlineData("דובר צה\"ל אמר \"לא\"", "דובר|צה\"ל|אמר|לא")]
    [InlineData("می‌گوید", "می‌گوید")]
    [InlineData("", "")]
    [InlineData("--- ' \" ...", "")]
    public void A_text_is_cut_into_whole_names(string text, string expected)
    {
        var words = Words.Of(text).Select(word => word.Span.Of(text));

        Assert.Equal(expected, string.Join('|', words));
    }

    [Fact]
    public void A_capital_says_little_at_the_start_of_a_sentence_a_line_or_a_quotation()
    {
        const string text = "Rain fell. Then Dr. Orr said: \"Come in\" to Lee\nLater he left";

        var starts = Words.Of(text).Where(word => word.StartsSentence).Select(word => word.Span.Of(text));

        Assert.Equal(["Rain", "Then", "Come", "Later"], starts);
    }

    [Theory]
    [InlineData("NATO", "AllCapitals, Capitalised")]
    [InlineData("al-Sadr", "InnerCapital")]
    [InlineData("Ann's", "Possessive")]
    [InlineData("U.S.", "Dotted, AllCapitals")]
    [InlineData("12th", "Digit")]
    [InlineData("Abu-Ali", "Hyphen")]
    [InlineData("Sha'ir", "Apostrophe")]
    public void A_word_knows_what_it_looks_like(string text, string traits)
    {
        var word = Assert.Single(Words.Of(text));

        Assert.True(word.Traits.HasFlag(Enum.Parse<WordTraits>(traits)));
    }

    [Fact]
    public void The_marks_between_words_are_kept_with_both_neighbours()
    {
        const string text = "Units (PMU), led by Omar.";

        var words = Words.Of(text);

        Assert.Equal(('(', '('), (words[0].After, words[1].Before));
        Assert.Equal((')', ','), (words[1].After, words[2].Before));
        Assert.True(words[2].TouchesNext);
        Assert.Equal('.', words[^1].After);
    }

    [Fact]
    public void Offsets_of_a_stretch_count_in_the_whole_text()
    {
        const string text = "One two three";

        var word = Assert.Single(Words.Of(text, new(4, 7)));

        Assert.Equal("two", word.Span.Of(text));
    }
}
