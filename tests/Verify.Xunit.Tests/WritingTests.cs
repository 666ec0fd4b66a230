namespace VerifyXunitTests;

public class WritingTests
{
    static readonly Guid Id = new("6f9619ff-8b86-d011-b42d-00cf4fc964ff");

    [Fact]
    public Task A_record_is_written_for_reading() =>
        Verify(new Shelf("Harbour", ["sea", "fog"], new("Ada", 36), null, [], Closed: false, Empty: 0, Kind.Open));

    [Fact]
    public Task Lists_of_records_and_sorted_dictionaries() =>
        Verify(new
        {
            Authors = new[] { new Author("Ada", 36), new Author("Bo", 0) },
            Counts = new Dictionary<string, int> { ["b"] = 2, ["a"] = 0 },
        });

    [Fact]
    public Task Dates_and_guids_become_counters() =>
        Verify(new
        {
            Day = new DateTime(2020, 3, 30, 0, 0, 0, DateTimeKind.Utc),
            SameDay = new DateTime(2020, 3, 30, 0, 0, 0, DateTimeKind.Utc),
            NextDay = new DateTime(2020, 3, 31, 0, 0, 0, DateTimeKind.Utc),
            Date = new DateOnly(2020, 3, 30),
            Id,
        });

    [Fact]
    public Task Dates_and_guids_stay_when_asked_for() =>
        Verify(new { Date = new DateOnly(2020, 3, 30), Id })
            .DontScrubDateTimes()
            .DontScrubGuids();

    [Fact]
    public Task Empty_collections_stay_when_asked_for() =>
        Verify(new { Names = Array.Empty<string>(), Title = "t" }).DontIgnoreEmptyCollections();

    [Fact]
    public Task A_task_is_awaited() => Verify(Task.FromResult(new Author("Ada", 36)));

    [Fact]
    public Task A_number_is_written_as_it_is() => Verify(12);

    [Fact]
    public Task Lines_in_a_member_begin_on_a_line_of_their_own() =>
        Verify(new { Words = "one\ntwo", After = "x" });

    sealed record Author(string Name, int Age);

    sealed record Shelf(
        string Title,
        string[] Tags,
        Author Author,
        string? Note,
        List<string> Missing,
        bool Closed,
        int Empty,
        Kind Kind);

    enum Kind
    {
        None,
        Open,
    }
}
