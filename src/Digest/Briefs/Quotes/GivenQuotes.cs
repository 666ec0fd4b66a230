using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Completes what an editor wrote of a quotation with what was found at the same place.</summary>
static class GivenQuotes
{
    public static Quote Complete(GivenQuote given, Listing<Passage> parts, Listing<Quote> found, Article article)
    {
        var language = article.Metadata.Language?.Value;
        var same = Same(parts, found);
        return new(
            parts,
            KindOf(given, parts, same),
            SpeakerOf(given, same?.Speaker, article),
            CueOf(given, same?.Cue, language),
            given.Key ?? same?.IsKey ?? false);
    }

    // The first that was found at the same place.
    static Quote? Same(Listing<Passage> parts, Listing<Quote> found)
    {
        foreach (var quote in found)
        {
            foreach (var part in quote.Parts)
            {
                foreach (var other in parts)
                {
                    if (other.Span.Overlaps(part.Span))
                    {
                        return quote;
                    }
                }
            }
        }

        return null;
    }

    static QuoteKind KindOf(GivenQuote given, Listing<Passage> parts, Quote? same) =>
        (given.Kind is { } kind ? Label.Read<QuoteKind>(kind) : null) ?? same?.Kind ?? QuoteKinds.Of(parts[0].Text);

    static Speaker? SpeakerOf(GivenQuote given, Speaker? found, Article article)
    {
        if (given.Speaker is not { } name)
        {
            return found;
        }

        var written = given.SpeakerAsWritten ?? (found?.Name == name ? found.AsWritten : name);
        var span = found?.AsWritten == written ? found.Span : null;
        return new(name, written, span, found?.Name == name ? found.IsNamed : IsName(name, article),
            Logotype.Of($"front matter, line {given.Place.Line}"));
    }

    // "ein Sprecher" has a capital in German, and is nobody's name; where a script has none, whom the editor calls an
    // actor is named.
    static bool IsName(string speaker, Article article) =>
        (Tongue.Of(article.Metadata.Language?.Value) is { HasCapitalNouns: true }
            ? speaker.Length > 0 && char.IsUpper(speaker[0])
            : speaker.Any(char.IsUpper))
        || (speaker.Length > 0 && Caseless.IsLetter(speaker[0])
            && article.Given.Actors?.Value.Any(actor => actor.Name == speaker) is true);

    static Cue? CueOf(GivenQuote given, Cue? found, string? language) =>
        given.Cue is not { } words || words == found?.Words
            ? found
            : new(words, ClassOf(words, language), null);

    static CueClass ClassOf(string words, string? language)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        var verb = space < 0 ? words : words[..space];
        return (Tongue.Of(language) is { } tongue ? tongue.CueOf(verb) : QuoteCues.Of(verb))?.Class ?? CueClass.Said;
    }
}
