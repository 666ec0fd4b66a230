namespace Digest.Fuzz;

/// <summary>Makes an input shorter as long as it breaks the same promise.</summary>
/// <remarks>Delta debugging after Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002:
/// ever smaller pieces are left out, one at a time.</remarks>
static class Shrinking
{
    const int MostTries = 3_000;

    public static byte[] Shortest(byte[] input, Trial trial, string mark)
    {
        var tries = 0;
        for (var size = Math.Max(1, input.Length / 2); size >= 1 && tries < MostTries; size = size == 1 ? 0 : size / 2)
        {
            for (var at = 0; at < input.Length && tries < MostTries; tries++)
            {
                byte[] shorter = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(input.Length, at + size))];
                if (trial.Break(shorter)?.Mark == mark)
                {
                    input = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }
}
