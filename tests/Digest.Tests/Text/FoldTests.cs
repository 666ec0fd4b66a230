using Digest.Text;

namespace Digest.Tests.Text;

public class FoldTests
{
    [Theory]
    [InlineData("Élodie Ørsted", "elodie orsted")]
    [InlineData("Asa’ib Ahl al-Haqq", "asaib ahl al haqq")]
    [InlineData("Zahā Ḥadīd", "zaha hadid")]
    [InlineData("U.S. Navy", "us navy")]
    [InlineData("Иван", "иван")]
    [InlineData("أحمد الحدّاد", "احمد الحداد")]
    [InlineData("علی می‌گوید", "علي ميگويد")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("---", "")]
    public void Spellings_become_comparable(string name, string folded)
    {
        Assert.Equal(folded, Fold.Of(name));
    }

    [Fact]
    public void A_cyrillic_look_alike_stays_another_letter()
    {
        Assert.NotEqual(Fold.Of("Orrin"), Fold.Of("\u041Errin"));
    }
}
