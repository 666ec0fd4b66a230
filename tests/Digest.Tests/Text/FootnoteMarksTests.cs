using Digest.Text;

namespace Digest.Tests.Text;

public class FootnoteMarksTests
{
    [Theory]
    [InlineData("The paper published[1] a video.", "The paper published a video.")]
    [InlineData("It ended in spring.[12][13]", "It ended in spring.")]
    [InlineData("Nothing to take out.", "Nothing to take out.")]
    [InlineData("He named [two] of them [3] times.", "He named [two] of them [3] times.")]
    [InlineData("Words[sic] and [They said:] stay[2024].", "Words[sic] and [They said:] stay[2024].")]
    [InlineData("[1] begins a note", "[1] begins a note")]
    [InlineData("cut off[1", "cut off[1")]
    public void Numbers_in_brackets_close_behind_a_word_are_taken_out(string text, string expected) =>
        Assert.Equal(expected, FootnoteMarks.Remove(text));
}
