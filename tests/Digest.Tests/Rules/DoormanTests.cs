using Digest.Tests.Support;

namespace Digest.Tests.Rules;

public class DoormanTests
{
    [Theory]
    [InlineData("Microsoft.AspNetCore", "Serving/SiteServer.cs", "Serving/Doorkeeper.cs")]
    [InlineData("YamlDotNet", "Text/Yaml")]
    [InlineData("AngleSharp", "Articles/Html")]
    [InlineData("Markdig", "Articles/Markdown/", "Pages/Prose.cs")]
    [InlineData("MimeKit", "Imports/MailReader.cs")]
    [InlineData("System.ServiceModel.Syndication", "Imports/XmlFeedReader.cs")]
    [InlineData("Scriban", "Pages/Template", "Pages/PressRoom.cs", "Pages/Press.cs", "Pages/Standing/WatchedSite.cs")]
    [InlineData("Spectre.Console", "Verbs/")]
    [InlineData("System.CommandLine", "Verbs/")]
    public void Each_package_is_known_only_to_its_doormen(string package, params string[] doormen)
    {
        var strangers = Repository.ProgramFiles()
            .Where(file => file.Text.Contains($"using {package}", StringComparison.Ordinal))
            .Select(file => file.Path)
            .Where(path => !doormen.Any(doorman => path.StartsWith(doorman, StringComparison.Ordinal)));

        Assert.Empty(strangers);
    }
}
