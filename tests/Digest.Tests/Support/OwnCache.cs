using System.Runtime.CompilerServices;

namespace Digest.Tests.Support;

/// <summary>Keeps the tests' cache apart from that of whoever runs them, and takes it away in the end.</summary>
static class OwnCache
{
    public static string Folder { get; } = Directory.CreateTempSubdirectory("digest-test-cache-").FullName;

    [ModuleInitializer]
    public static void Begin()
    {
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
    }
}
