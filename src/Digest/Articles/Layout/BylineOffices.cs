using System.Buffers;

namespace Digest.Articles;

/// <summary>Takes off the names of a byline what people are and where they work.</summary>
static class BylineOffices
{
    // An addition after a comma that holds one of these words is an office, not another name.
    static readonly string[] Offices =
        ["editor", "correspondent", "reporter", "staff", "writer", "chief", "bureau", "columnist", "contributor",
         "producer", "analyst", "fellow", "professor", "director", "desk", "special"];

    static readonly SearchValues<string> AnyOffice = SearchValues.Create(Offices, StringComparison.OrdinalIgnoreCase);

    // What stands before the kind of work in an office that no comma sets off: "Jane Doe Senior Washington Correspondent".
    static readonly string[] Ranks =
        ["senior", "staff", "chief", "deputy", "executive", "managing", "associate", "assistant", "special",
         "contributing", "political", "foreign", "national", "diplomatic", "news", "business", "science", "sports"];

    // Languages put an office without a comma behind the names: "ANNE ROUX Envoyée spéciale à Toulouse".
    static readonly string[] OfficesAbroad = [" envoyé", " correspondant", " enviado", " enviada", " corresponsal"];

    // A day or a place stood behind one of these.
    static readonly string[] LastJoints = [" on", " at", " in", " for", " le", " el", " am"];

    /// <summary>The names alone: of "Jane Doe on", "Jane Doe, Political Editor", "Jane Doe, The Daily Example" and "Jane
    /// Doe Senior Correspondent".</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> text)
    {
        text = WithoutLastJoint(text.TrimEnd());
        var comma = text.IndexOf(',');
        while (comma > 0)
        {
            var next = text[(comma + 1)..];
            var stop = next.IndexOf(',');
            var part = stop < 0 ? next : next[..stop];
            if (part.ContainsAny(AnyOffice) || Outlets.Known(part) is not null || Outlets.IsLikelyOutlet(part))
            {
                return text[..comma];
            }

            comma = stop < 0 ? -1 : comma + 1 + stop;
        }

        return WithoutRank(text);
    }

    /// <summary>True for a word of an office: "special", "correspondent".</summary>
    public static bool IsOffice(ReadOnlySpan<char> word) => IsOneOf(word, Offices) || IsOneOf(word, Ranks);

    static ReadOnlySpan<char> WithoutLastJoint(ReadOnlySpan<char> text)
    {
        foreach (var joint in LastJoints)
        {
            if (text.EndsWith(joint, StringComparison.Ordinal))
            {
                return text[..^joint.Length].TrimEnd();
            }
        }

        return text;
    }

    static ReadOnlySpan<char> WithoutRank(ReadOnlySpan<char> text)
    {
        foreach (var office in OfficesAbroad)
        {
            var at = text.IndexOf(office, StringComparison.OrdinalIgnoreCase);
            text = at > 0 ? text[..at] : text;
        }

        if (!IsOneOf(text[(text.LastIndexOf(' ') + 1)..], Offices))
        {
            return text;
        }

        var words = 0;
        foreach (var range in text.Split(' '))
        {
            if (words++ > 1 && IsOneOf(text[range], Ranks))
            {
                return text[..range.Start.Value].TrimEnd();
            }
        }

        return text;
    }

    static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
