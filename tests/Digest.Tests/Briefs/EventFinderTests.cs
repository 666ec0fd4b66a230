using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class EventFinderTests
{
    // A Wednesday.
    const string Published = "2024-02-14";

    [Theory]
    [InlineData("The ferry sank off Velm on February 9, 2023.", "2023-02-09")]
    [InlineData("The ferry sank off Velm on 9 Feb 2023 at noon.", "2023-02-09")]
    [InlineData("The ferry sank off Velm in May 2019 at last.", "2019-05")]
    [InlineData("The ferry sank off Velm in March of 2014.", "2014-03")]
    [InlineData("Lund has steered it from mid-October 2023.", "2023-10")]
    [InlineData("The ferry was built in 2017 in Orsk.", "2017")]
    [InlineData("Lund left the ferry in mid-2021 at last.", "2021")]
    [InlineData("The ferry was rebuilt in the fall of 2019.", "2019")]
    [InlineData("The ferry was rebuilt in 2017 and 2018.", "2017 2018")]
    public void A_date_with_its_year_needs_no_date_of_publication(string text, string expected)
    {
        Assert.Equal(expected, Dates(text, published: null));
    }

    [Theory]
    [InlineData("The ferry sank off Velm on January 3.", "2024-01-03")]
    [InlineData("The ferry sank off Velm on Dec. 3.", "2023-12-03")]
    [InlineData("The ferry sank off Velm on the 3rd of December.", "2023-12-03")]
    [InlineData("The ferry sank off Velm in early January.", "2024-01")]
    [InlineData("Nobody has sailed there in last November.", "2023-11")]
    [InlineData("The ferry sank off Velm on Sunday.", "2024-02-11")]
    [InlineData("The ferry sank off Velm last Wednesday.", "2024-02-07")]
    [InlineData("The ferry sank off Velm on Wednesday.", "2024-02-14")]
    [InlineData("The ferry sank off Velm yesterday.", "2024-02-13")]
    [InlineData("The ferry was raised off Velm today.", "2024-02-14")]
    [InlineData("The ferry sank off Velm this morning.", "2024-02-14")]
    [InlineData("The ferry sank off Velm three days ago.", "2024-02-11")]
    [InlineData("The ferry sank off Velm two months ago.", "2023-12")]
    [InlineData("The ferry sank off Velm two years ago.", "2022")]
    [InlineData("The ferry sank off Velm last month.", "2024-01")]
    [InlineData("The ferry sank off Velm last year.", "2023")]
    public void A_date_without_its_year_is_counted_from_publication(string text, string expected)
    {
        Assert.Equal(expected, Dates(text, Published));
        Assert.Equal("", Dates(text, published: null));
    }

    [Theory]
    [InlineData("The harbour board meets on Thursday in Velm.")]
    [InlineData("Velm, who host Orsk Town on Tuesday night, are late.")]
    [InlineData("The game in the harbour is on Saturday.")]
    [InlineData("The harbour board meets on Jan. 22 in Velm.")]
    public void What_is_on_a_timetable_has_not_been(string text) => Assert.Equal("", Dates(text, Published));

    [Theory]
    [InlineData("Lund is in the harbour where she sank on Sunday.", "2024-02-11")]
    [InlineData("The harbour board met on Thursday in Velm.", "2024-02-08")]
    public void A_present_tense_elsewhere_plans_nothing(string text, string date) =>
        Assert.Equal(date, Dates(text, Published));

    [Theory]
    [InlineData("Since 2016 the town has had no ferry.")]
    [InlineData("The town has had no ferry since early 2016.")]
    [InlineData("The town has had no ferry since at least May 3, 2016.")]
    [InlineData("Lund spoke. “It rained. The ferry sank on May 3, 2019, off Velm. Nobody came.”")]
    public void What_has_gone_on_since_and_what_stands_only_in_speech_is_no_event(string text) =>
        Assert.Equal("", Dates(text, Published));

    [Theory]
    [InlineData("The ferry sank on January 3, and officials said it would be raised.", "2024-01-03")]
    [InlineData("The board decided on January 3 that the ferry would be raised.", "2024-01-03")]
    [InlineData("The ferry would be raised, officials said on Monday.", "2024-02-12")]
    [InlineData("Officials told the town late on Monday that it will be raised.", "2024-02-12")]
    [InlineData("“On May 3, 2019, we left Velm,” Lund said.", "2019-05-03")]
    public void What_was_said_of_the_time_to_come_deletes_no_event(string text, string date) =>
        Assert.Equal(date, Dates(text, Published));

    [Theory]
    [InlineData("Officials said the ferry would be raised on Monday.")]
    [InlineData("On January 30 the ferry of Velm will be raised.")]
    [InlineData("Officials said plans were due on Monday in Velm.")]
    public void What_is_to_come_is_no_event(string text) => Assert.Equal("", Dates(text, Published));

    [Theory]
    [InlineData("In the summer of 2019.")]
    [InlineData("A: In the summer of 2019.")]
    [InlineData("Mia Lund: March 9, 2019.")]
    [InlineData("By the end of last March, 2019.")]
    public void An_answer_that_says_only_when_is_no_event(string text) => Assert.Equal("", Dates(text, Published));

    [Theory]
    [InlineData("A: She sank in June 2019.", "2019-06")]
    [InlineData("Mia Lund: We left on March 9, 2019.", "2019-03-09")]
    public void An_answer_that_says_what_is_one(string text, string date) =>
        Assert.Equal(date, Dates(text, Published));

    [Theory]
    [InlineData("The new ferry will sail to Orsk on Friday.")]
    [InlineData("The new ferry is to sail to Orsk on November 20.")]
    [InlineData("The ferry sailed to Orsk on March 1.")]
    [InlineData("The ferry sails to Orsk every Sunday.")]
    [InlineData("“We saw it yesterday,” the ferry's captain said.")]
    [InlineData("Lund told the Sunday Times about the ferry.")]
    [InlineData("The old ferry is still in use today.")]
    [InlineData("Lund sold almost two years ago, they say.")]
    [InlineData("In May 12 people fell from the ferry.")]
    [InlineData("Lund remembers the September 11 attacks on the ferry.")]
    [InlineData("It has sailed ever since October 7 of that year.")]
    [InlineData("The ferry ran aground in 2000 places there.")]
    [InlineData("There is to be a bridge by 2030.")]
    [InlineData("Lund has been at sea for the last year.")]
    [InlineData("May the ferry of Velm sail on forever.")]
    public void What_can_be_meant_otherwise_is_left_out(string text)
    {
        Assert.Equal("", Dates(text, Published));
    }

    [Fact]
    public void A_month_after_the_year_of_a_story_belongs_to_that_year()
    {
        Assert.Equal("2015", Dates("The ferry was sold in 2015. In March the harbour of Velm burned.", Published));
        Assert.Equal(
            "2023-11-02 2023-10-07",
            Dates("On November 2, 2023, the board met on the fire, begun on October 7.", Published));
    }

    [Fact]
    public void A_famous_day_is_not_taken_for_a_recent_one()
    {
        Assert.Equal("", Dates("Everything changed in the harbour on September 11.", Published));
        Assert.Equal("2001-09-11", Dates("Everything changed in the harbour on September 11.", "2002-02-14"));
    }

    [Theory]
    [InlineData("2024", "")]
    [InlineData("2024-02", "2024-01-03")]
    public void How_much_is_known_of_publication_decides_what_can_be_counted_from_it(string published, string expected)
    {
        Assert.Equal(expected, Dates("The ferry sank off Velm on January 3.", published));
        Assert.Equal("", Dates("The ferry sank off Velm on Sunday.", published));
    }

    [Fact]
    public void A_day_of_the_week_tells_the_year_of_a_day()
    {
        Assert.Equal("2020-03-28", Dates("The ferry sank on Saturday, March 28, off Velm.", "2020"));
        Assert.Equal("", Dates("The ferry sank on Monday, March 28, off Velm.", "2020"));
    }

    [Fact]
    public void An_event_is_the_sentence_of_its_date_word_for_word()
    {
        var article = Plain.Article("It rained. The ferry sank on May 3, 2019, off Velm.[2] Nobody drowned.");

        var dated = Assert.Single(EventFinder.Find(article));

        Assert.Equal("The ferry sank on May 3, 2019, off Velm.[2]", dated.Text);
        Assert.Equal(dated.Text, dated.Span.Of(article.Source));
    }

    [Fact]
    public void Headings_and_lone_dates_are_no_events()
    {
        Assert.Equal(
            "", Dates("# What happened on May 3, 2019, in Velm.\n\nMay 3, 2019\n\nVelm, May 2019.", published: null));
    }

    [Fact]
    public void Words_for_days_in_other_languages_are_not_guessed_at()
    {
        var article = Plain.Article("Die Fähre sank am 3. March. Sie wurde am 3. Mai 2019 gehoben.", date: Published);
        var german = article with { Metadata = article.Metadata with { Language = new("de", "test") } };

        var events = EventFinder.Find(german);

        Assert.Equal("2019-05-03", Assert.Single(events).Date.ToString());
    }

    static string Dates(string text, string? published) =>
        string.Join(' ', EventFinder.Find(Plain.Article(text, date: published)).Select(dated => dated.Date));
}
