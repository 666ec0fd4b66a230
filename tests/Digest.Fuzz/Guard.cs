using System.Globalization;

namespace Digest.Fuzz;

/// <summary>
/// Ends the run when one input takes far too long, and says which; what is on trial cannot be stopped by itself.
/// </summary>
sealed class Guard : IDisposable
{
    const int Patience = 20;

    readonly TextWriter log;
    readonly Timer timer;
    Watched? watched;
    Watched? before;
    int ticks;

    public Guard(TextWriter log)
    {
        this.log = log;
        timer = new(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Watch(long number, Trial trial, byte[] input) => Volatile.Write(ref watched, new(number, trial, input));

    public void Rest() => Volatile.Write(ref watched, null);

    public void Dispose() => timer.Dispose();

    void Look()
    {
        var now = Volatile.Read(ref watched);
        ticks = now is not null && ReferenceEquals(now, before) ? ticks + 1 : 0;
        before = now;
        if (ticks >= Patience)
        {
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"--- {now!.Trial.Name}, input {now.Number}: no end after {Patience} seconds"));
            log.WriteLine(Convert.ToBase64String(now.Input));
            log.Flush();
            Environment.Exit(1);
        }
    }

    sealed record Watched(long Number, Trial Trial, byte[] Input);
}
