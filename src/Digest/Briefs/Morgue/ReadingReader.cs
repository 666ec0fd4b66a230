using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Reads what <see cref="ReadingWriter"/> wrote, in the same order.</summary>
sealed class ReadingReader(ValueReader from)
{
    public KeptReading Read() => new(from.Maybe(Reading), from.List(Problem));

    Reading Reading() => new(
        Origin(),
        Metadata(),
        from.Text(),
        from.Number(),
        new(from.List(NamedActor), from.List(LooseName)),
        from.List(Quote),
        from.List(Passage),
        from.List(DatedEvent),
        new(from.Hashes()));

    Problem Problem() => new(from.Place(), from.Text(), from.Text()) { IsAdvice = from.Flag() };

    Origin Origin() => new(from.Text(), from.Text(), (ClippingFormat)from.Number(), from.Text(), FrontMatter());

    Metadata Metadata() => new(
        from.Found(from.Text),
        from.Found(from.Date),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text));

    FrontMatter FrontMatter() => new(
        from.Found(from.Text),
        from.Found(from.Date),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(from.Text),
        from.Found(() => from.List(from.Text)),
        from.Found(() => from.List(GivenQuote)),
        from.Found(() => from.List(GivenActor)),
        from.Found(() => from.List(from.Text)),
        from.Found(() => from.List(GivenEvent)),
        from.MaybeValue(from.Number),
        from.Maybe(GivenSource),
        from.Flag(),
        from.Found(from.Date),
        from.Found(() => from.List(GivenReprint)),
        from.MaybeValue(() => from.List(GivenCorrection)),
        from.Flag());

    GivenQuote GivenQuote() => new(
        from.List(from.Text),
        from.Place(),
        from.MaybeText(),
        from.MaybeText(),
        from.MaybeText(),
        from.MaybeText(),
        from.MaybeValue(from.Flag),
        from.List(from.Span));

    GivenActor GivenActor() => new(from.Text(), from.Place(), from.MaybeText(), from.List(GivenForm));

    GivenForm GivenForm() => new(from.Text(), from.Number());

    GivenEvent GivenEvent() => new(from.Date(), from.Text());

    GivenSource GivenSource() => new(from.Text(), from.Text());

    GivenReprint GivenReprint() => new(from.MaybeText(), from.MaybeText(), from.MaybeValue(from.Date));

    GivenCorrection GivenCorrection() => new(from.Text(), from.Place(), from.MaybeText(), from.Flag());

    NamedActor NamedActor() => new(
        from.Text(), from.Kind(), from.Maybe(WhoIsWhoEntry), from.List(Mention), (Gender)from.Number(), from.Flag());

    WhoIsWhoEntry WhoIsWhoEntry() => new(
        from.Text(),
        from.Kind(),
        from.List(from.Text),
        from.List(from.Text),
        from.MaybeText(),
        from.MaybeText(),
        from.Flag(),
        from.Place());

    Mention Mention() => new(from.Text(), from.Span(), from.Text());

    LooseName LooseName() => new(from.Text(), from.Text(), from.Flag(), from.List(from.Span));

    Quote Quote() => new(
        from.List(Passage), (QuoteKind)from.Number(), from.Maybe(Speaker), from.Maybe(Cue), from.Flag());

    Passage Passage() => new(from.Text(), from.Span());

    Speaker Speaker() => new(from.Text(), from.Text(), from.MaybeValue(from.Span), from.Flag(), from.Text());

    Cue Cue() => new(from.Text(), (CueClass)from.Number(), from.MaybeValue(from.Span));

    DatedEvent DatedEvent() => new(from.Date(), from.Text(), from.Span());
}
