namespace Digest.Text;

/// <summary>Names of choices as files and pages write them: <c>ArmedGroup</c> is <c>armed-group</c>.</summary>
static class Label
{
    public static string Of<T>(T choice)
        where T : struct, Enum => Labels<T>.ByChoice[choice];

    /// <summary>The choice a label stands for; null when there is none.</summary>
    public static T? Read<T>(string label)
        where T : struct, Enum => Labels<T>.ByLabel.TryGetValue(label, out var choice) ? choice : null;

    /// <summary>All labels of a choice, in the order of its definition.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    static class Labels<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByChoice =
            Enum.GetValues<T>().ToDictionary(choice => choice, choice => Hyphenated(choice.ToString()));

        public static readonly Dictionary<string, T> ByLabel =
            ByChoice.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

        static string Hyphenated(string name) => string.Concat(name.Select((letter, at) =>
            char.IsAsciiLetterUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
    }
}
