using System.Text;
using Digest.Articles;

namespace Digest.Imports;

/// <summary>What a file is, by what stands in it; its name decides only where the content leaves it open.</summary>
enum FileNature
{
    Text,
    Markdown,
    Page,
    Mail,
    XmlFeed,
    JsonFeed,
    Subscriptions,
    References,
    Unknown,
}

/// <summary>Tells the nature of a file from its first lines.</summary>
static class FileNatures
{
    // Feeds and mails say what they are long before this.
    const int Head = 8 * 1024;

    static readonly string[] MailFields =
        ["mime-version", "message-id", "received", "return-path", "snapshot-content-location", "delivered-to"];

    public static FileNature Of(FoundFile file)
    {
        var head = HeadOf(file);
        return head switch
        {
            ['{' or '[', ..] when OfJson(head) is { } json => json,
            ['<', ..] => OfMarkup(head),
            _ when IsMail(head) => FileNature.Mail,
            _ => file.Format switch
            {
                ClippingFormat.Markdown => FileNature.Markdown,
                ClippingFormat.Html => FileNature.Page,
                _ => IsText(file) ? FileNature.Text : FileNature.Unknown,
            },
        };
    }

    // Zeros are half of each letter in UTF-16; for a first look the other half will do.
    static string HeadOf(FoundFile file)
    {
        var bytes = file.Bytes.Span[..Math.Min(file.Bytes.Length, Head)];
        return Encoding.Latin1.GetString(bytes).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF').TrimStart();
    }

    static FileNature? OfJson(string head)
    {
        if (head.Contains("jsonfeed.org/version", StringComparison.Ordinal))
        {
            return FileNature.JsonFeed;
        }

        var isReference = head.Contains("\"title\"", StringComparison.Ordinal)
            && (head.Contains("\"type\"", StringComparison.Ordinal)
                || head.Contains("\"itemType\"", StringComparison.Ordinal));
        return isReference ? FileNature.References : null;
    }

    static FileNature OfMarkup(string head) => FirstElement(head) switch
    {
        "rss" or "feed" or "rdf" => FileNature.XmlFeed,
        "opml" => FileNature.Subscriptions,
        _ => FileNature.Page,
    };

    // The first element's name without a prefix, in small letters; declarations and comments come before it.
    static string FirstElement(string head)
    {
        var at = 0;
        while (at >= 0 && at + 1 < head.Length && head[at + 1] is '?' or '!')
        {
            var end = head.AsSpan(at).StartsWith("<!--") ? head.IndexOf("-->", at, StringComparison.Ordinal) : at;
            at = end < 0 ? -1 : head.IndexOf('<', end + 1);
        }

        if (at < 0)
        {
            return "";
        }

        var name = head.AsSpan(at + 1);
        var length = name.IndexOfAny(" \t\r\n/>");
        name = length < 0 ? name : name[..length];
        return name[(name.LastIndexOf(':') + 1)..].ToString().ToLowerInvariant();
    }

    // Memos in archives have a sender and a subject too; only software writes the other fields.
    static bool IsMail(string head)
    {
        foreach (var line in head.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var isContinued = line is [' ' or '\t', ..];
            if (!isContinued && (colon <= 0 || line.AsSpan(0, colon).ContainsAny(" \t")))
            {
                return false;
            }

            if (!isContinued && MailFields.Contains(line[..colon].ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsText(FoundFile file) =>
        file.Format is not null || !file.Bytes.Span[..Math.Min(file.Bytes.Length, Head)].Contains((byte)0)
            || file.Bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
