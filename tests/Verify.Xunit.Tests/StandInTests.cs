namespace VerifyXunitTests;

/// <summary>What the stand-in promises and the package does not.</summary>
public class StandInTests
{
    [Fact]
    public async Task A_final_newline_is_a_difference()
    {
        using var folder = new Folder();
        folder.Write("page.verified.txt", "one");

        await Assert.ThrowsAnyAsync<Exception>(
            () => Verify("one\n\n").UseDirectory(folder.Path).UseFileName("page"));
    }

    [Fact]
    public async Task A_build_server_accepts_nothing_when_told_so()
    {
        using var folder = new Folder();
        var before = Environment.GetEnvironmentVariable("CI");
        Environment.SetEnvironmentVariable("CI", "true");

        try
        {
            await Assert.ThrowsAnyAsync<Exception>(
                () => Verify("x").UseDirectory(folder.Path).UseFileName("ci").AutoVerify(includeBuildServer: false));
        }
        finally
        {
            Environment.SetEnvironmentVariable("CI", before);
        }

        Assert.Equal(["ci.received.txt"], folder.Names);
    }
}
