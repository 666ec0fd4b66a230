namespace ScribanTests;

/// <summary>Every file of cases is one test; a failure lists its cases and ends with the sum.</summary>
public class CaseTests
{
    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();

        foreach (var file in CaseFolder.Files(CaseFolder.Path))
        {
            files.Add(Path.GetFileName(file));
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_gives_what_it_says(string file)
    {
        var cases = CaseFolder.Read(Path.Combine(CaseFolder.Path, file)).ToList();

        var failures = cases
            .Select(theCase => (theCase.Id, Outcome: CaseRun.Of(theCase)))
            .Where(run => run.Outcome is not null)
            .Select(run => $"{run.Id}: {run.Outcome}")
            .ToList();

        Assert.True(
            failures.Count == 0,
            $"{string.Join('\n', failures)}\n{cases.Count - failures.Count} passed, {failures.Count} failed");
    }
}
