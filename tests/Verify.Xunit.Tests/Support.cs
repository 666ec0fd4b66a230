using System.Runtime.CompilerServices;

namespace VerifyXunitTests;

/// <summary>Keeps tests of failing snapshots from opening a diff tool where the real package runs.</summary>
static class Support
{
    [ModuleInitializer]
    internal static void NoDiffTools() => Environment.SetEnvironmentVariable("DiffEngine_Disabled", "true");
}
