using Digest.Tests.Support;

namespace Digest.Tests.Rules;

public class TidinessTests
{
    [Fact]
    public void No_file_is_longer_than_one_idea_can_be()
    {
        var tooLong = Repository.ProgramFiles()
            .Select(file => (file.Path, Lines: file.Text.Count(letter => letter == '\n')))
            .Where(file => file.Lines > 400)
            .Select(file => $"{file.Path}: {file.Lines} lines");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Nothing_is_left_to_do_in_the_code()
    {
        var marks = new[] { "TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplementedException" };

        var left = Repository.ProgramFiles()
            .Where(file => marks.Any(mark => file.Text.Contains(mark, StringComparison.Ordinal)))
            .Select(file => file.Path);

        Assert.Empty(left);
    }
}
