using System.Collections;
using Digest.Text;

namespace Digest;

/// <summary>
/// Gathers the problems of a run, from any thread, so that all of them are shown at once and always in the same order.
/// </summary>
sealed class Problems : IReadOnlyCollection<Problem>
{
    readonly List<Problem> found = [];
    readonly Lock door = new();

    public int Count
    {
        get
        {
            lock (door)
            {
                return found.Count;
            }
        }
    }

    public void Add(Place place, string what, string remedy)
    {
        lock (door)
        {
            found.Add(new(place, what, remedy));
        }
    }

    /// <summary>Something to look at, which is no mistake.</summary>
    public void Advise(Place place, string what, string remedy)
    {
        lock (door)
        {
            found.Add(new(place, what, remedy) { IsAdvice = true });
        }
    }

    /// <summary>Something is wrong, not only worth a look.</summary>
    public bool AreGrave
    {
        get
        {
            lock (door)
            {
                return found.Exists(problem => !problem.IsAdvice);
            }
        }
    }

    public void AddAll(IReadOnlyCollection<Problem> problems)
    {
        if (problems.Count > 0)
        {
            lock (door)
            {
                found.AddRange(problems);
            }
        }
    }

    /// <summary>By place, then by words: the order in which threads met them never shows.</summary>
    public IEnumerator<Problem> GetEnumerator()
    {
        lock (door)
        {
            return found
                .OrderBy(problem => problem.Place)
                .ThenBy(problem => problem.What, StringComparer.Ordinal)
                .ThenBy(problem => problem.Remedy, StringComparer.Ordinal)
                .Distinct()
                .ToList()
                .GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
