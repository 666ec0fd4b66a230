using System.Reflection;

namespace VerifyTests;

/// <summary>Where a snapshot lies and how it is called; null keeps the usual answer.</summary>
public readonly struct PathInfo(string? directory = null, string? typeName = null, string? methodName = null)
    : IEquatable<PathInfo>
{
    public string? Directory { get; } = directory;

    public string? TypeName { get; } = typeName;

    public string? MethodName { get; } = methodName;

    public static bool operator ==(PathInfo left, PathInfo right) => left.Equals(right);

    public static bool operator !=(PathInfo left, PathInfo right) => !left.Equals(right);

    public bool Equals(PathInfo other) =>
        Directory == other.Directory && TypeName == other.TypeName && MethodName == other.MethodName;

    public override bool Equals(object? obj) => obj is PathInfo other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Directory, TypeName, MethodName);
}

/// <summary>Decides the place and name of a test's snapshots from where the test itself is.</summary>
public delegate PathInfo DerivePathInfo(string sourceFile, string projectDirectory, Type type, MethodInfo method);
