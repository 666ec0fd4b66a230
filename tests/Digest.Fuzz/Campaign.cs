using System.Diagnostics;
using System.Globalization;

namespace Digest.Fuzz;

/// <summary>Which inputs to try: input number n of a seed is the same whenever and wherever it is made.</summary>
/// <param name="From">The number of the first input.</param>
/// <param name="Count">How many inputs at most.</param>
/// <param name="Time">No input is begun after so long.</param>
sealed record Campaign(int Seed, long From, long Count, TimeSpan Time, IReadOnlyList<Trial> Trials)
{
    // The same promise broken at the same place is one finding, however many inputs show it.
    const int MostFindings = 50;

    /// <summary>The campaign that a command line asks for; null when it asks for something else.</summary>
    public static Campaign? Parse(IReadOnlyList<string> arguments)
    {
        var campaign = new Campaign(1, 0, long.MaxValue, TimeSpan.FromMinutes(1), Fuzz.Trials.All);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            var next = (arguments[i], Whole(value)) switch
            {
                ("--seed", int seed) => campaign with { Seed = seed },
                ("--from", int from) => campaign with { From = from },
                ("--count", int count) => campaign with { Count = count, Time = TimeSpan.MaxValue },
                ("--minutes", int minutes) => campaign with { Time = TimeSpan.FromMinutes(minutes) },
                ("--trial", _) when Named(value) is { } trial => campaign with { Trials = [trial] },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            campaign = next;
        }

        return campaign;
    }

    /// <summary>Tries the inputs one after another and prints what they break; the number of findings.</summary>
    public int Run(TextWriter log)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        using var guard = new Guard(log);
        var clock = Stopwatch.StartNew();
        var (costliest, most) = (From, TimeSpan.Zero);
        var number = From;
        for (; number < From + Math.Min(Count, long.MaxValue - From) && clock.Elapsed < Time; number++)
        {
            var trial = Trials[(int)(number % Trials.Count)];
            var input = Input(trial, number);
            guard.Watch(number, trial, input);
            var start = Environment.CpuUsage.TotalTime;
            var broken = trial.Break(input);
            var cost = Environment.CpuUsage.TotalTime - start;
            (costliest, most) = cost > most ? (number, cost) : (costliest, most);
            if (broken is not null && known.Count < MostFindings && known.Add($"{trial.Name} {broken.Mark}"))
            {
                guard.Rest();
                Show(log, number, trial, Shrinking.Shortest(input, trial, broken.Mark));
            }
        }

        log.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{number - From} inputs from {From}, {known.Count} findings; the costliest, {costliest}, took "
            + $"{most.TotalMilliseconds:0} ms of processor time; {clock.Elapsed.TotalMinutes:0.0} minutes"));
        return known.Count;
    }

    /// <summary>Input number <paramref name="number"/> of this seed.</summary>
    public byte[] Input(Trial trial, long number) => trial.Write(new(HashCode(Seed, number)));

    // The framework's own combination of hash codes differs from run to run.
    static int HashCode(int seed, long number) => unchecked(
        (int)((((ulong)number + 1) * 0x9E3779B97F4A7C15UL) >> 32) ^ (seed * 486187739));

    static void Show(TextWriter log, long number, Trial trial, byte[] input)
    {
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--- {trial.Name}, input {number}"));
        log.WriteLine(trial.Break(input)?.Words ?? "(breaks only as it was)");
        log.WriteLine(Convert.ToBase64String(input));
        log.WriteLine(Shown(input));
        log.Flush();
    }

    public static string Shown(byte[] input) => string.Concat(
        input.Take(2_000).Select(unit => unit is >= 0x20 and < 0x7F or (byte)'\n'
            ? ((char)unit).ToString()
            : string.Create(CultureInfo.InvariantCulture, $"\\x{unit:X2}")));

    static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static Trial? Named(string name) => Fuzz.Trials.All.FirstOrDefault(trial => trial.Name == name);
}
