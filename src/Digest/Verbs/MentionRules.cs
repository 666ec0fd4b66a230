using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>
/// By which rule each mention of an article was taken for a name: read anew, since briefs keep the actors only.
/// </summary>
sealed class MentionRules(Gazetteer gazetteer)
{
    readonly Dictionary<Article, Dictionary<TextSpan, string>> read = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rules for some places of an article, each once, in the order of the places.</summary>
    public IEnumerable<string> At(Article article, IEnumerable<TextSpan> places)
    {
        if (!read.TryGetValue(article, out var rules))
        {
            rules = Read(article);
            read.Add(article, rules);
        }

        return places.Where(rules.ContainsKey).Select(place => rules[place]).Distinct(StringComparer.Ordinal);
    }

    Dictionary<TextSpan, string> Read(Article article)
    {
        var rules = new Dictionary<TextSpan, string>();
        foreach (var mention in ActorFinder.Find(article, gazetteer).SelectMany(actor => actor.Mentions))
        {
            rules.TryAdd(mention.Span, mention.Rule);
        }

        return rules;
    }
}
