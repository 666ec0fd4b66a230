using Digest.Text;

namespace Digest.Articles;

/// <summary>What an editor wrote above an article. Every field may be missing; what is written wins over what is
/// found.</summary>
/// <param name="Actors">Names to add to those found.</param>
/// <param name="Places">Names of places to add to those found.</param>
/// <param name="Source">Where a brief that was put back into the seeds came from.</param>
sealed record FrontMatter(
    Finding<string>? Title = null,
    Finding<PartialDate>? Date = null,
    Finding<string>? Publisher = null,
    Finding<string>? OriginalPublisher = null,
    Finding<string>? Byline = null,
    Finding<string>? SourceUrl = null,
    Finding<string>? ArchiveUrl = null,
    Finding<string>? Language = null,
    Finding<string>? Slug = null,
    Finding<Listing<string>>? Summary = null,
    Finding<Listing<GivenQuote>>? Quotes = null,
    Finding<Listing<GivenActor>>? Actors = null,
    Finding<Listing<string>>? Places = null,
    Finding<Listing<GivenEvent>>? Events = null,
    int? Words = null,
    GivenSource? Source = null,
    bool Draft = false)
{
    /// <summary>An article without front matter.</summary>
    public static FrontMatter None { get; } = new();
}

/// <summary>A quotation that the editor wrote down. A split one has several parts.</summary>
/// <param name="Parts">The words, without quotation marks, piece by piece.</param>
/// <param name="Spans">Where the pieces stand in the clipping the quotation was taken from, as a brief has it; empty
/// when it is not written down.</param>
sealed record GivenQuote(
    Listing<string> Parts,
    Place Place,
    string? Speaker = null,
    string? SpeakerAsWritten = null,
    string? Cue = null,
    string? Kind = null,
    bool? Key = null,
    Listing<TextSpan> Spans = default);

/// <summary>An actor that the editor wrote down: a name, or a name with its kind and the spellings used.</summary>
sealed record GivenActor(string Name, Place Place, string? Kind = null, Listing<GivenForm> Forms = default);

/// <summary>A spelling of an actor's name and how often it stands in the article.</summary>
sealed record GivenForm(string Text, int Count);

/// <summary>A dated event that the editor wrote down.</summary>
sealed record GivenEvent(PartialDate Date, string Text);

/// <summary>The clipping that a brief was made from.</summary>
sealed record GivenSource(string File, string Sha256);
