using Digest.Connections;

namespace Digest.Pages;

/// <summary>Makes the sheets of an edition's cards: the digest's own first, then one for each brief.</summary>
static class CardPrinter
{
    /// <summary>The sheets, in the edition's order; null and a problem when the template has an error.</summary>
    public static IReadOnlyList<CardSheet>? Print(Edition edition, Templates templates, Problems problems)
    {
        var book = Concordance.Of(edition);
        var press = new Press(templates, SiteView.Of(book));
        return TemplateProblems.Told<IReadOnlyList<CardSheet>>(templates, problems, () => [
            CardSheet.Print(press, Card.OfDigest(book)),
            .. edition.Briefs.Select((_, at) => CardSheet.Print(press, Card.OfArticle(book, at)))]);
    }
}
