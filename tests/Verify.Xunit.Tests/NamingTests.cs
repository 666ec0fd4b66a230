namespace VerifyXunitTests;

public class NamingTests
{
    [Fact]
    public Task A_snapshot_lies_beside_its_test_and_bears_its_name() => Verify("lies beside");

    [Fact]
    public async Task The_name_is_found_in_an_asynchronous_test_too()
    {
        await Task.Yield();

        await Verify("asynchronous");
    }

    [Fact]
    public Task An_extension_is_the_last_part_of_the_name() =>
        Verify("<p>html</p>", extension: "html").UseDirectory("Snapshots");

    [Theory]
    [InlineData("plain", 1)]
    [InlineData("a/b:c", -2)]
    public Task Arguments_are_part_of_the_name_and_safe_in_it(string word, int number) =>
        Verify($"{word} {number}").UseDirectory("Snapshots").UseParameters(word, number);

    [Fact]
    public Task A_file_name_replaces_the_type_and_the_method() =>
        Verify("by file name").UseDirectory("Snapshots").UseFileName("chosen");

    [Fact]
    public Task Type_and_method_can_be_named_one_by_one() =>
        Verify("by both").UseDirectory("Snapshots").UseTypeName("Type").UseMethodName("Method");

    [Fact]
    public Task A_text_can_stand_in_for_the_arguments() =>
        Verify("text").UseDirectory("Snapshots").UseMethodName("Stand_in").UseTextForParameters("text");

    [Fact]
    public void A_file_name_and_a_method_name_contradict_each_other()
    {
        var settings = new VerifySettings();
        settings.UseFileName("name");

        Assert.ThrowsAny<Exception>(() => settings.UseMethodName("other"));
    }

    [Fact]
    public async Task Two_snapshots_of_one_name_are_refused()
    {
        using var folder = new Folder();
        folder.Write("twice.verified.txt", "same");
        await Verify("same").UseDirectory(folder.Path).UseFileName("twice");

        var refusal = await Assert.ThrowsAnyAsync<Exception>(
            () => Verify("same").UseDirectory(folder.Path).UseFileName("twice"));

        Assert.Contains("prefix", refusal.Message, StringComparison.Ordinal);
    }
}
