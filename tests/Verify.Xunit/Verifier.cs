using System.Reflection;
using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares values with snapshots beside the test. The last parameter of each method is filled in by the compiler and
/// gives the test's name; the test class is the one its source file is named after.
/// </summary>
public static class Verifier
{
    internal static DerivePathInfo? PathInfoOf { get; private set; }

    /// <summary>Decides where all snapshots lie and how they are called.</summary>
    public static void DerivePathInfo(DerivePathInfo derivePathInfo) => PathInfoOf = derivePathInfo;

    /// <summary>Puts all snapshots into one folder of the test project.</summary>
    public static void UseProjectRelativeDirectory(string directory) =>
        DerivePathInfo((_, project, _, _) => new(Path.Combine(project, directory)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SettingsTask Verify(
        string? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var test = new TestPlace(Assembly.GetCallingAssembly(), sourceFile, method);
        return new(settings, chosen => Snapshot.Compare(target, "txt", test, chosen));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var test = new TestPlace(Assembly.GetCallingAssembly(), sourceFile, method);
        return new(settings, chosen => Snapshot.Compare(target, extension, test, chosen));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SettingsTask Verify(
        Task<string> target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var test = new TestPlace(Assembly.GetCallingAssembly(), sourceFile, method);
        return new(settings, async chosen => await Snapshot.Compare(await target, "txt", test, chosen));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SettingsTask Verify(
        Task<string> target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var test = new TestPlace(Assembly.GetCallingAssembly(), sourceFile, method);
        return new(settings, async chosen => await Snapshot.Compare(await target, extension, test, chosen));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SettingsTask Verify(
        object? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var test = new TestPlace(Assembly.GetCallingAssembly(), sourceFile, method);
        return new(settings, chosen => Snapshot.Compare(SnapshotText.Of(target, chosen), "txt", test, chosen));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SettingsTask Verify<T>(
        Task<T> target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var test = new TestPlace(Assembly.GetCallingAssembly(), sourceFile, method);
        return new(
            settings,
            async chosen => await Snapshot.Compare(SnapshotText.Of(await target, chosen), "txt", test, chosen));
    }
}
