using Digest.Articles;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Another place where the story was printed.</summary>
/// <param name="Name">The publisher; where only the address is known, its host.</param>
sealed record ReprintView(string Name, string? Href, DateView? Date)
{
    public static ReprintView Of(GivenReprint reprint, Phrasebook words)
    {
        var href = Address.Outside(reprint.SourceUrl);
        var name = reprint.Publisher ?? (href is null ? "" : new Uri(href).Host);
        return new(Printable.Line(name), href, DateView.Of(reprint.Date, words));
    }
}
