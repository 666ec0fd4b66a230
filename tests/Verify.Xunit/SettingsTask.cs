using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyTests;

/// <summary>A verification that begins when it is awaited; until then its settings can be changed.</summary>
public class SettingsTask
{
    readonly Func<VerifySettings, Task<VerifyResult>> buildTask;
    Task<VerifyResult>? task;

    internal SettingsTask(VerifySettings? settings, Func<VerifySettings, Task<VerifyResult>> buildTask)
    {
        this.buildTask = buildTask;
        CurrentSettings = settings is null ? new() : new(settings);
    }

    public VerifySettings CurrentSettings { get; }

    public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();

    public SettingsTask UseDirectory(string directory) => With(s => s.UseDirectory(directory));

    public SettingsTask UseFileName(string fileName) => With(s => s.UseFileName(fileName));

    public SettingsTask UseTypeName(string name) => With(s => s.UseTypeName(name));

    public SettingsTask UseMethodName(string name) => With(s => s.UseMethodName(name));

    public SettingsTask UseParameters(params object?[] parameters) => With(s => s.UseParameters(parameters));

    public SettingsTask UseTextForParameters(string parametersText) =>
        With(s => s.UseTextForParameters(parametersText));

    public SettingsTask DontScrubDateTimes() => With(s => s.DontScrubDateTimes());

    public SettingsTask DontScrubGuids() => With(s => s.DontScrubGuids());

    public SettingsTask DontIgnoreEmptyCollections() => With(s => s.DontIgnoreEmptyCollections());

    public SettingsTask DontSortDictionaries() => With(s => s.DontSortDictionaries());

    public SettingsTask AddScrubber(Action<StringBuilder> scrubber) => With(s => s.AddScrubber(scrubber));

    public SettingsTask AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        With(s => s.AutoVerify(includeBuildServer, throwException));

    public Task<VerifyResult> ToTask() => task ??= buildTask(CurrentSettings);

    public TaskAwaiter<VerifyResult> GetAwaiter() => ToTask().GetAwaiter();

    SettingsTask With(Action<VerifySettings> change)
    {
        change(CurrentSettings);
        return this;
    }
}
