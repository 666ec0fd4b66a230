using BenchmarkDotNet.Attributes;

namespace DigestBenchmarks;

/// <summary>What each stage of reading and understanding costs a folder of clippings.</summary>
[MemoryDiagnoser]
[InProcess]
public class StageBenchmarks
{
    readonly StageBench bench = new(StageBench.Folder);
    Action run = () => { };

    /// <summary>The name of the stage.</summary>
    [ParamsSource(nameof(Names))]
    public string Stage { get; set; } = "";

    public IEnumerable<string> Names => bench.Stages.Select(stage => stage.Name);

    [GlobalSetup]
    public void Choose()
    {
        var chosen = bench.Stages.Single(stage => stage.Name == Stage);
        run = () => bench.Run(chosen);
    }

    [Benchmark]
    public void Run() => run();
}
