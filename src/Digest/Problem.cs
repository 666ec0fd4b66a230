using Digest.Text;

namespace Digest;

/// <summary>Something a person can mend: where it is, what is wrong, what to do. Both are whole sentences.</summary>
sealed record Problem(Place Place, string What, string Remedy)
{
    /// <summary>True where nothing is wrong but somebody should look: a strict build does not stop at it.</summary>
    public bool IsAdvice { get; init; }

    public override string ToString() => $"{Place}: {What} {Remedy}";
}
