namespace Digest.Fuzz;

/// <summary>A promise that was broken.</summary>
/// <param name="Mark">The same for all inputs that break it at the same place.</param>
/// <param name="Words">What happened.</param>
sealed record Breach(string Mark, string Words)
{
    public static Breach Of(Exception fault) => fault is BrokenPromise promise
        ? new(promise.Promise, promise.Message)
        : new($"{fault.GetType().Name} {Where(fault)}", fault.ToString());

    static string Where(Exception fault) => (fault.StackTrace ?? "")
        .Split('\n')
        .FirstOrDefault(line => line.Contains("Digest.", StringComparison.Ordinal)
            || line.Contains("Scriban.", StringComparison.Ordinal), "")
        .Trim();
}

/// <summary>Thrown where something does not hold that must hold for every input.</summary>
/// <param name="promise">What should hold.</param>
/// <param name="shown">What was found instead.</param>
sealed class BrokenPromise(string promise, string shown) : Exception($"{promise}: {shown}")
{
    public string Promise => promise;

    public static void Unless(bool holds, string promise, string shown)
    {
        if (!holds)
        {
            throw new BrokenPromise(promise, shown);
        }
    }
}
