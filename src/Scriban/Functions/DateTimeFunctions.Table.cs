using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What templates call the functions of the group, and which arguments they take.</summary>
public partial class DateTimeFunctions
{
    static readonly ScriptParameterInfo theDate = Parameter.Of<DateTime>("date");

    static readonly BuiltinTable table = new BuiltinTable(
        new("now", typeof(DateTime), static (_, _, _) => Now()),
        new("utc_now", typeof(DateTime), static (_, _, _) => UtcNow()),
        new(
            "add_days", typeof(DateTime), static (_, _, a) => AddDays((DateTime)a[0]!, (double)a[1]!),
            theDate, Parameter.Of<double>("days")),
        new(
            "add_months", typeof(DateTime), static (_, _, a) => AddMonths((DateTime)a[0]!, (int)a[1]!),
            theDate, Parameter.Of<int>("months")),
        new(
            "add_years", typeof(DateTime), static (_, _, a) => AddYears((DateTime)a[0]!, (int)a[1]!),
            theDate, Parameter.Of<int>("years")),
        new(
            "add_hours", typeof(DateTime), static (_, _, a) => AddHours((DateTime)a[0]!, (double)a[1]!),
            theDate, Parameter.Of<double>("hours")),
        new(
            "add_minutes", typeof(DateTime), static (_, _, a) => AddMinutes((DateTime)a[0]!, (double)a[1]!),
            theDate, Parameter.Of<double>("minutes")),
        new(
            "add_seconds", typeof(DateTime), static (_, _, a) => AddSeconds((DateTime)a[0]!, (double)a[1]!),
            theDate, Parameter.Of<double>("seconds")),
        new(
            "add_milliseconds", typeof(DateTime), static (_, _, a) => AddMilliseconds((DateTime)a[0]!, (double)a[1]!),
            theDate, Parameter.Of<double>("millis")),
        new(
            "parse", typeof(DateTime?),
            static (context, _, a) => Parse(context, (string?)a[0], (string?)a[1], (string?)a[2]),
            Parameter.Text, Parameter.Optional<string>("pattern"), Parameter.Culture),
        new(
            "parse_to_string", typeof(string),
            static (context, _, a) =>
                ParseToString(context, (string?)a[0], (string?)a[1], (string?)a[2], (string?)a[3], (string?)a[4]),
            Parameter.Text, Parameter.Optional<string>("output_pattern"), Parameter.Optional<string>("output_culture"),
            Parameter.Optional<string>("input_pattern"), Parameter.Optional<string>("input_culture")),
        new(
            "to_string", typeof(string),
            static (context, _, a) => ToString(context, (DateTime?)a[0], (string?)a[1], (string?)a[2]),
            Parameter.Of<DateTime?>("datetime"), Parameter.Of<string>("pattern"), Parameter.Culture)
        {
            Writer = static (context, _, a, output) =>
                WriteText(context, (DateTime?)a[0], (string?)a[1], (string?)a[2], output),
        })
        .With("default_format", DefaultFormat)
        .With(FormatName, DefaultFormat);
}
