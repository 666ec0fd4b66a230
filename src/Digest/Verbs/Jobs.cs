namespace Digest.Verbs;

/// <summary>Runs work on at most a given number of threads.</summary>
static class Jobs
{
    /// <summary>Runs the work; with no limit on as many threads as there are cores.</summary>
    public static T Run<T>(int? limit, Func<T> work)
    {
        if (limit is not { } threads)
        {
            return work();
        }

        var pair = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads);
        var task = Task.Factory.StartNew(
            work, CancellationToken.None, TaskCreationOptions.None, pair.ConcurrentScheduler);
        return task.GetAwaiter().GetResult();
    }
}
