using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>timespan</c>: lengths of time.</summary>
public partial class TimeSpanFunctions : ScriptObject
{
    static readonly BuiltinTable table = new BuiltinTable(
        new("from_days", typeof(TimeSpan), static (_, _, a) => FromDays((double)a[0]!), Parameter.Of<double>("days")),
        new(
            "from_hours", typeof(TimeSpan), static (_, _, a) => FromHours((double)a[0]!),
            Parameter.Of<double>("hours")),
        new(
            "from_minutes", typeof(TimeSpan), static (_, _, a) => FromMinutes((double)a[0]!),
            Parameter.Of<double>("minutes")),
        new(
            "from_seconds", typeof(TimeSpan), static (_, _, a) => FromSeconds((double)a[0]!),
            Parameter.Of<double>("seconds")),
        new(
            "from_milliseconds", typeof(TimeSpan), static (_, _, a) => FromMilliseconds((double)a[0]!),
            Parameter.Of<double>("millis")),
        new(
            "parse", typeof(TimeSpan), static (context, _, a) => Parse(context, (string?)a[0]),
            Parameter.Text))
        .With("zero", TimeSpan.Zero);

    public TimeSpanFunctions()
        : base(table)
    {
    }

    internal static TimeSpan FromDays(double days) => TimeSpan.FromDays(days);

    internal static TimeSpan FromHours(double hours) => TimeSpan.FromHours(hours);

    internal static TimeSpan FromMinutes(double minutes) => TimeSpan.FromMinutes(minutes);

    internal static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(seconds);

    internal static TimeSpan FromMilliseconds(double millis) => TimeSpan.FromMilliseconds(millis);

    /// <summary>Reads <c>days.hours:minutes:seconds.fraction</c>.</summary>
    internal static TimeSpan Parse(TemplateContext context, string? text) =>
        TimeSpan.Parse(text!, context.CurrentCulture);
}
