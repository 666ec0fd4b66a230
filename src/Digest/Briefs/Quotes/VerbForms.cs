namespace Digest.Briefs;

/// <summary>The forms of an English verb in which a cue can stand.</summary>
readonly record struct VerbForms(string Base, string Third, string Past, string Participle)
{
    /// <summary>Inflects a verb by rule. "say:said" names an irregular past;
    /// "admit+" doubles its last letter.</summary>
    public static VerbForms Of(string verb)
    {
        var colon = verb.IndexOf(':', StringComparison.Ordinal);
        var doubles = verb.EndsWith('+');
        var stem = colon >= 0 ? verb[..colon] : verb.TrimEnd('+');
        var lengthened = doubles ? stem + stem[^1] : stem;
        var past = colon >= 0 ? verb[(colon + 1)..] : PastOf(stem, lengthened);
        return new(stem, ThirdOf(stem), past, ParticipleOf(stem, lengthened));
    }

    static string ThirdOf(string stem) =>
        EndsInConsonantY(stem) ? stem[..^1] + "ies"
        : stem.EndsWith('s') || stem.EndsWith('x') || stem.EndsWith("sh", StringComparison.Ordinal)
            || stem.EndsWith("ch", StringComparison.Ordinal)
            || stem == "go" ? stem + "es"
        : stem + "s";

    static string PastOf(string stem, string lengthened) =>
        EndsInConsonantY(stem) ? stem[..^1] + "ied" : stem.EndsWith('e') ? stem + "d" : lengthened + "ed";

    static string ParticipleOf(string stem, string lengthened) =>
        stem.EndsWith('e') && !stem.EndsWith("ee", StringComparison.Ordinal) ? stem[..^1] + "ing"
        : stem is "put" or "begin" ? stem + stem[^1] + "ing"
        : lengthened + "ing";

    static bool EndsInConsonantY(string stem) =>
        stem.EndsWith('y') && stem.Length > 1 && !"aeiou".Contains(stem[^2], StringComparison.Ordinal);
}
