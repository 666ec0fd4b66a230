using System.Globalization;
using System.Text;
using VerifyXunit;

namespace VerifyTests;

/// <summary>Makes the path of a snapshot up to the word that tells verified from received.</summary>
static class SnapshotName
{
    // What some file system refuses, so that a snapshot has one name everywhere.
    const string Refused = "\"\\<>|:*?/";

    public static string Prefix(TestPlace test, VerifySettings settings)
    {
        var derived = Verifier.PathInfoOf?.Invoke(test.SourceFile, test.ProjectDirectory, test.Type, test.MethodInfo);
        var folder = Path.Combine(test.Directory, settings.Directory ?? derived?.Directory ?? "");

        if (settings.FileName is not null)
        {
            return Path.Combine(folder, settings.FileName);
        }

        var type = settings.TypeName ?? derived?.TypeName ?? test.TypeName;
        var method = settings.MethodName ?? derived?.MethodName ?? test.Method;
        return Path.Combine(folder, $"{type}.{method}{Arguments(test, settings)}");
    }

    static string Arguments(TestPlace test, VerifySettings settings)
    {
        if (settings.ParametersText is not null)
        {
            return "_" + settings.ParametersText;
        }

        if (settings.Parameters is not { Length: > 0 } values)
        {
            return "";
        }

        var names = test.MethodInfo.GetParameters();

        return values.Length > names.Length
            ? throw new InvalidOperationException($"{values.Length} values are given for {names.Length} parameters.")
            : string.Concat(values.Select((value, at) => $"_{names[at].Name}={FileSafe(Spelled(value))}"));
    }

    static string Spelled(object? value) => value switch
    {
        null => "null",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    static string FileSafe(string text)
    {
        var safe = new StringBuilder(text.Length);

        foreach (var letter in text)
        {
            safe.Append(letter < ' ' || Refused.Contains(letter, StringComparison.Ordinal) ? '-' : letter);
        }

        return safe.ToString();
    }
}
