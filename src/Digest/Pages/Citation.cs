using System.Globalization;
using System.Text;
using System.Text.Json;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// How to cite an article, in the forms that people and reference managers read. Only what is known is said.
/// </summary>
sealed record Citation(string Markdown, string BibTex, string Ris, string CslJson)
{
    static readonly CompositeFormat Field = CompositeFormat.Parse("  {0} = {{{1}}},\n");

    public static Citation Of(Brief brief, Slip slip)
    {
        var facts = Facts.Of(brief, slip);
        return new(MarkdownOf(facts), BibTexOf(facts), RisOf(facts), JsonText.Line(json => WriteCsl(json, facts)));
    }

    static string MarkdownOf(Facts facts)
    {
        var title = MarkdownEscaped(facts.Title);
        var linked = facts.Url is { } url ? $"[{title}]({url})" : title;
        var parts = new[] { facts.Author, linked,
            facts.Publisher is { } publisher ? $"*{MarkdownEscaped(publisher)}*" : null, facts.Date?.Text };
        return string.Join(", ", parts.OfType<string>()).TrimEnd('.') + ".";
    }

    static string BibTexOf(Facts facts)
    {
        var entry = new StringBuilder($"@misc{{{facts.Key},\n");
        Add("title", facts.Title);
        Add("author", facts.Author is null ? null : string.Join(" and ", Authors.Of(facts.Author)));
        Add("howpublished", facts.Publisher);
        Add("year", facts.Date?.Iso[..4]);
        Add("month", facts.Date?.Iso is { Length: >= 7 } date ? date[5..7] : null);
        Add("url", facts.Url);
        Add("urldate", facts.Retrieved);
        return entry.Append("}\n").ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                entry.AppendFormat(CultureInfo.InvariantCulture, Field, name, TeXEscaped(value));
            }
        }
    }

    static string RisOf(Facts facts)
    {
        (string Tag, string? Value)[] lines =
        [
            ("TY", "NEWS"), ("TI", facts.Title),
            .. Authors.Of(facts.Author ?? "").Select(author => ("AU", (string?)author)), ("T2", facts.Publisher),
            ("DA", facts.Date?.Iso.Replace('-', '/')), ("UR", facts.Url),
            ("Y2", facts.Retrieved?.Replace('-', '/')), ("ER", ""),
        ];
        return string.Concat(
            lines.Where(line => line.Value is not null).Select(line => $"{line.Tag}  - {line.Value}\n"));
    }

    static void WriteCsl(Utf8JsonWriter json, Facts facts)
    {
        json.WriteString("id", facts.Key);
        json.WriteString("type", "article-newspaper");
        json.WriteString("title", facts.Title);
        json.WriteIfKnown("container-title", facts.Publisher);
        json.WriteIfKnown("URL", facts.Url);
        if (facts.Author is { } author)
        {
            json.WriteObjects("author", Authors.Of(author), name => json.WriteString("literal", name));
        }

        WriteDate(json, "issued", facts.Date?.Iso);
        WriteDate(json, "accessed", facts.Retrieved);
    }

    static void WriteDate(Utf8JsonWriter json, string name, string? date)
    {
        if (date is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in date.Split('-'))
        {
            json.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Text whose letters Markdown takes for letters.</summary>
    public static string MarkdownEscaped(string text) => Escaped(text, @"\`*_[]<>");

    // What TeX would read as a command or a group is set as a character.
    static string TeXEscaped(string text) => Escaped(text.Replace('\\', '/'), "{}%#&$_");

    static string Escaped(string text, string signs)
    {
        if (!text.AsSpan().ContainsAny(signs))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            escaped.Append(signs.Contains(letter, StringComparison.Ordinal) ? "\\" : "").Append(letter);
        }

        return escaped.ToString();
    }

    static string KeyOf(string slug) => string.Create(slug.Length, slug, (key, letters) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = char.IsAsciiLetterOrDigit(letters[i]) ? letters[i] : '-';
        }
    });

    /// <summary>What is known of an article, each on one line.</summary>
    sealed record Facts(
        string Key, string Title, string? Author, string? Publisher, DateView? Date, string? Url, string? Retrieved)
    {
        public static Facts Of(Brief brief, Slip slip) => new(
            KeyOf(brief.Slug),
            Printable.Bare(slip.Headline),
            brief.Metadata.Byline is { } author ? Printable.Bare(author.Value) : null,
            brief.Metadata.Publisher is { } publisher ? Printable.Bare(publisher.Value) : null,
            slip.Date,
            slip.SourceUrl,
            brief.Origin.Given.Retrieved?.Value.ToString());
    }
}
