using BenchmarkDotNet.Attributes;
using Scriban;

namespace DigestBenchmarks;

/// <summary>What a page costs: parsed, rendered with a new context, rendered with one that is used again.</summary>
[MemoryDiagnoser]
[InProcess]
public class PageBenchmarks
{
    readonly BenchPage page;
    readonly TemplateContext reused;

    public PageBenchmarks()
    {
        page = new(BenchPage.Folder);
        reused = page.NewContext();

        // The limit counts all that a context ever wrote.
        reused.LimitToString = 0;
    }

    [Benchmark]
    public void Parse() => page.ParseAll();

    [Benchmark]
    public string RenderWithNewContext() => page.Render(page.NewContext());

    [Benchmark]
    public string RenderWithReusedContext() => page.Render(reused);
}
