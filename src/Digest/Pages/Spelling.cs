using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// A spelling of an actor's name over the whole edition: how often, in which articles, and why it was taken for this
/// actor.
/// </summary>
/// <param name="Rule">Null for the name itself.</param>
sealed record Spelling(
    string Text, int Count, string? Rule, string? Evidence, Listing<BriefLink> Articles, int MoreArticles)
{
    const int ArticlesShown = 12;

    /// <summary>Most frequent first.</summary>
    public static Listing<Spelling> All(Concordance book, Address page, Role role) => role.Entrances
        .SelectMany(entrance => entrance.Appearance.Forms.Select(form => (entrance.Brief, form.Text, form.Count)))
        .GroupBy(form => form.Text, StringComparer.Ordinal)
        .Select(forms => Of(book, page, role, forms.Key, [.. forms.Select(form => (form.Brief, form.Count))]))
        .OrderByDescending(spelling => spelling.Count)
        .ThenBy(spelling => spelling.Text, StringComparer.Ordinal)
        .ToListing();

    static Spelling Of(Concordance book, Address page, Role role, string text, List<(int Brief, int Count)> uses)
    {
        var merge = role.Actor.Merges.FirstOrDefault(each => each.Spelling == text);
        return new(
            Printable.Line(text),
            uses.Sum(use => use.Count),
            merge is null ? null : Printable.Line(merge.Rule),
            merge is null ? null : Printable.Line(merge.Evidence),
            uses.Take(ArticlesShown).Select(use => BriefLink.Of(book, page, use.Brief)).ToListing(),
            Math.Max(0, uses.Count - ArticlesShown));
    }
}
