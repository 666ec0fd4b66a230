using System.Text;
using System.Text.RegularExpressions;
using Digest.Pages;
using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public class PhrasebookTests
{
    public static TheoryData<string> Languages { get; } = ["ar", "de", "es", "fr"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_every_phrase_with_the_same_gaps(string language)
    {
        var own = Phrases(language);

        Assert.Equal(Phrasebook.English.Texts.Keys.Order(), own.Keys.Order());
        Assert.All(own, phrase => Assert.Empty(Gaps(phrase.Value).Except(Gaps(Phrasebook.English[phrase.Key]))));
        Assert.All(own, phrase => Assert.NotEqual("", phrase.Value));
        Assert.Equal(12, own["months"].Split(',', '،').Length);
        Assert.Equal(12, own["months_short"].Split(',', '،').Length);
    }

    [Theory]
    [InlineData("en", 2)]
    [InlineData("de", 2)]
    [InlineData("es", 2)]
    [InlineData("fr", 2)]
    [InlineData("ar", 6)]
    public void A_counted_noun_has_all_its_forms(string language, int forms) =>
        Assert.All(
            Phrases(language).Where(phrase => phrase.Key.StartsWith("count_", StringComparison.Ordinal)),
            phrase => Assert.Equal(forms, phrase.Value.Split('|').Length));

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    public void A_phrase_can_stand_in_a_page_and_in_an_attribute_as_it_is(string language) =>
        Assert.All(Phrases(language).Values, phrase => Assert.DoesNotMatch("[<>&\"]", phrase));

    [Theory]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 0, "0 articles")]
    [InlineData("en", 1204, "1,204 articles")]
    [InlineData("de", 1204, "1.204 Artikel")]
    [InlineData("fr", 0, "0 article")]
    [InlineData("fr", 1204, "1\u202f204 articles")]
    [InlineData("es", 2, "2 artículos")]
    [InlineData("ar", 1, "مقال واحد")]
    [InlineData("ar", 2, "مقالان")]
    [InlineData("ar", 3, "3 مقالات")]
    [InlineData("ar", 11, "11 مقالًا")]
    [InlineData("ar", 100, "100 مقال")]
    [InlineData("ar", 103, "103 مقالات")]
    public void A_number_stands_with_the_right_form(string language, int number, string expected) =>
        Assert.Equal(expected, PhrasebookReader.Own(language).Count("count_articles", number));

    [Theory]
    [InlineData("en", "30 March 2020")]
    [InlineData("de", "30. März 2020")]
    [InlineData("fr", "30 mars 2020")]
    [InlineData("es", "30 de marzo de 2020")]
    [InlineData("ar", "30 مارس 2020")]
    public void A_date_is_written_as_the_language_does(string language, string expected)
    {
        var date = Some.Metadata("A title", "2020-03-30").Date!.Value;

        Assert.Equal(expected, DateView.Of(date, PhrasebookReader.Own(language)).Text);
    }

    [Theory]
    [InlineData("ar-IQ", "ar-IQ", "rtl")]
    [InlineData("de", "de", "ltr")]
    [InlineData("nl", "en", "ltr")]
    [InlineData("nonsense!", "en", "ltr")]
    public void A_language_without_words_is_read_in_English(string asked, string language, string direction)
    {
        var words = PhrasebookReader.Own(asked);

        Assert.Equal((language, direction), (words.Language, words["dir"]));
    }

    [Fact]
    public void A_folder_changes_single_phrases()
    {
        var words = PhrasebookReader.Read("de", [.. TemplateFolder.OwnWords(), File("briefs: Nachrichten\n")], []);

        Assert.Equal(("Nachrichten", "Akteure"), (words["briefs"], words["actors"]));
    }

    [Fact]
    public void A_phrase_that_nothing_asks_for_is_a_problem()
    {
        var problems = new Problems();

        PhrasebookReader.Read("de", [.. TemplateFolder.OwnWords(), File("breifs: Nachrichten\n")], problems);

        Assert.Equal(
            "mine/words/de.yml:1:1: No template asks for the words \"breifs\". Did you mean \"briefs\"?",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void An_Arabic_digest_is_set_from_right_to_left_and_explains_itself_in_English_where_only_that_is_known()
    {
        var edition = TinyEdition.Edition with { Masthead = TinyEdition.Masthead with { Language = "ar" } };

        var page = Printed.Site(edition)["articles/strike/index.html"];

        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.Contains(
            "<td lang=\"en\" dir=\"ltr\">the name beside the quotation</td>", page, StringComparison.Ordinal);
        Assert.Contains("30 مارس 2020", page, StringComparison.Ordinal);
    }

    static WordsFile File(string text) => new("words/de.yml", "mine/words/de.yml", Encoding.UTF8.GetBytes(text));

    // Read alone, without the English that stands behind every other language.
    static Dictionary<string, string> Phrases(string language)
    {
        var text = System.IO.File.ReadAllText(Repository.Path("templates", "words", $"{language}.yml"));
        return Digest.Text.Yaml.Read(text, new("words", 1, 1), [])!.Entries.ToDictionary(
            entry => entry.Key, entry => entry.Value.Text, StringComparer.Ordinal);
    }

    static IEnumerable<string> Gaps(string phrase) =>
        Regex.Matches(phrase, @"\{\w+\}").Select(gap => gap.Value).Distinct();
}
