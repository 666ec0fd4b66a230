using Digest.Articles;
using Digest.Pages;
using Digest.Site;
using Digest.Tests.Support;

namespace Digest.Tests.Verbs;

public sealed class CardTests : IDisposable
{
    static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 1];

    readonly TempFolder folder = new();

    public CardTests() => folder.Write(
        "seeds/rail.txt",
        "Rail strike ends\n\nMarch 14, 2024\n\nThe strike that stopped every train ended on Thursday.\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Where_no_card_was_drawn_the_default_stands_for_every_page()
    {
        Build();

        Assert.Contains(
            "<meta property=\"og:image\" content=\"https://example.org/assets/card.png\">", Rail(),
            StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("site/assets/card.png")));
        Assert.False(Directory.Exists(folder.At("seeds/cards")));
    }

    [Fact]
    public void A_drawn_card_is_published_where_its_page_names_it()
    {
        var name = DrawTheCardOfRail();

        Build();

        Assert.Contains($"content=\"https://example.org/cards/{name}.png\"", Rail(), StringComparison.Ordinal);
        Assert.Equal(Picture, File.ReadAllBytes(folder.At($"site/cards/{name}.png")));
    }

    [Fact]
    public void A_card_that_shows_an_older_headline_is_not_published()
    {
        var name = DrawTheCardOfRail();
        folder.Write("seeds/rail.txt", File.ReadAllText(folder.At("seeds/rail.txt")).Replace(
            "ends", "goes on", StringComparison.Ordinal));

        Build();

        Assert.False(File.Exists(folder.At($"site/cards/{name}.png")));
    }

    [Fact]
    public void A_mistake_in_the_cards_template_is_told_with_its_line()
    {
        DrawTheCardOfRail();
        folder.Write("templates/card.html", "<h1>Card</h1>\n{{ page.titel }}\n");

        var built = Build("--templates", folder.At("templates"));

        Assert.Equal(1, built.ExitCode);
        Assert.Contains("card.html:2:", built.Error, StringComparison.Ordinal);
    }

    // A browser is not needed to know the name: the page of the article asks for it.
    string DrawTheCardOfRail()
    {
        var templates = TemplateFolder.Load(null, [])!;
        var edition = Pipeline.Edit(
            SeedFolder.Read(folder.At("seeds"), []) is var seeds
                ? seeds with { Masthead = seeds.Masthead with { BaseUrl = "https://example.org" } }
                : seeds,
            []);
        var sheet = Pipeline.Cards(edition, templates, [])!.Single(sheet => sheet.Subject == "Rail strike ends");
        CardFolder.Write(folder.At("seeds/cards"), sheet.Name, Picture);
        return sheet.Name;
    }

    (int ExitCode, string Output, string Error) Build(params ReadOnlySpan<string> more)
    {
        var built = Terminal.Run([
            "build", "--seeds", folder.At("seeds"), "--out", folder.At("site"),
            "--base-url", "https://example.org", .. more]);
        return (built.ExitCode, built.Output, built.Error);
    }

    string Rail() => Directory.EnumerateFiles(folder.At("site/articles"), "index.html", SearchOption.AllDirectories)
        .Select(File.ReadAllText).Single();
}
