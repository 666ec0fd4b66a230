using Digest.Text;

namespace Digest.Briefs;

/// <summary>What a small word may do to the sentence it stands in, as far as a summary cares.</summary>
[Flags]
enum PointerKinds
{
    None = 0,

    /// <summary>As the first word it points back: but, they.</summary>
    Opener = 1,

    /// <summary>It points back by the noun after it: these groups.</summary>
    Demonstrative = 2,

    /// <summary>After a demonstrative it does not let it point back: this week, such as, those who.</summary>
    Plain = 4,

    /// <summary>It stands for a person named before.</summary>
    Person = 8,

    /// <summary>After a quotation it names the speaker without naming him.</summary>
    Speaker = 16,

    /// <summary>A stretch of time: day, weeks.</summary>
    Unit = 32,

    /// <summary>Before a stretch of time it counts from another: the following day.</summary>
    Following = 64,

    /// <summary>After a stretch of time it counts from another: days later.</summary>
    Later = 128,

    /// <summary>The writer, or the reader.</summary>
    Personal = 256,

    /// <summary>A site speaks of itself: subscribe.</summary>
    Notice = 512,
}

/// <summary>The table of words that make a sentence lean on another or say
/// nothing of the news, asked by hash.</summary>
static class Pointers
{
    static readonly (PointerKinds Kind, string Words)[] Rows =
    [
        (PointerKinds.Opener,
            "he she they it his her their its him them those that both neither either another others but and or nor "
            + "so yet still then thus hence however moreover furthermore besides nevertheless nonetheless otherwise "
            + "instead meanwhile meantime likewise similarly also too therefore consequently accordingly "
            + "additionally conversely afterwards theres thats hes shes theyre because which who"),
        (PointerKinds.Demonstrative, "this these those such"),
        (PointerKinds.Plain,
            "as a an week weekend month year morning afternoon evening night time day days season summer winter "
            + "spring autumn fall century decade who whom whose which with in of from at near on under over without"),
        (PointerKinds.Person, "he she his her him"),
        (PointerKinds.Speaker, "he she they it"),
        (PointerKinds.Unit, "minutes hours day days morning night week weeks month months year years time"),
        (PointerKinds.Following, "following same that next"),
        (PointerKinds.Later, "later before"),
        (PointerKinds.Personal, "i you we my me our us your"),
        (PointerKinds.Notice, "click subscribe subscribers subscription newsletter login advertisement cookies "
            + "copyright bookmark whatsapp"),
    ];

    static readonly HashTable<PointerKinds> ByHash = new(Rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (Hash: Lexicon.HashOf(word), row.Kind)))
        .GroupBy(pair => pair.Hash, pair => pair.Kind)
        .ToDictionary(group => group.Key, group => group.Aggregate((all, one) => all | one)));

    public static PointerKinds Of(ulong hash) => ByHash.Of(hash);
}
