using System.Text;
using Digest;
using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace DigestBenchmarks;

/// <summary>The stages of reading and understanding over the clippings of one folder, each with what the stage before
/// it gives.</summary>
sealed class StageBench
{
    readonly Problems problems = new();
    readonly Seeds seeds;
    readonly Gazetteer gazetteer;
    readonly List<Read> reads = [];

    public StageBench(string folder)
    {
        seeds = SeedFolder.Read(folder, problems);
        gazetteer = Gazetteer.Of(seeds.WhoIsWho);
        foreach (var clipping in SeedDesk.Clippings(seeds.Files, problems))
        {
            Bytes += Encoding.UTF8.GetByteCount(clipping.Text);
            var part = FrontMatterReader.Read(clipping, problems);
            if (ArticleReader.Read(new Copy(clipping, part.Given, part.BodyStart), problems) is { } article)
            {
                var named = ActorFinder.Find(article, gazetteer);
                var quotes = QuoteVerification.Quotes(article, named, problems);
                reads.Add(new(
                    article,
                    new(clipping, part.Given, part.BodyStart),
                    named,
                    quotes,
                    BriefWriter.Read(article, gazetteer, seeds.Masthead, problems)));
            }
        }

        Stages =
        [
            new("front matter", read => FrontMatterReader.Read(read.Article.Clipping, problems)),
            new("layout", read => ArticleReader.Read(read.Copy, problems)),
            new("language", read => LanguageFinder.Find(read.Article.Paragraphs)),
            new("cutting", read => Words.Of(read.Article.Source)),
            new("words", read => ArticleWords.Of(read.Article)),
            new("actors", read => ActorFinder.Find(read.Article, gazetteer)),
            new("quotes", read => QuoteVerification.Quotes(read.Article, read.Named, problems)),
            new("key quotes", read => KeyQuotes.Mark(read.Quotes, read.Named)),
            new("summary", read => SummaryWriter.Write(read.Article, seeds.Masthead.SummarySentences)),
            new("events", read => EventFinder.Find(read.Article)),
            new("understanding", read => BriefWriter.Read(read.Article, gazetteer, seeds.Masthead, problems)),
            new("casting", read => BriefWriter.Write([read.Reading], seeds.WhoIsWho, problems)),
            new("brief", read => BriefWriter.WriteAlone(read.Article, gazetteer, seeds.Masthead, problems)),
        ];
    }

    /// <summary>The folder to measure: the one that BENCH_SEEDS names, or the digest's own seeds.</summary>
    public static string Folder => Environment.GetEnvironmentVariable("BENCH_SEEDS") is { Length: > 0 } given
        ? given
        : Path.Combine(AppContext.BaseDirectory, "Seeds");

    public int Count => reads.Count;

    /// <summary>The size of all clippings in UTF-8.</summary>
    public long Bytes { get; }

    public IReadOnlyList<Stage> Stages { get; }

    public void Run(Stage stage)
    {
        foreach (var read in reads)
        {
            stage.Work(read);
        }
    }

    /// <summary>An article with what the stages say of it.</summary>
    public sealed record Read(
        Article Article, Copy Copy, Listing<NamedActor> Named, Listing<Quote> Quotes, Reading Reading);

    /// <summary>One step on the way from a clipping to its brief.</summary>
    public sealed record Stage(string Name, Func<Read, object?> Work);
}
