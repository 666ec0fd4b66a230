using System.Reflection;

namespace VerifyTests;

/// <summary>The test that asks: its assembly, its source file as compiled, and its method's name.</summary>
sealed record TestPlace(Assembly Assembly, string SourceFile, string Method)
{
    public string Directory =>
        Path.GetDirectoryName(SourceFile)
        ?? throw new InvalidOperationException("The test's source file has no folder.");

    public string TypeName => Path.GetFileNameWithoutExtension(SourceFile);

    /// <summary>The nearest folder upwards that holds a project file.</summary>
    public string ProjectDirectory
    {
        get
        {
            for (var folder = new DirectoryInfo(Directory); folder is not null; folder = folder.Parent)
            {
                if (folder.Exists && folder.EnumerateFiles("*.csproj").Any())
                {
                    return folder.FullName;
                }
            }

            return Directory;
        }
    }

    public Type Type =>
        Array.Find(Assembly.GetTypes(), type => type.Name == TypeName)
        ?? throw new InvalidOperationException(
            $"No test class is called {TypeName}. Give the class the name of its file, {SourceFile}.");

    public MethodInfo MethodInfo =>
        Array.Find(
            Type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic),
            method => method.Name == Method)
        ?? throw new InvalidOperationException($"{TypeName} has no method {Method}.");
}
