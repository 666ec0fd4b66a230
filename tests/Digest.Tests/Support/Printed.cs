using System.Text;
using Digest.Connections;
using Digest.Pages;

namespace Digest.Tests.Support;

/// <summary>The pages of an edition, printed with the tool's own templates.</summary>
static class Printed
{
    static readonly Templates Own = TemplateFolder.Load(null, [])!;

    public static Dictionary<string, string> Site(Edition edition)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new Problems();
        var isWhole = PageRenderer.Render(edition, Own, problems, new(page =>
        {
            lock (pages)
            {
                pages.Add(page.Path, Encoding.UTF8.GetString(page.Bytes));
            }
        }));
        Assert.Empty(problems);
        Assert.True(isWhole);
        return pages;
    }

    public static IEnumerable<string> AssetPaths => Own.Assets.Select(asset => asset.Path);
}
