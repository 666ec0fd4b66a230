namespace ScribanTests;

/// <summary>All cases are one test: a failure lists each case that failed and ends with the sum.</summary>
public class CaseTests
{
    [Fact]
    public void Every_case_gives_what_it_says()
    {
        var cases = CaseFolder.Files(CaseFolder.Path).SelectMany(CaseFolder.Read).ToList();

        var failures = cases
            .Select(theCase => (theCase.Id, Outcome: CaseRun.Of(theCase)))
            .Where(run => run.Outcome is not null)
            .Select(run => $"{run.Id}: {run.Outcome}")
            .ToList();

        Assert.NotEmpty(cases);
        Assert.True(
            failures.Count == 0,
            $"{string.Join('\n', failures)}\n{cases.Count - failures.Count} passed, {failures.Count} failed");
    }
}
