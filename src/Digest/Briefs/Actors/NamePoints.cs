namespace Digest.Briefs;

/// <summary>Points for each reading of a name.</summary>
readonly record struct NamePoints(int Person, int Body, int Place, int Thing)
{
    // Fewer points than this, and nothing tells what the name names.
    const int Enough = 2;

    public static NamePoints operator +(NamePoints left, NamePoints right) =>
        new(left.Person + right.Person, left.Body + right.Body, left.Place + right.Place, left.Thing + right.Thing);

    // Two words that no table knows, and nothing else, make three points for a person.
    const int Clear = 4;

    /// <summary>Whether the best reading has clearly more points than the next.</summary>
    public bool IsSure()
    {
        Span<int> points = [Person, Body, Place, Thing];
        points.Sort();
        return points[^1] - points[^2] >= Clear;
    }

    public NameNature Best()
    {
        var best = Math.Max(Math.Max(Person, Body), Math.Max(Place, Thing));
        if (best < Enough)
        {
            return NameNature.Unknown;
        }

        return best == Person
            ? NameNature.Person
            : best == Body ? NameNature.Body : best == Place ? NameNature.Place : NameNature.Thing;
    }
}
