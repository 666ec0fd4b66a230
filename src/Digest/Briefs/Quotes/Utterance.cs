namespace Digest.Briefs;

/// <summary>One stretch between quotation marks with all that is known of it.</summary>
/// <param name="Paragraph">Which paragraph of the article it stands in.</param>
/// <param name="Opens">True when it stands at the head of its paragraph.</param>
sealed record Utterance(
    int Paragraph, bool Opens, MarkedWords Words, QuoteKind Kind, Attribution Attribution, Speaker? Speaker, Cue? Cue);
