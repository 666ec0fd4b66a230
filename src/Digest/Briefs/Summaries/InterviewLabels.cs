using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Passes over what interviews print before each answer, "A:" or "**JR:**", and over marks of emphasis at both
/// ends of a sentence: in a summary nobody has asked anything.</summary>
sealed class InterviewLabels
{
    const int LongestInitials = 3;
    const int LongestLabel = 12;
    const int LongestEmphasized = 40;

    // Question and answer, as interviews write them.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        "Q A Question Answer Frage Antwort Pregunta Respuesta Domanda Risposta Réponse Pergunta Resposta"
            .Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    readonly string source;
    readonly Dictionary<string, int> heard = new(StringComparer.Ordinal);

    public InterviewLabels(Article article)
    {
        source = article.Source;
        foreach (var paragraph in article.Paragraphs)
        {
            if (Label(paragraph.Span) is { Length: > 0 and <= LongestInitials } label)
            {
                var initials = label.ToString();
                heard[initials] = heard.GetValueOrDefault(initials) + 1;
            }
        }
    }

    /// <summary>The sentence without them.</summary>
    public TextSpan Without(TextSpan sentence)
    {
        var start = AfterEmphasized(sentence);
        if (start == sentence.Start && Label(sentence) is { Length: > 0 } label && IsLabel(label))
        {
            start = sentence.Start + source.AsSpan(sentence.Start, sentence.Length).IndexOf(':') + 1;
        }

        while (start < sentence.End && (IsMark(source[start]) || (start > sentence.Start && source[start] == ' ')))
        {
            start++;
        }

        // Marks that open a sentence close at its end; one that stands only there marks something else.
        var end = sentence.End;
        while (start > sentence.Start && end > start && IsMark(source[end - 1]))
        {
            end--;
        }

        return end > start ? new(start, end) : sentence;
    }

    // "**Jane Roe:** We left", "*Jane Roe*: We left": what is set apart and has a colon is a label, however long.
    int AfterEmphasized(TextSpan sentence)
    {
        var text = source.AsSpan(sentence.Start, Math.Min(sentence.Length, LongestEmphasized));
        var colon = text.Length > 0 && IsMark(text[0]) ? text.IndexOf(':') : -1;
        return colon > 0 && (IsMark(text[colon - 1]) || (colon + 1 < text.Length && IsMark(text[colon + 1])))
            ? sentence.Start + colon + 1
            : sentence.Start;
    }

    // Initials are a label only where they stand before more than one paragraph: "NGO: none of ours."
    bool IsLabel(ReadOnlySpan<char> label) => Known.Contains(label)
        || (label.Length is > 1 and <= LongestInitials && label.IndexOfAnyExceptInRange('A', 'Z') < 0
            && heard.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(label, out var times) && times > 1);

    // The word before a colon that the stretch begins with, without marks of emphasis.
    ReadOnlySpan<char> Label(TextSpan stretch)
    {
        var text = source.AsSpan(stretch.Start, Math.Min(stretch.Length, LongestLabel + 6));
        var colon = text.IndexOf(':');
        var label = colon > 0 ? text[..colon].Trim("*_") : [];
        return label.IndexOfAny(" \t\n") < 0 && colon + 1 < text.Length && text[colon + 1] is ' ' or '*' or '_' or '\n'
            ? label
            : [];
    }

    static bool IsMark(char c) => c is '*' or '_';
}
