using Digest.Tests.Support;

namespace Digest.Tests.Verbs;

public class ActorsTests
{
    const string Rail = """
        Rail strike ends

        HARBOUR CITY - "We listened," said Ada Byron, the minister of transport. Byron met the Rail Workers Union on Monday.

        The Rail Workers Union called the meeting a beginning. "A good one," said its leader, Lou Reader.
        """;

    const string Bus = """
        Buses return

        HARBOUR CITY - Ada Tyron told reporters that the buses would be back. "More is coming," Lou Reader said on Friday.
        """;

    [Fact]
    public void Names_that_are_not_listed_are_printed_as_a_list_that_can_be_read_back()
    {
        using var folder = Seeds("- name: Lou Reader\n  kind: person\n");

        var run = Terminal.Run("actors", "--seeds", folder.At("seeds"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("- name: Ada Byron\n  kind: person\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  # named 2 times in", run.Output.Replace("twice", "2 times", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("  # also called Byron (once)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("perhaps the same as Ada Tyron (once): ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("- name: Lou Reader", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(Cast.List(run.Output).Entries);
    }

    [Fact]
    public void Written_names_stand_below_what_stood_there_byte_for_byte()
    {
        const string List = "# My own order.\r\n- name: Lou Reader # the leader\r\n  kind:   person";
        using var folder = Seeds(List);

        var run = Terminal.Run("actors", "--write", "--seeds", folder.At("seeds"));

        var after = File.ReadAllText(folder.At("seeds/actors.yml"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(List + "\r\n\r\n# Found by", after, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', after.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.StartsWith("# Every name that was found is in ",
            Terminal.Run("actors", "--seeds", folder.At("seeds")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_list_one_is_begun()
    {
        using var folder = Seeds(list: null);

        Terminal.Run("actors", "--write", "--at-least", "2", "--seeds", folder.At("seeds"));

        var list = Cast.List(File.ReadAllText(folder.At("seeds/actors.yml")));
        Assert.Equal(
            ["Ada Byron", "Lou Reader", "Rail Workers Union"], list.Entries.Select(entry => entry.Name).Order());
    }

    [Theory]
    [InlineData("[{name: Lou Reader}]")]
    [InlineData("- name: Lou Reader\n- name: Lou Reader\n")]
    [InlineData("- name: \"Lou Reader\n")]
    public void A_list_that_cannot_be_added_to_is_left_as_it_is_and_said_so(string list)
    {
        using var folder = Seeds(list);

        var run = Terminal.Run("actors", "--write", "--seeds", folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("so nothing was added", run.Error, StringComparison.Ordinal);
        Assert.Equal(list, File.ReadAllText(folder.At("seeds/actors.yml")));
        Assert.Equal(3, Directory.GetFiles(folder.At("seeds")).Length);
    }

    static TempFolder Seeds(string? list)
    {
        var folder = new TempFolder();
        folder.Write("seeds/rail.txt", Rail);
        folder.Write("seeds/bus.txt", Bus);
        if (list is not null)
        {
            folder.Write("seeds/actors.yml", list);
        }

        return folder;
    }
}
