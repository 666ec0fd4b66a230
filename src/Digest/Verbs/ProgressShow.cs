using System.Globalization;
using Digest.Briefs;
using Spectre.Console;

namespace Digest.Verbs;

/// <summary>
/// Shows on a terminal how far a build has come: the stage, how much of it is done, how long the rest will take. A
/// build of less than a second shows nothing, and what was shown is wiped away in the end.
/// </summary>
sealed class ProgressShow : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    readonly ManualResetEventSlim ended = new();
    readonly Thread? watcher;
    volatile Stage stage = new("reading", 1);

    /// <param name="terminal">Null where nobody watches.</param>
    public ProgressShow(IAnsiConsole? terminal)
    {
        if (terminal is not null)
        {
            watcher = new(() => Show(terminal)) { IsBackground = true };
            watcher.Start();
        }
    }

    /// <summary>A stage begins that has about so many steps.</summary>
    public void Begin(string name, int steps) => stage = new(name, Math.Max(1, steps));

    /// <summary>A step of the stage is done; from any thread.</summary>
    public void Step() => Interlocked.Increment(ref stage.Done);

    /// <summary>The morgue, each look into which is a step.</summary>
    public IMorgue Watched(IMorgue morgue) => watcher is null ? morgue : new WatchedMorgue(morgue, this);

    public void Dispose()
    {
        ended.Set();
        watcher?.Join();
        ended.Dispose();
    }

    void Show(IAnsiConsole terminal)
    {
        if (ended.Wait(Patience))
        {
            return;
        }

        terminal.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var (shown, task) = (stage, Task(context, stage));
                do
                {
                    if (shown != stage)
                    {
                        task.Value = task.MaxValue;
                        (shown, task) = (stage, Task(context, stage));
                    }

                    task.Value = Math.Min(shown.Done, shown.Steps);
                    task.Description = Described(shown);
                }
                while (!ended.Wait(Pause));
            });
    }

    static ProgressTask Task(ProgressContext context, Stage stage) =>
        context.AddTask(Described(stage), maxValue: stage.Steps);

    static string Described(Stage stage) =>
        string.Create(CultureInfo.InvariantCulture, $"{stage.Name} {stage.Done:N0}");

    /// <summary>What is being done, of how many steps, and how many are done.</summary>
    sealed class Stage(string name, int steps)
    {
        public string Name { get; } = name;

        public int Steps { get; } = steps;

        public int Done;
    }

    sealed class WatchedMorgue(IMorgue morgue, ProgressShow show) : IMorgue
    {
        public KeptReading? FindUnopened(string path)
        {
            var kept = morgue.FindUnopened(path);
            if (kept is not null)
            {
                show.Step();
            }

            return kept;
        }

        public KeptReading? Find(string path, string sha256)
        {
            show.Step();
            return morgue.Find(path, sha256);
        }

        public void Keep(string path, string sha256, KeptReading kept) => morgue.Keep(path, sha256, kept);
    }
}
