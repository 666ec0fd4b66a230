namespace Digest.Briefs;

/// <summary>Keeps nothing: every clipping is read.</summary>
sealed class NoMorgue : IMorgue
{
    public static NoMorgue Instance { get; } = new();

    public KeptReading? Find(string path, string sha256) => null;

    public KeptReading? FindUnopened(string path) => null;

    public void Keep(string path, string sha256, KeptReading kept)
    {
    }
}
