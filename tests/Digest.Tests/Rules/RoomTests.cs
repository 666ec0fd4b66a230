using Digest.Tests.Support;

namespace Digest.Tests.Rules;

public class RoomTests
{
    // A room may use those before it, never those after it. Text is the toolbox and knows no news.
    static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Articles"] = ["Text"],
        ["Imports"] = ["Text", "Articles"],
        ["Briefs"] = ["Text", "Articles"],
        ["Connections"] = ["Text", "Articles", "Briefs"],
        ["Pages"] = ["Text", "Articles", "Briefs", "Connections"],
        ["Site"] = ["Text", "Articles", "Briefs", "Connections", "Pages"],
        ["Serving"] = ["Text", "Articles", "Briefs", "Connections", "Pages", "Site"],
        ["Verbs"] = ["Text", "Articles", "Imports", "Briefs", "Connections", "Pages", "Site", "Serving"],
        [""] = ["Text", "Articles", "Briefs", "Connections", "Pages", "Verbs"],
    };

    [Fact]
    public void No_room_uses_a_later_one()
    {
        var trespasses = Repository.ProgramFiles()
            .SelectMany(file => RoomsUsed(file.Text).Select(used => (file.Path, Room: Room(file.Path), Used: used)))
            .Where(use => use.Used != use.Room && !MayUse[use.Room].Contains(use.Used))
            .Select(use => $"{use.Path} uses {use.Used}");

        Assert.Empty(trespasses);
    }

    [Fact]
    public void Every_file_stands_in_a_room()
    {
        var rooms = Repository.ProgramFiles().Select(file => Room(file.Path)).Distinct();

        Assert.Empty(rooms.Except(MayUse.Keys));
    }

    [Fact]
    public void Only_the_pipeline_and_the_verbs_see_all_rooms()
    {
        var rootFiles = Repository.ProgramFiles().Select(file => file.Path)
            .Where(path => !path.Contains('/', StringComparison.Ordinal));

        Assert.Equal(["Pipeline.cs", "Problem.cs", "Problems.cs", "Program.cs"], rootFiles);
    }

    static string Room(string path) =>
        path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";

    static IEnumerable<string> RoomsUsed(string text) =>
        text.Split('\n')
            .Select(line => line.Trim())
            .Where(line =>
                line.StartsWith("using Digest.", StringComparison.Ordinal)
                    || line.StartsWith("using static Digest.", StringComparison.Ordinal))
            .Select(line => line.Split('.', ';')[1])
            .Distinct();
}
