using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads the utterances of an article, paragraph by paragraph in the order of the text.</summary>
/// <param name="blocks">Its block quotations.</param>
sealed class UtteranceReader(ArticleWords words, VoiceBook book, List<BlockQuotation> blocks)
{
    readonly Article article = words.Article;
    readonly NarrationReader narrations = new(words, book);
    readonly SpeakerFinder speakers = new(words.Source, book);
    readonly List<Utterance> utterances = [];

    readonly bool isEnglish = words.Article.Metadata.Language is not { } language
        || language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    // The next block quotation, and by whom the paragraph before says it is.
    int block;
    LeadIn led;
    bool endedInColon;

    // A few words that nobody seems to have said, unless the next paragraph goes on with them.
    Utterance? leftOpen;

    /// <summary>"Roe wrote:" above a block quotation.</summary>
    readonly record struct LeadIn(int Paragraph, Speaker? Speaker, Attribution Attribution, Cue? Cue);

    /// <summary>Everything in marks so far that somebody said.</summary>
    public List<Utterance> Utterances => utterances;

    /// <summary>Reads the next paragraph, whose outermost quotations are given.</summary>
    public void Read(int paragraph, List<MarkedWords> quotations)
    {
        var narration = NarrationOf(paragraph, quotations, out var leads);
        var attributions = AttributionFinder.Find(narration);
        var found = speakers.Find(narration, attributions);
        if (attributions.Count == 0 && IsUnsigned(paragraph - 1) && speakers.Signature(narration) is { } signature)
        {
            utterances[^1] = utterances[^1] with { Speaker = signature };
        }

        // "Jeanne Marvin ne cède pas :" with her words in the next paragraph.
        var isLedAbroad = endedInColon && narration.Tongue is not null;
        endedInColon = narration.Is(narration.Count - 1, TokenKind.Colon);
        for (var i = 0; i < quotations.Count; i++)
        {
            var token = narration.TokenOf(i);
            var utterance = new Utterance(
                paragraph,
                Opens: token == 0,
                quotations[i],
                QuoteKinds.Of(narration, token, quotations[i].Inside),
                attributions[i],
                IsTrusted(narration, attributions[i]) || (token == 0 && isLedAbroad) ? found[i] : null,
                CueTokens.Cue(narration, attributions[i].Cue));

            if (IsSpoken(narration, token, utterance))
            {
                if (leftOpen is { } before && UtteranceJoiner.IsTakenUp(before, utterance)
                    && HaveSameMark(before.Words, utterance.Words))
                {
                    utterances.Add(before);
                }

                utterances.Add(utterance);
                leftOpen = null;
            }
            else
            {
                leftOpen = utterance.Opens && !ScareQuotes.IsStageDirection(words.Source, utterance.Words) ? utterance
                    : null;
            }
        }

        led = leads && attributions[^1] is { Place: AttributionPlace.Before } last && IsTrusted(narration, last)
            && Leads(narration, last)
            ? new(paragraph, found[^1], last, CueTokens.Cue(narration, last.Cue))
            : default;
    }

    /// <summary>Reads a block quotation; false where nothing says whose words it is, which makes it no quotation.
    /// </summary>
    public bool Read(BlockQuotation quotation)
    {
        var signature = quotation.Signature < 0 ? null
            : speakers.SignatureOfBlock(narrations.Read(quotation.Signature, Signed(quotation.Signature), []));
        var isLed = led.Speaker is not null && led.Paragraph == quotation.First - 1;
        if ((signature ?? (isLed ? led.Speaker : null)) is not { } speaker)
        {
            return false;
        }

        for (var i = quotation.First; i <= quotation.Last; i++)
        {
            utterances.Add(new(i, Opens: true, BlockWords.Whole(article, quotation, i), QuoteKind.Statement,
                isLed ? led.Attribution : new(AttributionPlace.Nowhere), speaker, isLed ? led.Cue : null));
        }

        return true;
    }

    // A block quotation behind a colon is read as one more quotation of the paragraph that leads to it.
    Narration NarrationOf(int paragraph, List<MarkedWords> quotations, out bool leads)
    {
        while (block < blocks.Count && blocks[block].First <= paragraph)
        {
            block++;
        }

        var span = article.Paragraphs[paragraph].Span;
        leads = block < blocks.Count && blocks[block].First == paragraph + 1
            && words.Source.AsSpan(span.Start, span.Length).TrimEnd("*_ \t") is [.., ':'];
        if (!leads)
        {
            return narrations.Read(paragraph, span, quotations);
        }

        var led = BlockWords.Whole(article, blocks[block], paragraph + 1);
        return narrations.Read(paragraph, span with { End = led.Whole.End }, [.. quotations, led]);
    }

    // "Roe wrote:" and "Roe:"; but in "Roe had read the rules:" the rules may follow.
    static bool Leads(Narration narration, Attribution attribution) => attribution.IsCued
        || (attribution.Subject is { } subject && narration.Is(subject.Last + 1, TokenKind.Colon));

    // Behind the name may stand where it was said, and when: "(@jroe) 3 June 2026".
    TextSpan Signed(int paragraph)
    {
        var span = article.Paragraphs[paragraph].Span;
        var aside = words.Source.AsSpan(span.Start, span.Length).IndexOfAny('(', '|', '\n');
        return aside > 0 ? span with { End = span.Start + aside } : span;
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

    // A paragraph that begins within the quotation has none.
    bool HaveSameMark(MarkedWords one, MarkedWords next) => next.Whole.Start == next.Inside.Start
        || words.Source[one.Whole.Start] == words.Source[next.Whole.Start];

    bool IsSpoken(Narration narration, int token, Utterance utterance) =>
        utterances.Count > 0 && UtteranceJoiner.IsTakenUp(utterances[^1], utterance)
            ? !ScareQuotes.IsStageDirection(narration.Source, utterance.Words)
            : !ScareQuotes.IsNobodys(narration, token, utterance);
}
