using System.Reflection;
using Scriban;

namespace ScribanTests;

/// <summary>Keeps the engine from growing an API that the package lacks.</summary>
public class PublicApiTests
{
    [Fact]
    public Task The_stand_in_offers_this_and_no_more()
    {
        var types = typeof(Template).Assembly.GetExportedTypes();

        // The package itself offers far more; there is nothing to keep small in it.
        return Array.Exists(types, type => type.Name == "ScriptPrinter")
            ? Task.CompletedTask
            : Verify(string.Join('\n', types.OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines)));
    }

    static IEnumerable<string> Lines(Type type) =>
    [
        type.FullName!,
        .. type
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true })
            .Select(member => "  " + member)
            .Order(StringComparer.Ordinal),
    ];
}
