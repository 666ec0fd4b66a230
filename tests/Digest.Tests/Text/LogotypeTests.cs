using Digest.Tests.Hostile;
using Digest.Text;

namespace Digest.Tests.Text;

public sealed class LogotypeTests
{
    [Fact]
    public void The_same_words_are_the_same_string() =>
        Assert.Same(Logotype.Of("Ada Byron".AsSpan()), Logotype.Of("said Ada Byron."[5..14].AsSpan()));

    [Fact]
    public void Long_words_are_not_kept()
    {
        var words = new string('a', Logotype.Longest + 1);

        Assert.Equal(words, Logotype.Of(words));
        Assert.NotSame(Logotype.Of(words), Logotype.Of(words));
    }

    [Fact]
    public void Any_words_are_what_they_were() => AnyInput.TwoTexts((one, other) =>
    {
        Assert.Equal(one, Logotype.Of(one));
        Assert.Equal(other, Logotype.Of(other));
    });
}
