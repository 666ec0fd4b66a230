using Digest.Text;

namespace Digest.Articles;

/// <summary>What an editor wrote above an article. Every field may be missing; what is written wins over what is
/// found.</summary>
/// <param name="Actors">Names to add to those found.</param>
/// <param name="Places">Names of places to add to those found.</param>
/// <param name="Source">Where a brief that was put back into the seeds came from.</param>
/// <param name="Retrieved">The day the text was taken from its source.</param>
/// <param name="ReprintedBy">Where else the same story was printed.</param>
/// <param name="Corrections">What the editor changes in single quotations, without writing down the others.</param>
/// <param name="Reprint">By the editor's word a story that another article tells as well, and to be kept.</param>
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
    bool Draft = false,
    Finding<PartialDate>? Retrieved = null,
    Finding<Listing<GivenReprint>>? ReprintedBy = null,
    Listing<GivenCorrection>? Corrections = null,
    bool Reprint = false)
{
    /// <summary>An article without front matter.</summary>
    public static FrontMatter None { get; } = new();

    /// <summary>What is still asked of it when the article has been read: of the lists that the reading has itself only
    /// how they were come by. Of a brief that was put back into the seeds its quotations' places are asked, too.
    /// </summary>
    public FrontMatter Remainder() => Summary is null && Quotes is null && Events is null ? this : this with
    {
        Summary = Emptied(Summary),
        Quotes = Source is null ? Emptied(Quotes) : Quotes,
        Events = Emptied(Events),
    };

    /// <summary>What is still asked of it when its actors have been cast.</summary>
    public FrontMatter RemainderOfCasting() => Actors is null ? this : this with { Actors = Emptied(Actors) };

    static Finding<Listing<T>>? Emptied<T>(Finding<Listing<T>>? list) => list is null ? null : list with { Value = [] };
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

/// <summary>What the editor changes in one quotation that was found.</summary>
/// <param name="Quote">Its words, or as many of the first as tell it from the others.</param>
/// <param name="Speaker">Who spoke; null where that stays as found, empty where nobody can say.</param>
/// <param name="Drop">True when it is no quotation, or none to publish.</param>
sealed record GivenCorrection(string Quote, Place Place, string? Speaker, bool Drop)
{
    /// <summary>What an editor writes for a speaker whom nobody can name.</summary>
    public const string Nobody = "unknown";
}

/// <summary>Another place where the same story was printed: a publisher, an address, or both.</summary>
sealed record GivenReprint(string? Publisher, string? SourceUrl, PartialDate? Date);

/// <summary>An actor that the editor wrote down: a name, or a name with its kind and the spellings used.</summary>
sealed record GivenActor(string Name, Place Place, string? Kind = null, Listing<GivenForm> Forms = default);

/// <summary>A spelling of an actor's name and how often it stands in the article.</summary>
sealed record GivenForm(string Text, int Count);

/// <summary>A dated event that the editor wrote down.</summary>
sealed record GivenEvent(PartialDate Date, string Text);

/// <summary>The clipping that a brief was made from.</summary>
sealed record GivenSource(string File, string Sha256);
