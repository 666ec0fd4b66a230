namespace Digest.Fuzz;

/// <summary>One way to attack: what to write and what must hold whatever was written.</summary>
/// <param name="Write">Makes an input.</param>
/// <param name="Hold">Feeds it to the program; throws when a promise is broken.</param>
sealed record Trial(string Name, Func<Saboteur, byte[]> Write, Action<byte[]> Hold)
{
    /// <summary>What the input breaks; null when every promise is kept.</summary>
    public Breach? Break(byte[] input)
    {
        try
        {
            Hold(input);
            return null;
        }
// Whatever is thrown is what is looked for.
#pragma warning disable CA1031
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Breach.Of(fault is AggregateException { InnerException: { } inner } ? inner : fault);
        }
    }
}
