using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>
/// Where words of an article stand, and by which rule each mention was taken for a name: both are read anew, since
/// briefs keep neither the text nor the rules.
/// </summary>
sealed class MentionRules(Seeds seeds)
{
    readonly Gazetteer gazetteer = Gazetteer.Of(seeds.WhoIsWho);
    readonly Dictionary<string, Article> articles = new(StringComparer.Ordinal);
    readonly Dictionary<string, Dictionary<TextSpan, string>> rules = new(StringComparer.Ordinal);

    /// <summary>The rules for some places of an article, each once, in the order of the places. Where the article itself
    /// gives no reason, others have.</summary>
    public IEnumerable<string> At(Brief brief, IEnumerable<TextSpan> places)
    {
        if (!rules.TryGetValue(brief.Origin.Path, out var known))
        {
            known = Rules(Article(brief));
            rules.Add(brief.Origin.Path, known);
        }

        return places.Select(place => known.GetValueOrDefault(place, KnownNames.Rule)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>A place of an article, as a person finds it.</summary>
    public string Whereabouts(Brief brief, TextSpan span) => Verbs.Whereabouts.Of(Article(brief), span);

    Article Article(Brief brief)
    {
        if (!articles.TryGetValue(brief.Origin.Path, out var article))
        {
            var file = seeds.Files.First(file => file.Path == brief.Origin.Path);
            article = SeedDesk.Clipping(file, new()) is { } clipping ? ArticleReader.Read(clipping, new()) : null;
            articles.Add(
                brief.Origin.Path,
                article ?? throw new IOException($"{brief.Origin.File} changed while it was being read."));
        }

        return article!;
    }

    Dictionary<TextSpan, string> Rules(Article article)
    {
        var found = new Dictionary<TextSpan, string>();
        foreach (var mention in ActorFinder.Find(article, gazetteer).SelectMany(actor => actor.Mentions))
        {
            found.TryAdd(mention.Span, mention.Rule);
        }

        return found;
    }
}
