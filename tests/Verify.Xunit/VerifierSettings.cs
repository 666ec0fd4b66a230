using System.Text;

namespace VerifyTests;

/// <summary>What holds for every snapshot of a test project; set it in a module initialiser.</summary>
public static class VerifierSettings
{
    internal static VerifySettings Global { get; } = new(null);

    internal static bool RequiresUniquePrefix { get; private set; } = true;

    public static void DontScrubDateTimes() => Global.DontScrubDateTimes();

    public static void DontScrubGuids() => Global.DontScrubGuids();

    public static void DontIgnoreEmptyCollections() => Global.DontIgnoreEmptyCollections();

    public static void DontSortDictionaries() => Global.DontSortDictionaries();

    public static void AddScrubber(Action<StringBuilder> scrubber) => Global.AddScrubber(scrubber);

    public static void AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        Global.AutoVerify(includeBuildServer, throwException);

    /// <summary>Lets two verifications of one run share a snapshot.</summary>
    public static void DisableRequireUniquePrefix() => RequiresUniquePrefix = false;
}
