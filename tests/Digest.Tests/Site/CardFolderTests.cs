using Digest.Pages;
using Digest.Site;
using Digest.Tests.Support;

namespace Digest.Tests.Site;

public sealed class CardFolderTests : IDisposable
{
    const string Name = "0123456789abcdef0123";
    const string Other = "fedcba98765432100123";

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_picture_is_kept_under_its_sheets_name()
    {
        CardFolder.Write(folder.At("cards"), Name, [1, 2]);

        var pictures = CardFolder.Read(folder.At("cards"), [Sheet(Name), Sheet(Other)]);

        Assert.Equal([1, 2], Assert.Single(pictures).Value);
        Assert.Equal([$"{Name}.png"], folder.Files("cards").Keys);
    }

    [Fact]
    public void Only_pictures_of_ours_that_no_sheet_has_are_removed()
    {
        CardFolder.Write(folder.At("cards"), Name, [1]);
        CardFolder.Write(folder.At("cards"), Other, [2]);
        folder.Write("cards/portrait.png", "mine");

        CardFolder.Prune(folder.At("cards"), [Sheet(Name)]);

        Assert.Equal([$"{Name}.png", "portrait.png"], folder.Files("cards").Keys);
    }

    [Fact]
    public void Without_the_folder_there_is_no_card() => Assert.False(CardFolder.HasAny(folder.At("cards")));

    static CardSheet Sheet(string name) => new("A title", "<p>", name);
}
