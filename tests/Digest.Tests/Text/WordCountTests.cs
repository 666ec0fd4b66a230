using Digest.Briefs;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Text;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("well—yes, 3 pumps -- no", 4)]
    [InlineData("会議は火曜日", 6)]
    [InlineData("ポンプの交換", 4)]
    [InlineData("アル・シャバブ", 2)]
    [InlineData("北京时间1月16日，Google收购", 11)]
    [InlineData("\U00020000\U00020001", 2)]
    [InlineData("경기도 용인에", 2)]
    public void Words_are_counted_as_their_script_sets_them(string text, int words) =>
        Assert.Equal(words, WordCount.Of(text));

    [Theory]
    [InlineData("The council—all of it—met. \"Why?\" asked 3 of them.")]
    [InlineData("香港行政长官在各方压力下就其大宅的违章建筑（僭建）问题，向Google和BBC道歉。")]
    [InlineData("会議は火曜日に開かれた。ポンプの交換は冬の前に終わる。")]
    public void An_article_has_as_many_words_as_its_text(string text)
    {
        var article = Clip.Plain($"A title of its own\n\n{text}\n");

        Assert.Equal(WordCount.Of(article.Paragraphs[^1].Text), ArticleWords.Of(article).Printed);
    }
}
