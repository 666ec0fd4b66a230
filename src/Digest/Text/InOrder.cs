using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Digest.Text;

/// <summary>
/// Does the same work on many things at once and gives the results in the order of the input, whatever the scheduling.
/// </summary>
static class InOrder
{
    // Null stands for the current scheduler: `--jobs` runs the whole build on one that lends fewer threads. More than
    // cores would only hold more memory: each has its own press, its own paper.
    static readonly ParallelOptions OneForEachCore =
        new() { TaskScheduler = null, MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>
    /// Applies <paramref name="work"/> to every item on as many threads as the current scheduler lends. An exception
    /// is thrown as it is, of several the one met first.
    /// </summary>
    /// <param name="fewest">Fewer items are done by this thread alone: where each is little work, waking others costs
    /// more.</param>
    public static Listing<TOut> Map<TIn, TOut>(IReadOnlyList<TIn> items, Func<TIn, TOut> work, int fewest = 2)
    {
        var results = new TOut[items.Count];
        if (items.Count < fewest)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = work(items[i]);
            }
        }
        else
        {
            OnAllCores(items, work, results);
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(results));
    }

    static void OnAllCores<TIn, TOut>(IReadOnlyList<TIn> items, Func<TIn, TOut> work, TOut[] results)
    {
        try
        {
            Parallel.For(0, results.Length, OneForEachCore, i => results[i] = work(items[i]));
        }
        catch (AggregateException several)
        {
            // What went wrong is known by its kind, whether one thread met it or many.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
