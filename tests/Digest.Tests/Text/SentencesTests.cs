using Digest.Text;

namespace Digest.Tests.Text;

public class SentencesTests
{
    [Theory]
    [InlineData("The talks failed. Nobody was surprised.", "The talks failed.|Nobody was surprised.")]
    [InlineData("Did it fail? It did! So we left.", "Did it fail?|It did!|So we left.")]
    [InlineData("Mr. Oster met Lt. Gen. Ida Brand. She smiled.", "Mr. Oster met Lt. Gen. Ida Brand.|She smiled.")]
    [InlineData("J. K. Lund of the U.S. Navy came. He sat.", "J. K. Lund of the U.S. Navy came.|He sat.")]
    [InlineData("He lives in the U.S. The flat is small.", "He lives in the U.S.|The flat is small.")]
    [InlineData("It began on Jan. 3 with No. 5 in doubt. Rain fell.",
        "It began on Jan. 3 with No. 5 in doubt.|Rain fell.")]
    [InlineData("They met in Jan. The rest is known.", "They met in Jan.|The rest is known.")]
    [InlineData("Some cities, e.g. Velm, grew. Others shrank.", "Some cities, e.g. Velm, grew.|Others shrank.")]
    [InlineData("It rose 3.5 per cent to 1.2 million. Then it fell.",
        "It rose 3.5 per cent to 1.2 million.|Then it fell.")]
    [InlineData("Lund Inc. Chairman Per Oster left. A new one came.",
        "Lund Inc. Chairman Per Oster left.|A new one came.")]
    [InlineData("At 5 p.m. Oster arrived. The hall was full.", "At 5 p.m. Oster arrived.|The hall was full.")]
    [InlineData("1. The ferry sails. 2. The pier stays.", "1. The ferry sails.|2. The pier stays.")]
    [InlineData("Am 3. Oktober fiel es. Danach nicht.", "Am 3. Oktober fiel es.|Danach nicht.")]
    public void A_stop_ends_a_sentence_unless_it_belongs_to_a_word(string text, string expected)
    {
        Assert.Equal(expected, Split(text));
    }

    [Theory]
    [InlineData("He waited... Nobody came.", "He waited...|Nobody came.")]
    [InlineData("He waited… and waited. Nobody came.", "He waited… and waited.|Nobody came.")]
    [InlineData("She wrote of [...] The Hague and left. It rained.",
        "She wrote of [...] The Hague and left.|It rained.")]
    public void Dots_of_omission_end_a_sentence_only_before_a_new_one(string text, string expected)
    {
        Assert.Equal(expected, Split(text));
    }

    [Theory]
    [InlineData("“We won. We did,” she said. Nobody cheered.", "“We won. We did,” she said.|Nobody cheered.")]
    [InlineData("\"We won. We did.\" Nobody cheered.", "\"We won. We did.\"|Nobody cheered.")]
    [InlineData("“Really? Now?” Oster asked. “Yes.” He left.", "“Really? Now?” Oster asked.|“Yes.”|He left.")]
    [InlineData("‘We won. We did,’ she said. It’s late.", "‘We won. We did,’ she said.|It’s late.")]
    [InlineData("«Gewonnen! Ja.» Dann Stille.", "«Gewonnen! Ja.»|Dann Stille.")]
    [InlineData("He spoke (at last.) She left.", "He spoke (at last.)|She left.")]
    [InlineData("“An open mark. Nothing closes it.", "“An open mark.|Nothing closes it.")]
    [InlineData("She said \"no. Oster said yes. The end.", "She said \"no.|Oster said yes.|The end.")]
    public void A_quotation_is_not_cut_and_keeps_its_closing_mark(string text, string expected)
    {
        Assert.Equal(expected, Split(text));
    }

    [Theory]
    [InlineData("It sank in the bay.[3] The crew swam.[4]", "It sank in the bay.[3]|The crew swam.[4]")]
    [InlineData("It sank.[3][12] Two swam.¹ One stayed.", "It sank.[3][12]|Two swam.¹|One stayed.")]
    [InlineData("The paper published[1] a list. It was long.", "The paper published[1] a list.|It was long.")]
    public void A_footnote_mark_stays_with_the_sentence_it_follows(string text, string expected)
    {
        Assert.Equal(expected, Split(text));
    }

    [Theory]
    [InlineData("The strike ended.The trains ran.", "The strike ended.|The trains ran.")]
    [InlineData("“It ended.”The trains ran.", "“It ended.”|The trains ran.")]
    [InlineData("It ended.\"We are glad,\" said Lund.", "It ended.|\"We are glad,\" said Lund.")]
    [InlineData("See www.Lund.example or a.Lund@mail.example today.",
        "See www.Lund.example or a.Lund@mail.example today.")]
    [InlineData("Use Lund.Com today. Or do not.", "Use Lund.Com today.|Or do not.")]
    [InlineData("船が沈んだ。誰も泳がなかった。", "船が沈んだ。|誰も泳がなかった。")]
    public void Sentences_without_a_space_between_them_are_parted(string text, string expected)
    {
        Assert.Equal(expected, Split(text));
    }

    [Fact]
    public void A_line_break_is_a_space_and_an_empty_line_always_parts()
    {
        var text = "The harbour of Velm\nwas closed. It\nreopened\n \nSport\n\nNobody came";

        var sentences = Split(text);

        Assert.Equal("The harbour of Velm\nwas closed.|It\nreopened|Sport|Nobody came", sentences);
    }

    [Fact]
    public void Only_the_stretch_asked_for_is_split()
    {
        var text = "Before. One. Two. After.";

        var sentences = Sentences.Split(text, new(8, 17));

        Assert.Equal(["One.", "Two."], sentences.Select(sentence => sentence.Of(text)));
    }

    [Fact]
    public void Every_word_of_any_text_is_in_exactly_one_sentence()
    {
        var random = new Random(20);
        for (var run = 0; run < 200; run++)
        {
            var text = string.Concat(
                Enumerable.Range(0, 60).Select(_ => "aB .!?\"“”‘’…[1]()\n\n«»Mr.3"[random.Next(25)]));

            var sentences = Sentences.Split(text);

            var kept = string.Concat(sentences.Select(sentence => sentence.Of(text)));
            Assert.Equal(Solid(text), Solid(kept));
            Assert.Equal(sentences.Order(), sentences);
        }
    }

    [Fact]
    public void A_stretch_beyond_the_text_is_cut_to_it()
    {
        Assert.Equal([new TextSpan(0, 2)], Sentences.Split("A.", new(-3, 99)));
        Assert.Empty(Sentences.Split("", new(0, 5)));
    }

    static string Split(string text) => string.Join('|', Sentences.Split(text).Select(sentence => sentence.Of(text)));

    static string Solid(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
