namespace Digest.Pages;

/// <summary>An article as other pages name it: a headline that leads to its page, with date and publisher.</summary>
/// <param name="Short">For references in passing: the publisher, or the headline's first words.</param>
/// <param name="HasTitle">False where the clipping has no title and the headline is its opening words.</param>
/// <param name="Language">Set where it is not the site's own.</param>
sealed record BriefLink(
    string Headline, string Short, string Href, bool HasTitle, DateView? Date, string? Publisher, string? Language)
{
    public static BriefLink Of(Concordance book, Address page, int brief)
    {
        var slip = book.Slips[brief];
        return new(
            slip.Headline, slip.Short, page.LinkTo(slip.Page), slip.HasTitle, slip.Date, slip.Publisher, slip.Language);
    }
}
