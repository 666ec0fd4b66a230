using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>An article and what we say about it.</summary>
/// <param name="Slug">Its address in the site, unique in the edition.</param>
/// <param name="Headline">The title; where none is known, the article's opening words.</param>
/// <param name="Words">How many words the article has.</param>
/// <param name="Summary">Whole sentences of the article, in its order.</param>
/// <param name="Quotes">In order of the text.</param>
/// <param name="Actors">Most often named first.</param>
/// <param name="Places">Names of places, in alphabetical order; they act in nothing, but tell where things
/// happened.</param>
/// <param name="Source">The file it was made from.</param>
sealed record Brief(
    Origin Origin,
    Metadata Metadata,
    string Slug,
    string Headline,
    int Words,
    Listing<Passage> Summary,
    Listing<Quote> Quotes,
    Listing<Appearance> Actors,
    Listing<string> Places,
    Listing<DatedEvent> Events,
    SourceFile Source);

/// <summary>Something that happened, by the article's word: a date and the sentence that gives it.</summary>
readonly record struct DatedEvent(PartialDate Date, PackedText Words, TextSpan Span)
{
    public DatedEvent(PartialDate date, string text, TextSpan span)
        : this(date, new PackedText(text), span)
    {
    }

    public string Text => Words.ToString();
}

/// <summary>The clipping a brief was made from: its path in the seeds folder and the hash of its bytes.</summary>
sealed record SourceFile(string File, string Sha256);
