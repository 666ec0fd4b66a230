using System.Runtime.CompilerServices;

namespace Digest.Serving;

/// <summary>Where the current issue hangs out, and where those who watch the stand learn of the next.</summary>
sealed class Newsstand(Issue first)
{
    volatile Shelf shelf = new(first);

    public Issue Current => shelf.Issue;

    /// <summary>Hangs out an issue; the same once more when there is more to tell about it.</summary>
    public void Show(Issue issue)
    {
        var before = shelf;
        shelf = new(issue);
        before.Replaced.SetResult();
    }

    /// <summary>The current issue and then each next one; those that come while the last is being told are passed over
    /// for the newest.</summary>
    public async IAsyncEnumerable<Issue> IssuesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            var now = shelf;
            yield return now.Issue;
            await now.Replaced.Task.WaitAsync(stop);
        }
    }

    sealed record Shelf(Issue Issue)
    {
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
