using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds in a phrase the name of somebody whom the list of the article's actors has.</summary>
static class ListedNames
{
    /// <summary>"Министерство обороны": a small word ends the name.</summary>
    public static Voice? Whole(VoiceBook book, Narration narration, SpeakerPhrase phrase) => narration.Tongue is not null
        && book.EndingAt(narration[phrase.Last].End) is var (span, voice) && span.Start == narration[phrase.First].Start
            ? voice
            : null;

    /// <summary>Without capitals only a name that was found before shows: one that ends the phrase, or a person's that
    /// begins it or has its title behind it.</summary>
    public static Voice? Known(VoiceBook book, Narration narration, SpeakerPhrase phrase)
    {
        var span = phrase.SpanIn(narration);
        var last = phrase.Last;
        while (last > phrase.First && narration.Is(last, WordClass.Title))
        {
            last--;
        }

        return book.EndingAt(narration[last].End) is var (name, voice) && name.Start >= span.Start
            && (last == phrase.Last || voice.Kind == ActorKind.Person) ? voice
            : book.BeginningAt(span.Start) is { Kind: ActorKind.Person } first ? first
            : null;
    }

    /// <summary>"the ambassador to Britain Jane Roe": a listed name ends the description and hangs on no preposition. In
    /// languages with cases it may say whose the rest is: "Rzecznik Wód Polskich".</summary>
    public static Voice? AtEnd(VoiceBook book, Narration narration, SpeakerPhrase phrase) =>
        narration.Is(phrase.Last, WordClass.Capital) && narration.Tongue is not { Declines: true }
            && book.EndingAt(narration[phrase.Last].End) is var (span, voice)
            && NameFirst(narration, phrase, span) is var first && first > phrase.First
            && (!narration.Is(first - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction)
                && (!narration.Is(first - 1, WordClass.Body) || narration.Is(first - 1, WordClass.Capital))
                || IsWriting(narration, phrase, first - 1))
            ? voice
            : null;

    // "the statement from Jane Roe" says what Jane Roe says.
    static bool IsWriting(Narration narration, SpeakerPhrase phrase, int preposition) =>
        narration.IsOneOf(preposition, "from", "by") && preposition > phrase.First
            && narration.Is(preposition - 1, WordClass.CueNoun);

    static int NameFirst(Narration narration, SpeakerPhrase phrase, TextSpan span)
    {
        var first = phrase.Last;
        while (first > phrase.First && narration[first - 1].Start >= span.Start)
        {
            first--;
        }

        return first;
    }
}
