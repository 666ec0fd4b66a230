using System.Buffers;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells quickly whether a stretch of text can hold a date at all;
/// most sentences hold none and need not be read closely.</summary>
static class DateSigns
{
    static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
            "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep", "Oct.", "Nov.", "Dec.", "Jan ", "Feb ",
            "Oct ", "Nov ", "Dec ",
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            "esterday", "oday", " ago", "this m", "This m", "this a", "This a", "this e", "This e",
            "ast month", "ast year", "his month", "his year", "ext month", "ext year",
        ],
        StringComparison.Ordinal);

    public static bool StandIn(string text, TextSpan stretch)
    {
        var span = text.AsSpan(stretch.Start, stretch.Length);
        return HasYear(span) || span.ContainsAny(Signs);
    }

    /// <summary>Four digits that are no part of a longer number.</summary>
    static bool HasYear(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var rest = text[at..];
            var run = rest.IndexOfAnyExceptInRange('0', '9');
            run = run < 0 ? rest.Length : run;
            if (run == 4)
            {
                return true;
            }

            text = rest[run..];
            at = text.IndexOfAnyInRange('0', '9');
        }

        return false;
    }
}
