using System.Globalization;
using Digest.Articles;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>Where words of an article stand, as a person finds them.</summary>
static class Whereabouts
{
    /// <summary>
    /// <c>seeds/a.txt:3:7</c>; in a web page, whose tags are not counted, the place in the text taken out of it.
    /// </summary>
    public static string Of(Article article, TextSpan span)
    {
        var place = Place.Of(article.Clipping.File, article.Source, span.Start);
        return article.Clipping.Format == ClippingFormat.Html
            ? string.Create(
                CultureInfo.InvariantCulture, $"{place.File}, line {place.Line} of its text, column {place.Column}")
            : place.ToString();
    }
}
