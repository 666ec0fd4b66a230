using System.Runtime.CompilerServices;

namespace Digest.Tests.Support;

/// <summary>The one place for all settings of snapshots: they lie in a folder beside their tests.</summary>
static class Snapshots
{
    [ModuleInitializer]
    public static void Begin() => Verifier.DerivePathInfo((source, _, type, method) =>
        new(Path.Combine(Path.GetDirectoryName(source)!, "Snapshots"), type.Name, method.Name));
}
