using System.Buffers;
using System.Collections.Frozen;

namespace Digest.Articles;

/// <summary>Knows the lines that pages put around an article: labels, invitations, notices.</summary>
static class Boilerplate
{
    // Invitations are short; a longer paragraph that holds such words speaks of them.
    const int Longest = 200;

    // Lines that are boilerplate when they are the whole line.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = new[]
    {
        "accessibility links", "skip to content", "skip to main content", "skip to navigation", "breaking news",
        "breaking", "latest news", "latest", "published", "published on", "updated", "all rights reserved",
        "related topics", "don't miss", "don’t miss", "must read", "image", "caption", "see also:", "live",
        "advert", "adverts", "advertisement", "advertisements", "advertising", "sponsored", "sponsored content",
        "promoted content", "ad", "ads", "story continues below advertisement",
        "article continues below advertisement", "continue reading below", "continue reading",
        "continue reading the main story", "read more", "read more...", "read more…",
        "read also", "also read", "learn more", "see more", "view more", "show more", "load more", "more",
        "more on this story", "more stories", "more news", "related",
        "related articles", "related stories", "related news", "related content", "related topics", "related coverage",
        "recommended", "recommended for you", "recommended stories",
        "you may also like", "you might also like", "most read", "most popular", "most viewed", "trending",
        "trending now", "popular", "editor's picks", "editors' picks",
        "share", "share page", "about sharing", "share this", "share this article", "share this story",
        "share on facebook", "share on twitter", "tweet", "facebook", "twitter", "whatsapp", "telegram",
        "linkedin", "email", "print", "copy link", "save", "comments", "comment", "leave a comment", "no comments",
        "add a comment", "view comments", "reply", "like", "follow", "follow us",
        "subscribe", "subscribe now", "sign up", "sign in", "log in", "login", "register", "newsletter", "newsletters",
        "home", "menu", "search", "close", "back to top", "top",
        "next", "previous", "next article", "previous article", "tags", "topics", "categories", "contact us",
        "about us", "privacy policy", "terms of use", "terms of service", "cookie policy",
        "radio", "radio icon", "radio radio icon", "listen live", "listen", "watch live", "watch", "watch now", "play",
        "play video", "video", "photo", "photos", "gallery", "image", "images",
        "live tv", "podcast", "podcasts", "download", "download app", "embed", "transcript", "opinion", "analysis",
        "world", "politics", "business", "news", "sport", "sports",
        "middle east", "world news", "top stories", "exclusive", "ends", "end", "###", "***", "* * *", "---",
        "end of text", "full text", "print edition", "loading", "loading...", "please wait",
        "text size", "font size", "adjust font size", "press release", "media release", "a a a", "a+ a-",
        "listen to this article", "get the app", "donate", "donate now",
        "support us", "thank you", "see also", "editor's note",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Words that make a short paragraph boilerplate wherever they stand in it.
    static readonly SearchValues<string> Notices = SearchValues.Create(
    [
        "click here", "subscription information", "available to subscribers", "sign up for our", "sign up to our",
        "sign up for the", "subscribe to our", "subscribe to the", "subscribe for free",
        "subscribe now", "subscribe here", "our newsletter", "log in or register", "login or register",
        "register to read", "to continue reading", "already a subscriber", "become a member",
        "follow us on", "follow me on", "follow him on twitter", "follow her on twitter", "like us on facebook",
        "find us on", "join us on", "join our telegram", "download our app", "download the app",
        "all rights reserved", "this material may not be published", "may not be reproduced", "we use cookies",
        "this site uses cookies",
        "read the full story at", "read full article", "read more:", "read more at", "read more on", "read also:",
        "also read:", "see more:", "read next:", "tell us what you think", "see also:", "related:", "related article:",
        "watch:", "listen:",
        "story continues below", "article continues below", "scroll down", "scroll to continue", "enable javascript",
        "your browser", "share this article", "share this story", "share this post",
        "support our journalism", "make a donation", "send your comments", "write to the editor", "the views expressed",
        "views expressed in this article", "opinions expressed", "contact the author",
        "contact the reporter", "full text of this post", "recommended reading", "get the latest", "get our latest",
        "delivered to your inbox", "in your inbox", "start your free trial",
        "image copyright", "getty images", "report a correction", "report a typo", "trust principles",
        "has been updated to", "twitter: @",
    ], StringComparison.OrdinalIgnoreCase);

    // Whoever reads one of these late in a text has read the article: what follows is the site's, not the author's.
    static readonly SearchValues<string> EndNotices = SearchValues.Create(
    [
        "full text of this post", "available to subscribers", "login or register", "log in or register",
        "to continue reading", "related articles", "related stories", "more from this author",
        "leave a reply", "leave a comment", "post a comment", "about the author", "recommended for you",
        "you may also like", "you might also like", "sign up for our", "subscribe to our newsletter",
    ], StringComparison.OrdinalIgnoreCase);

    // Headings of the lists that stand under an article.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndHeadings = new[]
    {
        "sources", "references", "external links", "footnotes", "endnotes", "notes", "further reading", "related news",
        "related articles", "related stories", "sister links",
        "comments", "see also", "bibliography", "works cited", "recommended", "read more", "leave a reply",
        "share this", "tags", "about the author", "about author",
        "lire aussi", "à lire aussi", "sur le même sujet", "sur le même thème", "noticias relacionadas", "más noticias",
        "lee también", "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "leggi anche",
        "leia também", "lees ook", "czytaj także", "zobacz także", "читайте также", "вижте още", "ilgili haberler",
        "اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Headings of what readers wrote, wherever it begins: it may be longer than the article.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommentHeadings = new[]
    {
        "comments", "reader comments", "readers' comments", "commentaires", "réactions", "vos réactions",
        "comentarios", "comentários", "kommentare", "leserkommentare", "commenti", "reacties", "komentarze",
        "hozzászólások", "комментарии", "коментари", "коментарі", "yorumlar", "التعليقات", "تعليقات", "نظرات",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a line that is one of the known labels, or a short paragraph that invites, forbids or
    /// advertises.</summary>
    public static bool Is(ReadOnlySpan<char> line) => IsLabel(line) || IsNotice(line) || IsCategories(line);

    public static bool IsLabel(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t\u00A0:*_|»«>→←…•·[]()");
        return line.Length is > 0 and < 60 && Labels.Contains(line);
    }

    public static bool IsNotice(ReadOnlySpan<char> line) =>
        line.Length <= Longest && line.ContainsAny(Notices) && !IsSpeech(line);

    /// <summary>True for a notice or a heading after which nothing of the article comes.</summary>
    public static bool EndsArticle(ReadOnlySpan<char> line) => line.Length <= Longest
        && (EndHeadings.Contains(line.Trim(" :*_#="))
            || IsAboutSender(line)
            || (line.ContainsAny(EndNotices) && !IsSpeech(line)));

    /// <summary>True for the heading of what readers wrote under an article, with or without their number.</summary>
    public static bool BeginsComments(ReadOnlySpan<char> line) => line.Length < 40
        && CommentHeadings.Contains(line.Trim(" :*_#=()[]0123456789"));

    /// <summary>True for "© 2011 Harbour Courier": the foot of the page begins, or a picture is credited.</summary>
    public static bool IsCopyright(ReadOnlySpan<char> line) => line.Length is > 5 and < 100
        && (line[0] == '©' || line.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase))
        && line.IndexOfAnyInRange('0', '9') is >= 0 and < 20;

    // "About Example Corp": so press releases head the notes about whoever sent them.
    static bool IsAboutSender(ReadOnlySpan<char> line) =>
        line.Length < 60 && line.StartsWith("About ", StringComparison.OrdinalIgnoreCase)
        && line.Length > 7
        && char.IsUpper(line[6])
        && Wording.Words(line, 7) < 7
        && Wording.IsTitleCase(line)
        && !Wording.EndsSentence(line.TrimEnd(':'));

    /// <summary>True for lines such as "Categories: Politics" and "Tags: Harbour, Pumps".</summary>
    static bool IsCategories(ReadOnlySpan<char> line)
    {
        foreach (var opening in (ReadOnlySpan<string>)["categories:", "category:", "tags:", "tag:", "topics:",
            "filed under", "keywords:", "posted in ", "word count:", "reading time:", "read time:"])
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Someone's words about such things are news.
    static bool IsSpeech(ReadOnlySpan<char> line) => line.ContainsAny("“”") || line.Count('"') > 1;
}
