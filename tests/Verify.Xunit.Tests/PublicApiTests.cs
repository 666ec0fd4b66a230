using System.Reflection;

namespace VerifyXunitTests;

public class PublicApiTests
{
    [Fact]
    public Task The_stand_in_offers_this_and_no_more()
    {
        // In the real package the settings live in an assembly of their own, and there is nothing to keep small.
        return typeof(VerifySettings).Assembly == typeof(Verifier).Assembly
            ? Verify(string.Join('\n', typeof(Verifier).Assembly.GetExportedTypes().SelectMany(Lines)))
            : Task.CompletedTask;
    }

    static IEnumerable<string> Lines(Type type) =>
    [
        type.FullName!,
        .. type
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true } and not ConstructorInfo)
            .Select(member => "  " + member)
            .Order(StringComparer.Ordinal),
    ];
}
