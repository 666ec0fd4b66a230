namespace ScribanTests;

/// <summary>Runs all cases of a folder and prints every failure, then one line with the sum.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        var folder = arguments.Length > 0 ? arguments[0] : CaseFolder.Path;
        var failed = 0;
        var passed = 0;

        foreach (var file in CaseFolder.Files(folder))
        {
            foreach (var theCase in CaseFolder.Read(file))
            {
                var outcome = CaseRun.Of(theCase);
                passed += outcome is null ? 1 : 0;
                failed += outcome is null ? 0 : 1;

                if (outcome is not null)
                {
                    Console.WriteLine($"{theCase.Id}: {outcome}");
                }
            }
        }

        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }
}
