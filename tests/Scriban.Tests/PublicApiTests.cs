using System.Runtime.CompilerServices;
using PublicApiTesting;
using Scriban;

namespace ScribanTests;

/// <summary>Keeps the stand-in from offering what the package lacks.</summary>
public class PublicApiTests
{
    [Fact]
    public async Task The_stand_in_offers_this_and_no_more()
    {
        var assembly = typeof(Template).Assembly;

        if (PublicApi.IsStandIn(assembly))
        {
            await Verify(PublicApi.Of(assembly));
        }

        Assert.Empty(PublicApi.Missing(Snapshot(), typeof(Template).Assembly));
    }

    static string Snapshot([CallerFilePath] string file = "") =>
        Path.ChangeExtension(file, nameof(The_stand_in_offers_this_and_no_more) + ".verified.txt");
}
