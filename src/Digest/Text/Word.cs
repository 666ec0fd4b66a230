namespace Digest.Text;

/// <summary>A word of a text: where it stands, what it looks like and what surrounds it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The end of the word without a possessive 's; the dots of initials and of U.S. belong to
/// it.</param>
/// <param name="Before">The last mark between the previous word and this one; a line feed where only line breaks stand,
/// a space where only spaces do.</param>
/// <param name="After">The first mark between this word and the next, in the same way.</param>
/// <param name="Hash">What <see cref="Fold.Hash"/> gives for its folded letters, worked out while the word is cut; 0
/// for a word of more than <see cref="LongestHashed"/> or of other than plain letters and digits.</param>
readonly record struct Word(int Start, int End, WordTraits Traits, char Before, char After, ulong Hash)
{
    /// <summary>No word of any table is longer.</summary>
    public const int LongestHashed = 64;

    public TextSpan Span => new(Start, End);

    public int Length => End - Start;

    /// <summary>The end with the possessive 's.</summary>
    public int WholeEnd => Is(WordTraits.Possessive) ? End + 2 : End;

    /// <summary>Nothing but spaces stands between this word and the next.</summary>
    public bool TouchesNext => After == ' ';

    public bool IsCapitalised => Is(WordTraits.Capitalised);

    public bool StartsSentence => Is(WordTraits.SentenceStart);

    /// <summary>True when it has any of these traits.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) != 0;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>What a word looks like.</summary>
[Flags]
enum WordTraits : short
{
    None = 0,

    /// <summary>Its first letter is a capital.</summary>
    Capitalised = 1,

    /// <summary>Two letters or more, capitals all: NATO, U.S., MI6.</summary>
    AllCapitals = 2,

    /// <summary>A capital stands in it, not first: al-Sadr, iPhone, McCain.</summary>
    InnerCapital = 4,

    /// <summary>It begins with a digit.</summary>
    Digit = 8,

    /// <summary>A possessive 's follows, which is not part of the word.</summary>
    Possessive = 16,

    /// <summary>A hyphen stands in it.</summary>
    Hyphen = 32,

    /// <summary>An apostrophe stands in it.</summary>
    Apostrophe = 64,

    /// <summary>Capitals each with its dot: J. or U.S.</summary>
    Dotted = 128,

    /// <summary>The first word of a sentence, a line or a quotation, where a capital says little.</summary>
    SentenceStart = 256,

    /// <summary>The first word of a line.</summary>
    LineStart = 512,

    /// <summary>A quotation mark opens right before it.</summary>
    QuoteStart = 1024,
}
