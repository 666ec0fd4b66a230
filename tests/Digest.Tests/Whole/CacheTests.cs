using System.Globalization;
using Digest.Tests.Support;
using Digest.Verbs;

namespace Digest.Tests.Whole;

/// <summary>A build that remembers the last one gives the bytes, and says the words, of one that does not.</summary>
public sealed class CacheTests : IDisposable
{
    // The cache serves from some dozens of clippings on.
    const int Clippings = 70;
    const int Edits = 14;

    static readonly string[] People = ["Ada Byron", "Omar Verrin", "Rana Haddar", "Byron", "Mr Verrin", "Harbour Union"];

    readonly TempFolder folder = new();

    public CacheTests() => Directory.CreateDirectory(folder.At("templates"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Whatever_an_editor_changes_the_cache_never_shows()
    {
        var any = new Any(20261127);
        for (var at = 0; at < Clippings; at++)
        {
            folder.Write($"seeds/{at:00}.txt", Clipping(any, at));
        }

        for (var edit = 0; edit < Edits; edit++)
        {
            Change(any, edit);

            var remembered = Build("site");
            var anew = Build("fresh", "--no-cache");

            Assert.Equal(anew.ErrorLines, remembered.ErrorLines);
            Assert.Equal(folder.Files("fresh"), folder.Files("site"));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    [InlineData(-60)]
    public void A_cache_with_one_letter_changed_counts_for_nothing(int at)
    {
        for (var clipping = 0; clipping < Clippings; clipping++)
        {
            folder.Write($"seeds/{clipping:00}.txt", Clipping(new(clipping), clipping));
        }

        Build("site");
        string?[] kept = [CacheFolder.FileOf(folder.At("seeds"), "readings"), CacheFolder.FileOf(folder.At("site"), "build")];
        foreach (var file in kept.OfType<string>())
        {
            var bytes = File.ReadAllBytes(file);
            bytes[at < 0 ? bytes.Length + at : at] ^= 1;
            File.WriteAllBytes(file, bytes);
        }

        folder.Write("seeds/70.txt", "One more\n\n\"We sail at noon,\" said Ada Byron.");
        var remembered = Build("site");
        Build("fresh", "--no-cache");

        Assert.Empty(remembered.ErrorLines);
        Assert.Equal(folder.Files("fresh"), folder.Files("site"));
    }

    [Fact]
    public void A_site_that_somebody_touched_is_built_again()
    {
        folder.Write("seeds/a.txt", Clipping(new(1), 1));
        Build("site");
        File.AppendAllText(folder.At("site/index.html"), "<!-- mine -->");

        var again = Build("site");

        Assert.StartsWith("Published", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mine", File.ReadAllText(folder.At("site/index.html")), StringComparison.Ordinal);
    }

    Terminal Build(string site, params string[] more) => Terminal.Run(
        ["build", "--seeds", folder.At("seeds"), "--templates", folder.At("templates"), "--out", folder.At(site), .. more]);

    void Change(Any any, int edit)
    {
        var file = folder.At($"seeds/{any.Whole(0, Clippings - 1):00}.txt");
        switch (edit % 7)
        {
            case 0:
                break;
            case 1:
                folder.Write($"seeds/new-{edit}.txt", Clipping(any, 100 + edit));
                break;
            case 2 when File.Exists(file):
                File.WriteAllText(file, Clipping(any, 200 + edit));
                break;
            case 3 when File.Exists(file):
                File.Move(file, folder.At($"seeds/moved-{edit}.txt"), overwrite: true);
                break;
            case 4:
                File.Delete(file);
                break;
            case 5:
                folder.Write("seeds/actors.yml", $"- name: Ada Byron\n  kind: person\n  also: [The Minister {edit}, Verrin]\n");
                break;
            default:
                folder.Write("templates/event.html", $"<p>{{{{ $.event.date.text }}}} {edit}</p>\n");
                folder.Write("seeds/digest.yml", string.Create(
                    CultureInfo.InvariantCulture, $"title: Digest {edit}\nsummary_sentences: {1 + (edit % 3)}\nknid: x\n"));
                break;
        }
    }

    static string Clipping(Any any, int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        Report {number} from the harbour

        March {1 + (number % 28)}, 2024

        {any.OneOf(People)} met {any.OneOf(People)} on Monday. "We listened, and then we moved {number} ships,"
        said {any.OneOf(People)}. {any.Words()} The strike ended on March 3, 2024.

        "It is {any.OneOf("true", "false")}," {any.OneOf(People)} told reporters. The Minister {number} left.
        """);
}
