using Digest.Tests.Hostile;
using Digest.Text;

namespace Digest.Tests.Text;

public sealed class PackedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("We sail at noon.")]
    [InlineData("Café “Größe” – 港 🚢")]
    [InlineData("half a pair \ud83d here")]
    [InlineData("\ude00")]
    public void A_text_comes_back_to_the_letter(string text) => Assert.Equal(text, new PackedText(text).ToString());

    [Fact]
    public void Any_text_comes_back_and_equals_itself_alone() => AnyInput.TwoTexts((one, other) =>
    {
        var packed = new PackedText(one);
        Assert.Equal(one, packed.ToString());
        Assert.Equal(packed, new PackedText(one));
        Assert.Equal(packed.GetHashCode(), new PackedText(one).GetHashCode());
        Assert.Equal(one == other, packed.Equals(new PackedText(other)));
    });

    [Fact]
    public void Half_a_pair_is_not_taken_for_the_mark_that_stands_in_for_it() =>
        Assert.NotEqual(new PackedText("\ud83d"), new PackedText("\ufffd"));
}
