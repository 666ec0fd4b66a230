using System.Text;

namespace VerifyTests;

/// <summary>How one snapshot is named, written and compared.</summary>
public class VerifySettings
{
    public VerifySettings()
        : this(VerifierSettings.Global)
    {
    }

    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null)
        {
            return;
        }

        Directory = settings.Directory;
        FileName = settings.FileName;
        TypeName = settings.TypeName;
        MethodName = settings.MethodName;
        Parameters = settings.Parameters;
        ParametersText = settings.ParametersText;
        ScrubsDateTimes = settings.ScrubsDateTimes;
        ScrubsGuids = settings.ScrubsGuids;
        IgnoresEmptyCollections = settings.IgnoresEmptyCollections;
        SortsDictionaries = settings.SortsDictionaries;
        Scrubbers.AddRange(settings.Scrubbers);
        Acceptance = settings.Acceptance;
    }

    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal string? TypeName { get; private set; }

    internal string? MethodName { get; private set; }

    internal object?[]? Parameters { get; private set; }

    internal string? ParametersText { get; private set; }

    internal bool ScrubsDateTimes { get; private set; } = true;

    internal bool ScrubsGuids { get; private set; } = true;

    internal bool IgnoresEmptyCollections { get; private set; } = true;

    internal bool SortsDictionaries { get; private set; } = true;

    internal List<Action<StringBuilder>> Scrubbers { get; } = [];

    internal Acceptance? Acceptance { get; private set; }

    /// <summary>A folder for the snapshot, absolute or relative to the test's.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Replaces the whole name, so it goes with neither a type's, a method's nor parameters.</summary>
    public void UseFileName(string fileName)
    {
        RequireFree(TypeName is null && MethodName is null && Parameters is null && ParametersText is null);
        FileName = fileName;
    }

    public void UseTypeName(string name)
    {
        RequireFree(FileName is null);
        TypeName = name;
    }

    public void UseMethodName(string name)
    {
        RequireFree(FileName is null);
        MethodName = name;
    }

    /// <summary>The test's arguments in order; each adds <c>_name=value</c> to the file's name.</summary>
    public void UseParameters(params object?[] parameters)
    {
        RequireFree(FileName is null);
        Parameters = parameters;
    }

    public void UseTextForParameters(string parametersText)
    {
        RequireFree(FileName is null);
        ParametersText = parametersText;
    }

    public void DontScrubDateTimes() => ScrubsDateTimes = false;

    public void DontScrubGuids() => ScrubsGuids = false;

    public void DontIgnoreEmptyCollections() => IgnoresEmptyCollections = false;

    public void DontSortDictionaries() => SortsDictionaries = false;

    /// <summary>Changes the text before it is compared and before it is written.</summary>
    public void AddScrubber(Action<StringBuilder> scrubber) => Scrubbers.Add(scrubber);

    /// <summary>Takes the received text for the verified one instead of failing.</summary>
    public void AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        Acceptance = new(includeBuildServer, throwException);

    static void RequireFree(bool free)
    {
        if (!free)
        {
            throw new InvalidOperationException(
                "UseFileName replaces the whole name: do not combine it with other parts of a name.");
        }
    }
}
