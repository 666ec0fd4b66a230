using System.Globalization;

namespace Digest.Fuzz;

/// <summary>
/// Ends the run when one input takes far too long, and says which; what is on trial cannot be stopped by itself.
/// </summary>
sealed class Guard : IDisposable
{
    // In processor time: on a busy machine the hand of the clock says nothing of the input. What waits without working
    // is given a good while longer.
    const int Patience = 20;
    const int PatienceWithIdlers = 300;

    readonly TextWriter log;
    readonly Timer timer;
    Watched? watched;
    Watched? before;
    TimeSpan begun;
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
        var worked = Environment.CpuUsage.TotalTime;
        if (now is null || !ReferenceEquals(now, before))
        {
            (before, begun, ticks) = (now, worked, 0);
            return;
        }

        if ((worked - begun).TotalSeconds >= Patience || ++ticks >= PatienceWithIdlers)
        {
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"--- {now.Trial.Name}, input {now.Number}: no end after {Patience} seconds of work"));
            log.WriteLine(Convert.ToBase64String(now.Input));
            log.Flush();
            Environment.Exit(1);
        }
    }

    sealed record Watched(long Number, Trial Trial, byte[] Input);
}
