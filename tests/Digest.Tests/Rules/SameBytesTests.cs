using Digest.Tests.Support;

namespace Digest.Tests.Rules;

public class SameBytesTests
{
    // What would make two runs over the same seeds differ.
    static readonly string[] Sources =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow",
        "TimeZoneInfo.Local",
        "Random.Shared", "new Random(", "Guid.NewGuid", "Environment.TickCount", "CultureInfo.CurrentCulture",
        ".GetHashCode() %",
    ];

    [Fact]
    public void Nothing_between_seeds_and_site_reads_the_clock_the_culture_or_chance()
    {
        var offences = Repository.ProgramFiles()
            .Where(file => !file.Path.StartsWith("Verbs/", StringComparison.Ordinal))
            .SelectMany(file =>
                Sources.Where(source => file.Text.Contains(source, StringComparison.Ordinal))
                    .Select(source => $"{file.Path}: {source}"));

        Assert.Empty(offences);
    }

    [Fact]
    public void Only_the_verbs_read_the_environment()
    {
        var offences = Repository.ProgramFiles()
            .Where(file => !file.Path.StartsWith("Verbs/", StringComparison.Ordinal))
            .Where(file => file.Text.Contains("Environment.Get", StringComparison.Ordinal))
            .Select(file => file.Path);

        Assert.Empty(offences);
    }
}
