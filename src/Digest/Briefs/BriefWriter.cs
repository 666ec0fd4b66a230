using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Door of the room: says of each article who speaks, who acts,
/// what happened when, in how many words.</summary>
static class BriefWriter
{
    /// <summary>The briefs of a digest, in the order of its articles;
    /// an actor has one name and one address in all of them.</summary>
    public static Listing<Brief> Write(Listing<Article> articles, Seeds seeds, Problems problems)
    {
        var gazetteer = Gazetteer.Of(seeds.WhoIsWho);
        var readings = InOrder.Map(articles, article => Read(article, gazetteer, seeds.Masthead, problems));
        return Assemble(readings, seeds.WhoIsWho, problems);
    }

    /// <summary>The brief of one article by itself.</summary>
    public static Brief WriteAlone(Article article, Gazetteer gazetteer, Masthead masthead, Problems problems) =>
        Assemble([Read(article, gazetteer, masthead, problems)], gazetteer.WhoIsWho, problems)[0];

    // What an article says by itself; this is the costly part, and it looks at no other article.
    static Reading Read(Article article, Gazetteer gazetteer, Masthead masthead, Problems problems)
    {
        var named = Allowance.Actors(article, ActorFinder.Find(article, gazetteer), problems);
        var found = QuoteVerification.Quotes(article, named, problems);
        var quotes = Allowance.Quotes(article, QuoteLimit.Apply(found, masthead.QuoteWordsMax), problems);
        return new(article, named, KeyQuotes.Mark(quotes, named), Summary(article, masthead.SummarySentences),
            Allowance.Events(article, Events(article), problems));
    }

    static Listing<Passage> Summary(Article article, int sentences) => article.Given.Summary is { } given
        ? Passages(article, given.Value)
        : SummaryWriter.Write(article, sentences);

    static Listing<DatedEvent> Events(Article article) => article.Given.Events is { } given
        ? given.Value.Zip(Passages(article, given.Value.Select(happening => happening.Text)), (happening, passage) =>
            new DatedEvent(happening.Date, passage.Text, passage.Span)).ToListing()
        : EventFinder.Find(article);

    // The editor's sentences, with their places where they are the article's own.
    static Listing<Passage> Passages(Article article, IEnumerable<string> sentences)
    {
        var search = article.Paragraphs.Count == 0
            ? null
            : new PassageSearch(article.Source, article.Paragraphs[0].Span.Start);
        return sentences.Select(sentence => search?.Find(sentence) ?? new(sentence, default)).ToListing();
    }

    static Listing<Brief> Assemble(Listing<Reading> readings, WhoIsWho whoIsWho, Problems problems)
    {
        var slugs = Slugs(readings, problems);
        var cast = CastList.Gather(readings, whoIsWho);
        return readings.Select((reading, at) => Assemble(reading, slugs[at].Slug, cast.Appearances[at])).ToListing();
    }

    static Brief Assemble(Reading reading, string slug, Listing<Appearance> appearances)
    {
        var clipping = reading.Article.Clipping;
        return new(
            reading.Article,
            slug,
            Headline.Of(reading.Article),
            reading.Article.Given.Words ?? reading.Article.Paragraphs.Sum(paragraph => WordCount.Of(paragraph.Text)),
            reading.Summary,
            reading.Quotes.Select(quote => Casting.Recast(quote, reading.Named, appearances)).ToListing(),
            appearances,
            reading.Events,
            reading.Article.Given.Source is { } source
                ? new(source.File, source.Sha256)
                : new(clipping.Path, clipping.Sha256));
    }

    static Listing<SlugGrant> Slugs(Listing<Reading> readings, Problems problems)
    {
        var claims = readings.Select(reading => Claim(reading.Article)).ToList();
        var grants = UniqueSlugs.Grant(claims);
        UniqueSlugs.Report(claims, grants, problems);
        return grants;
    }

    static SlugClaim Claim(Article article) => article.Given.Slug is { } given
        ? new(Slug.Of(given.Value, "article"), IsGiven: true, article.Clipping.File)
        : new(Slug.Of(Headline.Of(article), "article"), IsGiven: false, article.Clipping.File);
}
