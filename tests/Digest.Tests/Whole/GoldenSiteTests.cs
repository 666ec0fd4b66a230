using Digest.Tests.Support;

namespace Digest.Tests.Whole;

public class GoldenSiteTests
{
    [Fact]
    public void The_published_site_is_what_the_seeds_and_templates_give()
    {
        using var folder = new TempFolder();

        var built = Terminal.Run(
            "build", "--strict", "--seeds", Repository.Path("seeds"),
            "--templates", Repository.Path("templates"), "--out", folder.At("site"));

        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        var differences = Files(folder.At("site")).Except(Files(Repository.Path("site")))
            .Concat(Files(Repository.Path("site")).Except(Files(folder.At("site"))))
            .Select(file => file.Path)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Empty(differences);
    }

    [Fact]
    public void The_digest_relates_every_article_to_two_others_and_says_through_whom()
    {
        using var digest = System.Text.Json.JsonDocument.Parse(
            File.ReadAllText(Repository.Path("site", "digest.json")));

        var articles = digest.RootElement.GetProperty("articles").EnumerateArray().ToList();

        Assert.Equal(5, articles.Count);
        Assert.All(articles, article => Assert.True(article.GetProperty("related").GetArrayLength() >= 2));
        Assert.All(
            articles.SelectMany(article => article.GetProperty("related").EnumerateArray()),
            related => Assert.True(related.GetProperty("shared").GetArrayLength() > 0));
    }

    static List<(string Path, string Bytes)> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (
            Path.GetRelativePath(folder, file).Replace('\\', '/'),
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))),
    ];
}
