using Digest.Text;

namespace Digest.Pages;

/// <summary>The cards an edition has: drawn ones, and for what nobody drew the default.</summary>
/// <param name="Paths">Inside the site; the digest's own first, then one for each brief. Empty where none is drawn.
/// </param>
/// <param name="Drawn">The pictures, to lie beside the pages.</param>
sealed record CardSet(Listing<string> Paths, Listing<Asset> Drawn)
{
    public const string Folder = "cards";

    const string Default = "assets/card.png";

    public static CardSet None { get; } = new([], []);

    public Address OfDigest => At(0);

    public Address OfBrief(int at) => At(at + 1);

    /// <summary>The cards of these sheets, where their pictures are there.</summary>
    public static CardSet Of(IReadOnlyList<CardSheet> sheets, IReadOnlyDictionary<string, byte[]> pictures) => new(
        sheets.Select(sheet => pictures.ContainsKey(sheet.Name) ? PathOf(sheet.Name) : Default).ToListing(),
        sheets.Select(sheet => sheet.Name)
            .Distinct()
            .Where(pictures.ContainsKey)
            .Select(name => new Asset(PathOf(name), pictures[name]))
            .ToListing());

    static string PathOf(string name) => $"{Folder}/{name}.png";

    Address At(int place) => new(place < Paths.Count ? Paths[place] : Default);
}
