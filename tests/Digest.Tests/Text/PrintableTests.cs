using Digest.Text;

namespace Digest.Tests.Text;

public class PrintableTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("  two\n  lines\t here ", "two lines here")]
    [InlineData("a\u0000b\u001Bc\u0085d\uFFFDe\uFDEAf", "abc def")]
    [InlineData("", "")]
    public void Only_what_a_page_may_hold_is_kept(string text, string expected) =>
        Assert.Equal(expected, Printable.Line(text));

    [Fact]
    public void Half_a_character_goes_and_a_whole_one_stays() =>
        Assert.Equal("\uD83D\uDE00, .", Printable.Line("\uD83D\uDE00, \uD83D.\uFFFF"));

    [Fact]
    public void Titles_cannot_turn_the_direction_of_what_follows() =>
        Assert.Equal("abc", Printable.Bare("a\u202Eb\u2066c"));

    [Theory]
    [InlineData("he said \u202Eretaw\u202C now", "he said retaw now")]
    [InlineData("he said \u202Eretaw", "he said retaw")]
    [InlineData("a \u202Bb", "a \u202Bb\u202C")]
    [InlineData("a \u2067b \u202Ac", "a \u2067b \u202Ac\u202C\u2069")]
    [InlineData("a \u2067b \u202Ac\u2069 d", "a \u2067b \u202Ac\u2069 d")]
    [InlineData("a\u202C b\u2069 c", "a b c")]
    [InlineData("\u202B\u202Ea\u202C b\u202C c", "\u202Ba b\u202C c")]
    [InlineData("\u2067a\u202C b\u2069", "\u2067a b\u2069")]
    public void Nothing_turns_the_letters_of_a_line_and_its_direction_ends_with_it(string text, string expected)
    {
        Assert.Equal(expected, Printable.Line(text));
        Assert.Equal(expected, Printable.Line(expected));
    }

    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three four", 12, "one two…")]
    [InlineData("one two, three", 10, "one two…")]
    [InlineData("oneverylongwordonly", 8, "onevery…")]
    public void An_excerpt_ends_between_words(string text, int longest, string expected) =>
        Assert.Equal(expected, Printable.Excerpt(text, longest));
}
