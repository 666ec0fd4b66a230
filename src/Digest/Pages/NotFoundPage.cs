using System.Security.Cryptography;
using System.Text;
using Digest.Text;

namespace Digest.Pages;

/// <summary>The page a server shows for an address that leads nowhere, however deep that address is.</summary>
/// <remarks>
/// Its relative links would be resolved against the wrong folder, so its links are absolute where the site's address is
/// known, and the stylesheet is written into the page, allowed by its hash.
/// </remarks>
sealed record NotFoundPage(PageHead Head, string Style, string StyleHash)
{
    public static NotFoundPage Of(Concordance book, string style)
    {
        var head = PageHead.Of(
            book, Address.NotFound, book.Words["lost_title"], book.Words["lost_description"]);
        return new(
            head with
            {
                Canonical = null,
                IsIndexed = false,
                Home = FromAnywhere(book, Address.Home),
                Search = head.Search with { Href = FromAnywhere(book, SearchPage.Page) },
                Feeds = [],
                Nav = head.Nav.Zip(PageHead.Sections,
                    (link, section) => link with { Href = FromAnywhere(book, section.Address) }).ToListing(),
            },
            style,
            Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style))));
    }

    static string FromAnywhere(Concordance book, Address target) =>
        target.Under(book.BaseUrl) ?? Address.NotFound.LinkTo(target);
}
