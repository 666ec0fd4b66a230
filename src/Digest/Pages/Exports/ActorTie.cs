using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Two actors and the articles that name both, by slug in the edition's order.</summary>
sealed record ActorTie(Actor One, Actor Other, Listing<string> Articles)
{
    /// <summary>All ties of the edition, in the order of the cast.</summary>
    public static IEnumerable<ActorTie> All(Concordance book)
    {
        var shared = new SortedDictionary<(int One, int Other), List<int>>();
        var casts = book.Roles.Index()
            .SelectMany(role => role.Item.Entrances.Select(entrance => (entrance.Brief, Role: role.Index)))
            .GroupBy(pair => pair.Brief, pair => pair.Role)
            .OrderBy(cast => cast.Key);
        foreach (var cast in casts)
        {
            var named = cast.Order().ToList();
            for (var i = 0; i < named.Count; i++)
            {
                for (var j = i + 1; j < named.Count; j++)
                {
                    if (!shared.TryGetValue((named[i], named[j]), out var articles))
                    {
                        shared.Add((named[i], named[j]), articles = []);
                    }

                    articles.Add(cast.Key);
                }
            }
        }

        return shared.Select(tie => new ActorTie(
            book.Roles[tie.Key.One].Actor,
            book.Roles[tie.Key.Other].Actor,
            tie.Value.Select(article => book.Edition.Briefs[article].Slug).ToListing()));
    }
}
