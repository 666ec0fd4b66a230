using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Writes a reading, record by record in the order of their members; <see cref="ReadingReader"/> reads it in
/// the same order.</summary>
sealed class ReadingWriter(ValueWriter to)
{
    public void Write(KeptReading kept)
    {
        to.Maybe(kept.Reading, Write);
        to.List(kept.Problems, Write);
    }

    void Write(Reading reading)
    {
        Write(reading.Origin);
        Write(reading.Metadata);
        to.Text(reading.Headline);
        to.Number(reading.Words);
        to.List(reading.Names.Actors, Write);
        to.List(reading.Names.Loose, Write);
        to.List(reading.Quotes, Write);
        to.List(reading.Summary, Write);
        to.List(reading.Events, Write);
        to.Hashes(reading.Fingerprint.Smallest);
    }

    void Write(Problem problem)
    {
        to.Place(problem.Place);
        to.Text(problem.What);
        to.Text(problem.Remedy);
        to.Flag(problem.IsAdvice);
    }

    void Write(Origin origin)
    {
        to.Text(origin.File);
        to.Text(origin.Path);
        to.Number((int)origin.Format);
        to.Text(origin.Sha256);
        Write(origin.Given);
    }

    void Write(Metadata metadata)
    {
        to.Found(metadata.Title, to.Text);
        to.Found(metadata.Date, to.Date);
        to.Found(metadata.Publisher, to.Text);
        to.Found(metadata.OriginalPublisher, to.Text);
        to.Found(metadata.Byline, to.Text);
        to.Found(metadata.Dateline, to.Text);
        to.Found(metadata.SourceUrl, to.Text);
        to.Found(metadata.ArchiveUrl, to.Text);
        to.Found(metadata.Language, to.Text);
    }

    void Write(FrontMatter given)
    {
        to.Found(given.Title, to.Text);
        to.Found(given.Date, to.Date);
        to.Found(given.Publisher, to.Text);
        to.Found(given.OriginalPublisher, to.Text);
        to.Found(given.Byline, to.Text);
        to.Found(given.SourceUrl, to.Text);
        to.Found(given.ArchiveUrl, to.Text);
        to.Found(given.Language, to.Text);
        to.Found(given.Slug, to.Text);
        to.Found(given.Summary, all => to.List(all, to.Text));
        to.Found(given.Quotes, all => to.List(all, Write));
        to.Found(given.Actors, all => to.List(all, Write));
        to.Found(given.Places, all => to.List(all, to.Text));
        to.Found(given.Events, all => to.List(all, Write));
        to.Maybe(given.Words, to.Number);
        to.Maybe(given.Source, Write);
        to.Flag(given.Draft);
        to.Found(given.Retrieved, to.Date);
        to.Found(given.ReprintedBy, all => to.List(all, Write));
        to.Maybe(given.Corrections, all => to.List(all, Write));
        to.Flag(given.Reprint);
    }

    void Write(GivenQuote quote)
    {
        to.List(quote.Parts, to.Text);
        to.Place(quote.Place);
        to.Text(quote.Speaker);
        to.Text(quote.SpeakerAsWritten);
        to.Text(quote.Cue);
        to.Text(quote.Kind);
        to.Maybe(quote.Key, to.Flag);
        to.List(quote.Spans, to.Span);
    }

    void Write(GivenActor actor)
    {
        to.Text(actor.Name);
        to.Place(actor.Place);
        to.Text(actor.Kind);
        to.List(actor.Forms, Write);
    }

    void Write(GivenForm form)
    {
        to.Text(form.Text);
        to.Number(form.Count);
    }

    void Write(GivenEvent happening)
    {
        to.Date(happening.Date);
        to.Text(happening.Text);
    }

    void Write(GivenSource source)
    {
        to.Text(source.File);
        to.Text(source.Sha256);
    }

    void Write(GivenReprint reprint)
    {
        to.Text(reprint.Publisher);
        to.Text(reprint.SourceUrl);
        to.Maybe(reprint.Date, to.Date);
    }

    void Write(GivenCorrection correction)
    {
        to.Text(correction.Quote);
        to.Place(correction.Place);
        to.Text(correction.Speaker);
        to.Flag(correction.Drop);
    }

    void Write(NamedActor actor)
    {
        to.Text(actor.Name);
        to.Kind(actor.Kind);
        to.Maybe(actor.Entry, Write);
        to.List(actor.Mentions, Write);
        to.Number((int)actor.Address);
        to.Flag(actor.IsSure);
    }

    void Write(WhoIsWhoEntry entry)
    {
        to.Text(entry.Name);
        to.Kind(entry.Kind);
        to.List(entry.Also, to.Text);
        to.List(entry.Not, to.Text);
        to.Text(entry.About);
        to.Text(entry.Url);
        to.Flag(entry.Generic);
        to.Place(entry.Place);
    }

    void Write(Mention mention)
    {
        to.Text(mention.Text);
        to.Span(mention.Span);
        to.Text(mention.Rule);
    }

    void Write(LooseName name)
    {
        to.Text(name.Text);
        to.Text(name.Folded);
        to.Flag(name.IsPlace);
        to.List(name.Places, to.Span);
    }

    void Write(Quote quote)
    {
        to.List(quote.Parts, Write);
        to.Number((int)quote.Kind);
        to.Maybe(quote.Speaker, Write);
        to.Maybe(quote.Cue, Write);
        to.Flag(quote.IsKey);
    }

    void Write(Passage passage)
    {
        to.Text(passage.Text);
        to.Span(passage.Span);
    }

    void Write(Speaker speaker)
    {
        to.Text(speaker.Name);
        to.Text(speaker.AsWritten);
        to.Maybe(speaker.Span, to.Span);
        to.Flag(speaker.IsNamed);
        to.Text(speaker.How);
    }

    void Write(Cue cue)
    {
        to.Text(cue.Words);
        to.Number((int)cue.Class);
        to.Maybe(cue.Span, to.Span);
    }

    void Write(DatedEvent happening)
    {
        to.Date(happening.Date);
        to.Text(happening.Text);
        to.Span(happening.Span);
    }
}
