using BenchmarkDotNet.Running;

namespace DigestBenchmarks;

/// <summary><c>--quick [folder]</c> measures by hand in half a minute; anything else is for BenchmarkDotNet.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        if (arguments is ["--quick", ..])
        {
            return QuickRun.Run(new(arguments.Length > 1 ? arguments[1] : BenchPage.Folder));
        }

        BenchmarkRunner.Run<PageBenchmarks>(args: arguments);
        return 0;
    }
}
