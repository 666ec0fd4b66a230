using System.Collections.Frozen;

namespace Digest.Articles;

/// <summary>Finds the parts of a page that are not the article, by the names their makers gave them.</summary>
static class HtmlNoise
{
    // Whatever it is called: an element with so much of the page's prose is the article, or holds it.
    const double ArticleShare = 0.4;

    // Words that are less sure count against elements with less prose.
    const double WeakShare = 0.1;

    // Words in class names and ids; the names of advertising and sharing services among them.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "adslot", "adsense", "dfp", "sponsor", "sponsored", "sponsors", "promotion", "promoted", "taboola", "outbrain", "zergnet", "revcontent",
        "share", "shares", "sharing", "sharedaddy", "sharebar", "sharetools", "social", "socials", "addthis", "addtoany", "whatsapp", "pinterest", "linkedin",
        "related", "recommend", "recommended", "recommendation", "recommendations", "recirc", "recirculation", "trending", "popular", "mostread", "mostpopular", "readnext", "readmore", "readalso", "morefrom", "upnext", "jumplink", "jumplinks",
        "moreincategories", "rollover", "popover", "hovercard", "factbox", "infobox",
        "comment", "comments", "commentlist", "disqus", "respond", "replies", "reply", "livefyre", "discussion",
        "nav", "navbar", "navigation", "menu", "menus", "breadcrumb", "breadcrumbs", "crumbs", "pager", "pagination", "paging", "sitemap", "toolbar",
        "sidebar", "aside", "rail", "rightrail", "footer", "footnav", "masthead", "topbar", "bottombar",
        "newsletter", "newsletters", "subscribe", "subscription", "signup", "optin", "mailchimp", "paywall", "regwall", "cta",
        "cookie", "cookies", "consent", "gdpr", "ccpa", "popup", "modal", "overlay", "lightbox", "tooltip", "dropdown", "dialog",
        "caption", "captions", "figcaption", "credit", "credits", "photocredit", "imagecaption", "thumbnail", "thumbnails", "thumb",
        "taglist", "tagcloud", "keywords", "categories", "catlinks", "postmeta", "metadata", "authorbox", "byline", "bylines", "dateline", "timestamp", "pubdate", "datetime",
        "teaser", "teasers", "login", "skiplink", "donate", "donation", "copyright", "disclaimer", "screenreader", "visuallyhidden", "editsection", "reflist", "references", "wpdiscuz", "storylinks", "inread", "printonly", "noprint",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WeakWords = new[]
    {
        "gallery", "slideshow", "carousel", "widget", "widgets", "profile", "bio", "tag", "tags", "topics", "banner", "search", "print", "legal", "poll", "quiz", "rating", "ratings", "toc", "promo", "promos",
        "twitter", "facebook", "follow", "meter", "contributor", "privacy", "terms",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Pairs of words that say together what neither says alone.
    static readonly string[] Pairs =
    [
        " read more ", " read next ", " more from ", " most read ", " most popular ", " also read ", " read also ", " you may ", " up next ", " visually hidden ", " sr only ", " jp relatedposts ", " screen reader ", " author bio ", " about author ", " author box ", " author info ", " post meta ", " entry meta ",
        " article meta ", " story meta ", " post footer ", " entry footer ", " article footer ", " post tags ", " back to top ", " skip link ", " see also ", " sign up ", " mail list ", " pull quote ", " link list ", " list links ", " further reading ", " site header ", " site footer ", " page header ", " global header ", " wp caption ", " image caption ", " media caption ",
        " call to action ", " in line links ", " story links ", " article tools ", " page tools ", " story tools ", " tool bar ", " top stories ", " latest news ", " more stories ", " more news ", " other news ", " inline related ", " external links ", " editor note ",
    ];

    /// <summary>Marks the nodes that are noise. A node within noise is not looked at any more.</summary>
    public static void Mark(HtmlNode root) => Mark(root, Math.Max(1, root.ProseLength));

    static void Mark(HtmlNode node, int allProse)
    {
        node.IsNoise = node.Tag is not ("body" or "html" or "blockquote") && IsNoise(node, (double)node.ProseLength / allProse);
        if (node.IsNoise)
        {
            return;
        }

        foreach (var piece in node.Pieces)
        {
            if (piece.Node is { } child)
            {
                Mark(child, allProse);
            }
        }
    }

    static bool IsNoise(HtmlNode node, double share) =>
        share < ArticleShare && (HtmlTags.IsAside(node.Tag) || IsData(node) || IsNamed(node, Words) || HasPair(node) || (share < WeakShare && IsNamed(node, WeakWords)));

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
