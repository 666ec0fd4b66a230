namespace Digest.Serving;

/// <summary>The digest as it is shown until something is saved again.</summary>
/// <param name="Mark">Different for every issue of every run.</param>
/// <param name="Now">Null as long as there were no templates that could be used.</param>
/// <param name="Before">The last catalogue in which no page was found faulty; it stands in for faulty pages.</param>
/// <param name="Told">What is wrong with seeds and templates.</param>
sealed record Issue(string Mark, Catalogue? Now, Catalogue? Before, IReadOnlyList<Problem> Told)
{
    readonly Problems faults = [];

    /// <summary>What is wrong with seeds and templates, and what came up while pages were printed.</summary>
    public IEnumerable<Problem> Problems => Told.Concat(faults);

    /// <summary>The catalogue that may stand in for faulty pages of later issues.</summary>
    public Catalogue? Sound => faults.Count == 0 ? Now : Before;

    public bool Has(string path) => Now?.Has(path) == true;

    /// <summary>The bytes of a file that there is, as they were before where a template has an error now; null where
    /// there are none.</summary>
    public byte[]? Print(string path) =>
        Now?.Print(path, faults) ?? (Before?.Has(path) == true ? Before.Print(path, []) : null);

    /// <summary>Prints all pages, so that an error is told before somebody meets it.</summary>
    /// <returns>What nobody has met yet.</returns>
    public IReadOnlyList<Problem> Proofread(CancellationToken stop)
    {
        var before = faults.ToHashSet();
        Now?.Proofread(faults, stop);
        return [.. faults.Where(fault => !before.Contains(fault))];
    }
}
