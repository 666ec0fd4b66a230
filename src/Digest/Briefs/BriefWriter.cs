using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Door of the room: says of each article who speaks, who acts,
/// what happened when, in how many words.</summary>
static class BriefWriter
{
    /// <summary>The briefs of a digest, in the order of its articles;
    /// an actor has one name and one address in all of them.</summary>
    public static Listing<Brief> Write(Listing<Reading> readings, WhoIsWho whoIsWho, Problems problems)
    {
        ReprintFinder.Report(
            readings.Select(reading => reading.Origin).ToListing(),
            readings.Select(reading => reading.Fingerprint).ToListing(),
            problems);
        var slugs = Slugs(readings, problems);
        var cast = CastList.Gather(readings, whoIsWho);
        return InOrder.Map(
            [.. Enumerable.Range(0, readings.Count)],
            at => Assemble(readings[at], slugs[at].Slug, cast.Appearances[at], cast.Places[at]));
    }

    /// <summary>The brief of one article by itself.</summary>
    public static Brief WriteAlone(Article article, Gazetteer gazetteer, Masthead masthead, Problems problems) =>
        Write([Read(article, gazetteer, masthead, problems)], gazetteer.WhoIsWho, problems)[0];

    /// <summary>What an article says by itself; this is the costly part, and it looks at no other article.</summary>
    public static Reading Read(Article article, Gazetteer gazetteer, Masthead masthead, Problems problems)
    {
        var words = ArticleWords.Of(article);
        var names = Allowance.Names(article, ActorFinder.Read(words, gazetteer), problems);
        var named = names.Actors;
        var corrected = QuoteCorrections.Apply(article, QuoteVerification.Quotes(words, named, problems), problems);
        var quotes = Allowance.Quotes(article, QuoteLimit.Apply(corrected, masthead.QuoteWordsMax), problems);
        return new(
            Origin.Of(article),
            article.Metadata,
            Headline.Of(article),
            article.Given.Words ?? words.Printed,
            names,
            KeyQuotes.Mark(quotes, named),
            Summary(article, words, masthead.SummarySentences),
            Allowance.Events(article, Events(article, words), problems),
            Fingerprint.Of(article.Source, words.Body));
    }

    static Listing<Passage> Summary(Article article, ArticleWords words, int sentences) =>
        article.Given.Summary is { } given
            ? Passages(article, given.Value)
            : SummaryWriter.Write(article, words, sentences);

    static Listing<DatedEvent> Events(Article article, ArticleWords words) => article.Given.Events is { } given
        ? given.Value.Zip(Passages(article, given.Value.Select(happening => happening.Text)), (happening, passage) =>
            new DatedEvent(happening.Date, passage.Text, passage.Span)).ToListing()
        : EventFinder.Find(article, words);

    // The editor's sentences, with their places where they are the article's own.
    static Listing<Passage> Passages(Article article, IEnumerable<string> sentences)
    {
        var search = article.Paragraphs.Count == 0
            ? null
            : new PassageSearch(article.Source, article.Paragraphs[0].Span.Start);
        return sentences.Select(sentence => search?.Find(sentence) ?? new(sentence, default)).ToListing();
    }

    static Brief Assemble(
        Reading reading, string slug, Listing<Appearance> appearances, Listing<string> places)
    {
        var origin = reading.Origin;
        var casting = new Casting(reading.Named, appearances);
        return new(
            origin with { Given = origin.Given.RemainderOfCasting() },
            reading.Metadata,
            slug,
            reading.Headline,
            reading.Words,
            reading.Summary,
            reading.Quotes.Select(casting.Recast).ToListing(),
            appearances,
            places,
            reading.Events,
            origin.Given.Source is { } source
                ? new(source.File, source.Sha256)
                : new(origin.Path, origin.Sha256));
    }

    static Listing<SlugGrant> Slugs(Listing<Reading> readings, Problems problems)
    {
        var claims = readings.Select(Claim).ToList();
        var grants = UniqueSlugs.Grant(claims);
        UniqueSlugs.Report(claims, grants, problems);
        return grants;
    }

    static SlugClaim Claim(Reading reading) => reading.Origin.Given.Slug is { } given
        ? new(Slug.Of(given.Value, "article"), IsGiven: true, reading.Origin.File)
        : new(Slug.Of(reading.Headline, "article"), IsGiven: false, reading.Origin.File);
}
