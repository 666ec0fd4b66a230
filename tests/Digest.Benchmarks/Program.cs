using BenchmarkDotNet.Running;

namespace DigestBenchmarks;

/// <summary><c>--quick [folder]</c> measures a page by hand, <c>--stages [folder [stage…]]</c> the stages of
/// understanding over a folder of clippings, each in half a minute; anything else is for BenchmarkDotNet.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        if (arguments is ["--quick", ..])
        {
            return QuickRun.Run(new(arguments.Length > 1 ? arguments[1] : BenchPage.Folder));
        }

        if (arguments is ["--stages", ..])
        {
            var folder = arguments.Length > 1 ? arguments[1] : StageBench.Folder;
            return StageRun.Run(new(folder), arguments.AsSpan(Math.Min(2, arguments.Length)));
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
            .Run(arguments.Length > 0 ? arguments : ["--filter", "*"]);
        return 0;
    }
}
