using Digest.Text;

namespace Digest.Briefs;

/// <summary>How a phrase names whom it means.</summary>
enum PhraseKind
{
    Name,
    Pronoun,
    Description,

    /// <summary>Two who speak as one: Jane Roe and the port, in a joint statement.</summary>
    Pair,
}

/// <summary>Words of a narration that name somebody: a name, a pronoun or a
/// description such as "a former official".</summary>
/// <param name="First">The first token of the phrase.</param>
/// <param name="Last">Its last token.</param>
/// <param name="NameFirst">Where the name in it begins, after titles and roles;
/// equal to <paramref name="First"/> where there is none.</param>
readonly record struct SpeakerPhrase(int First, int Last, PhraseKind Kind, int NameFirst)
{
    public TextSpan SpanIn(Narration narration) => new(narration[First].Start, narration[Last].End);

    public TextSpan NameSpanIn(Narration narration) => new(narration[NameFirst].Start, narration[Last].End);
}
