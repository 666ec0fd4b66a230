using Digest.Tests.Support;

namespace Digest.Tests.Rules;

/// <summary>What comes from elsewhere is what it was when it was chosen.</summary>
public class SupplyTests
{
    static readonly IEnumerable<(string Name, string[] Lines)> Workflows = Directory
        .EnumerateFiles(Repository.Path(".github", "workflows"), "*.yml")
        .Select(file => (Path.GetFileName(file), File.ReadAllLines(file)));

    // The action that others use, and the workflow that a new working folder gets.
    static readonly IEnumerable<(string Name, string[] Lines)> GivenAway =
        new[] { Repository.Path(".github", "actions"), Repository.Path("src", "Digest", "Imports", "Starter", "Folder") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories))
            .Select(file => (Path.GetFileName(file), File.ReadAllLines(file)));

    [Fact]
    public void Every_action_is_pinned_to_a_commit()
    {
        var loose = Workflows.Concat(GivenAway).SelectMany(workflow => workflow.Lines
            .Where(line => line.Contains("uses:", StringComparison.Ordinal))
            .Where(line => !IsPinned(line.Split("uses:")[1].Split('#')[0].Trim()))
            .Select(line => $"{workflow.Name}: {line.Trim()}"));

        Assert.Empty(loose);
    }

    [Fact]
    public void A_workflow_may_only_read_unless_a_job_of_it_says_more() =>
        Assert.All(Workflows, workflow =>
        {
            var at = Array.IndexOf(workflow.Lines, "permissions:");
            Assert.True(at >= 0, workflow.Name);
            Assert.Equal("  contents: read", workflow.Lines[at + 1]);
        });

    [Fact]
    public void Every_project_locks_its_packages()
    {
        // Only where projects stand: below, in `obj`, others may be building and folders come and go.
        var unlocked = new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateDirectories(Repository.Path(folder)))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
            .Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")))
            .Select(Path.GetFileName);

        Assert.Empty(unlocked);
    }

    // owner/name@ and the forty digits of a commit.
    // An action of the repository's own is the commit that runs it.
    static bool IsPinned(string action) => action.StartsWith("./", StringComparison.Ordinal)
        || action.Split('@') is [_, { Length: 40 } commit] && commit.All(char.IsAsciiHexDigitLower);
}
