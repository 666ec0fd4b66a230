using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Reads the utterances of an article, paragraph by paragraph in the order of the text.</summary>
sealed class UtteranceReader(ArticleWords words, VoiceBook book)
{
    readonly Article article = words.Article;
    readonly NarrationReader narrations = new(words);
    readonly SpeakerFinder speakers = new(words.Source, book);
    readonly List<Utterance> utterances = [];

    readonly bool isEnglish = words.Article.Metadata.Language is not { } language
        || language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>Everything in marks so far that somebody said.</summary>
    public List<Utterance> Utterances => utterances;

    /// <summary>Reads the next paragraph, whose outermost quotations are given.</summary>
    public void Read(int paragraph, List<MarkedWords> quotations)
    {
        var narration = narrations.Read(paragraph, article.Paragraphs[paragraph].Span, quotations);
        var attributions = AttributionFinder.Find(narration);
        var found = speakers.Find(narration, attributions);
        if (quotations.Count == 0 && IsUnsigned(paragraph - 1) && speakers.Signature(narration) is { } signature)
        {
            utterances[^1] = utterances[^1] with { Speaker = signature };
        }

        for (var i = 0; i < quotations.Count; i++)
        {
            var token = narration.TokenOf(i);
            var utterance = new Utterance(
                paragraph,
                Opens: token == 0,
                quotations[i],
                QuoteKinds.Of(narration, token, quotations[i].Inside),
                attributions[i],
                IsTrusted(narration, attributions[i]) ? found[i] : null,
                CueTokens.Cue(narration, attributions[i].Cue));

            if (IsSpoken(narration, token, utterance))
            {
                utterances.Add(utterance);
            }
        }
    }

    // Most rules of the sentence are English; elsewhere a word of the table of cues is to be trusted, and a name before
    // a colon where the language has a table of its own.
    bool IsTrusted(Narration narration, Attribution attribution) => isEnglish || attribution.IsCued
        || (narration.Tongue is not null && attribution.Place == AttributionPlace.Before);

    // A quotation that is all of its paragraph, without a word of who speaks.
    bool IsUnsigned(int paragraph) =>
        utterances.Count > 0 && utterances[^1] is var last && last.Paragraph == paragraph && last.Opens
            && !last.Attribution.IsCued
            && last.Words.Whole.End >= article.Paragraphs[paragraph].Span.End - 1;

    bool IsSpoken(Narration narration, int token, Utterance utterance) =>
        utterances.Count > 0 && UtteranceJoiner.IsTakenUp(utterances[^1], utterance)
            ? !ScareQuotes.IsStageDirection(narration.Source, utterance.Words)
            : !ScareQuotes.IsNobodys(narration, token, utterance);
}
