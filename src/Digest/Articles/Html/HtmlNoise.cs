using System.Collections.Frozen;

namespace Digest.Articles;

/// <summary>Finds the parts of a page that are not the article, by the names their makers gave them.</summary>
static class HtmlNoise
{
    // Whatever it is called: an element with so much of the page's prose is the article, or holds it.
    const double ArticleShare = 0.4;

    // Words that are less sure count against elements with less prose.
    const double WeakShare = 0.1;

    // What is for sharing, paying or looking at has no more prose than this.
    const int LongestTool = 700;

    // Names of parts that may hold much prose, of other people or about other things.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts = new[]
    {
        "comment", "comments", "commentlist", "disqus", "respond", "replies", "reply", "livefyre", "discussion",
        "wpdiscuz", "commentaire", "commentaires", "comentario", "comentarios", "comentários", "kommentar", "kommentare",
        "commenti", "reacties", "komentarz", "komentarze", "relacionadas", "relacionados",
        "related", "recommend", "recommended", "recommendation", "recommendations", "recirc", "recirculation",
        "trending", "popular", "mostread", "mostpopular", "readnext", "readalso", "morefrom", "moreincategories",
        "upnext", "teaser", "teasers",
        "nav", "navbar", "navigation", "menu", "menus", "sidebar", "aside", "rail", "rightrail", "footer", "footnav",
        "masthead", "topbar", "bottombar", "sitemap",
        "cookie", "cookies", "consent", "gdpr", "ccpa", "popup", "modal", "overlay", "lightbox", "dialog", "disclaimer",
        "paywall", "regwall",
        "taboola", "outbrain", "zergnet", "revcontent", "sponsored", "promoted", "factbox", "infobox", "references",
        "reflist",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Names of tools and of what stands around pictures.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tools = new[]
    {
        "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "adslot", "adsense", "dfp", "sponsor",
        "sponsors", "promotion",
        "share", "shares", "sharing", "sharedaddy", "sharebar", "sharetools", "social", "socials", "addthis",
        "addtoany", "whatsapp", "pinterest", "linkedin",
        "readmore", "jumplink", "jumplinks", "rollover", "popover", "hovercard", "breadcrumb", "breadcrumbs", "crumbs",
        "pager", "pagination", "paging", "toolbar",
        "newsletter", "newsletters", "subscribe", "subscription", "signup", "optin", "mailchimp", "cta", "tooltip",
        "dropdown",
        "caption", "captions", "figcaption", "credit", "credits", "photocredit", "imagecaption", "thumbnail",
        "thumbnails", "thumb",
        "taglist", "tagcloud", "keywords", "categories", "catlinks", "postmeta", "metadata", "authorbox", "byline",
        "bylines", "dateline", "timestamp", "pubdate", "datetime",
        "login", "skiplink", "donate", "donation", "copyright", "screenreader", "visuallyhidden", "editsection",
        "storylinks", "inread", "printonly", "noprint",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Names that say less.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WeakWords = new[]
    {
        "gallery", "slideshow", "carousel", "widget", "widgets", "profile", "bio", "tag", "tags", "topics", "banner",
        "search", "print", "legal", "poll", "quiz", "rating", "ratings", "toc", "promo", "promos",
        "twitter", "facebook", "follow", "meter", "contributor", "privacy", "terms",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Pairs of words that say together what neither says alone.
    static readonly string[] Pairs =
    [
        " read more ", " read next ", " more from ", " most read ", " most popular ", " also read ", " read also ",
        " you may ", " up next ", " visually hidden ", " sr only ", " jp relatedposts ", " screen reader ",
        " author bio ", " about author ", " author box ", " author info ", " post meta ", " entry meta ",
        " article meta ", " story meta ", " post footer ", " entry footer ", " article footer ", " post tags ",
        " back to top ", " skip link ", " see also ", " sign up ", " mail list ", " pull quote ", " link list ",
        " list links ", " further reading ", " site header ", " site footer ", " page header ", " global header ",
        " wp caption ", " image caption ", " media caption ",
        " call to action ", " in line links ", " story links ", " article tools ", " page tools ", " story tools ",
        " tool bar ", " top stories ", " latest news ", " more stories ", " more news ", " other news ",
        " inline related ", " external links ", " editor note ",
    ];

    /// <summary>Marks the nodes that are noise. A node within noise is not looked at any more.</summary>
    public static void Mark(HtmlNode root) => Mark(root, Math.Max(1, root.ProseLength), IsNoise);

    /// <summary>Marks only the parts that are sure not to be the article: for pages of which little is left
    /// otherwise.</summary>
    public static void MarkSure(HtmlNode root) => Mark(root, Math.Max(1, root.ProseLength), IsSureNoise);

    static void Mark(HtmlNode node, int allProse, Func<HtmlNode, double, bool> isNoise)
    {
        node.Score = 0;
        node.IsNoise = node.Tag is not ("body" or "html" or "blockquote")
            && isNoise(node, (double)node.ProseLength / allProse);
        if (node.IsNoise)
        {
            return;
        }

        foreach (var piece in node.Pieces)
        {
            if (piece.Node is { } child)
            {
                Mark(child, allProse, isNoise);
            }
        }
    }

    static bool IsNoise(HtmlNode node, double share) => share < ArticleShare
        && ((HtmlTags.IsAside(node.Tag) && !HtmlQuotations.IsFigure(node) && !HtmlQuotations.IsSignature(node))
            || IsData(node) || IsNamed(node, Parts) || HasPair(node)
            || (node.ProseLength < LongestTool && IsNamed(node, Tools))
            || (share < WeakShare && IsNamed(node, WeakWords)));

    static bool IsSureNoise(HtmlNode node, double share) => share < ArticleShare
        && (node.Tag is "nav" || (node.Tag is "footer" && !HtmlQuotations.IsSignature(node)) || IsData(node)
            || IsNamed(node, Parts) || HasPair(node));

    // A table of figures; one that holds prose is there for the layout.
    static bool IsData(HtmlNode node) => node.Tag == "table" && node.ProseLength * 2 < node.TextLength;

    static bool IsNamed(HtmlNode node, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        // Elementor, a page builder, calls everything a widget.
        if (node.Marks.Length < 3 || node.Has(" elementor "))
        {
            return false;
        }

        foreach (var range in node.Marks.AsSpan().Split(' '))
        {
            var word = node.Marks.AsSpan()[range];
            if (word.Length > 1 && words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    static bool HasPair(HtmlNode node)
    {
        foreach (var pair in node.Marks.Length < 5 ? [] : Pairs)
        {
            if (node.Has(pair))
            {
                return true;
            }
        }

        return false;
    }
}
