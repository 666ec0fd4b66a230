using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public class PlainReaderTests
{
    const string Body = """
        The harbour council met on Tuesday to settle the repair of the old pumps, and nobody from the ministry came.

        "We will read the gauge again in spring," said Layla Haddad, the chief engineer.
        """;

    [Fact]
    public void A_head_of_title_author_date_source_and_address_is_read_line_by_line()
    {
        var article = Clip.Plain($"""
            Pumps to be replaced before winter

            By Henrik Sall
            2026-03-01
            Source: Harbour Courier
            https://courier.example/pumps

            {Body}
            """);

        Assert.Equal("Pumps to be replaced before winter", article.Metadata.Title?.Value);
        Assert.Equal("line 1", article.Metadata.Title?.How);
        Assert.Equal("Henrik Sall", article.Metadata.Byline?.Value);
        Assert.Equal("2026-03-01", article.Metadata.Date?.Value.ToString());
        Assert.Equal("line 4", article.Metadata.Date?.How);
        Assert.Equal("Harbour Courier", article.Metadata.Publisher?.Value);
        Assert.Equal("https://courier.example/pumps", article.Metadata.SourceUrl?.Value);
        Assert.Equal(
            Body.ReplaceLineEndings("\n\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries),
            article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("Die Schleuse bleibt zu. Der Meister sagte: „Das Wasser steht zu hoch.“")]
    [InlineData("Der Meister rief: »Alle Mann von Bord!«")]
    [InlineData("Der Meister fragte: ‚Wer hat den Schlüssel?‘")]
    [InlineData("Le maître l’a dit : « L’eau est trop haute. »")]
    [InlineData("ताला आज बंद रहेगा।")]
    [InlineData("eBoat shares rose by five points on Monday.")]
    [InlineData("By Friday in the harbour, everybody knew about the lock.")]
    [InlineData("By Monday, Marta Oduya of the council had left her desk to her son.")]
    [InlineData("By Order of the council, every gate will be shut before the flood.")]
    [InlineData("The study, first published in The Guardian, says that the lock leaks.")]
    [InlineData("Page: the keeper wrote nothing on it.")]
    [InlineData("The keeper said she would go")]
    [InlineData("The keeper called it „a good day“")]
    [InlineData("They gave the keeper credit: she had shut the lock in time.")]
    [InlineData("Senator Marta Oduya (R) left her seat on Monday.")]
    [InlineData("Pumps to be replaced in Velm Harbour on Monday.")]
    public void The_first_paragraph_is_text_however_it_begins_and_ends(string first)
    {
        var article = Clip.Plain($"Pumps to be replaced in Velm\n3 June 2026\n\n{first}\n\n{Body}");

        Assert.Equal("Pumps to be replaced in Velm", article.Metadata.Title?.Value);
        Assert.Equal(first, article.Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("By Marta Oduya, special correspondent for the Harbour Gazette in Velm.", "Marta Oduya")]
    [InlineData("By Friday Okoro", "Friday Okoro")]
    [InlineData("By May Sund in Velm", "May Sund")]
    public void A_name_that_is_a_day_or_has_an_office_behind_it_is_an_author(string line, string author)
    {
        var article = Clip.Plain($"Pumps to be replaced in Velm\n{line}\n\n{Body}");

        Assert.Equal(author, article.Metadata.Byline?.Value);
    }

    [Theory]
    [InlineData("Who would want to keep a lock today?")]
    [InlineData("The keeper said she would go")]
    public void Under_a_title_in_the_front_matter_the_first_line_is_text(string first)
    {
        var article = Clip.Plain($"---\ntitle: Pumps to be replaced\n---\n{first}\n\n{Body}");

        Assert.Equal("Pumps to be replaced", article.Metadata.Title?.Value);
        Assert.Equal(first, article.Paragraphs[0].Text);
    }

    [Fact]
    public void Text_may_begin_right_behind_its_label()
    {
        var article = Clip.Plain($"Pumps to be replaced\n\nBODY: The lock stays shut until spring.\n\n{Body}");

        Assert.Equal("The lock stays shut until spring.", article.Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("21. März 2026", "2026-03-21")]
    [InlineData("1. Mai 2026, 14:30 Uhr", "2026-05-01")]
    public void A_day_with_a_point_is_no_number_of_a_list(string line, string date)
    {
        var article = Clip.Plain($"Pumpen werden ersetzt\n{line}\n\n{Body}");
        var marked = Clip.Markdown($"# Pumpen werden ersetzt\n\n{line}\n\n{Body}");

        Assert.Equal(date, article.Metadata.Date?.Value.ToString());
        Assert.Equal(date, marked.Metadata.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("山田氏は「明日の正午に出港する」と述べた。 「もう誰も待つことはない。」")]
    [InlineData("“我们明天中午出发。”")]
    public void A_sentence_that_ends_in_ideographic_marks_is_no_title(string first) =>
        Assert.Null(Plain.Article($"{first}\n\n组合は賛成した。").Metadata.Title);

    [Fact]
    public void A_title_printed_twice_is_no_part_of_the_text()
    {
        var article = Clip.Plain($"""
            Pumps to be replaced before winter

            Pumps to be replaced before winter
            2026-03-30T09:20:46+00:00

            {Body}
            """);

        Assert.Equal("Pumps to be replaced before winter", article.Metadata.Title?.Value);
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Fact]
    public void A_paragraph_that_has_grown_to_its_headline_begins_behind_it()
    {
        var article = Clip.Plain($"""
            Council tends to wait, in order to avoid anger

            Council tends to wait in order to avoid angerThe remarkable patience of the council has surprised the fishing crews of the town.

            {Body}
            """);

        Assert.Equal("Council tends to wait, in order to avoid anger", article.Metadata.Title?.Value);
        Assert.StartsWith("The remarkable patience", article.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_without_a_line_of_its_own_is_told_by_the_word_that_has_grown_to_it()
    {
        var article = Clip.Plain(
            "Fishing crews fear new angerThe remarkable patience of the council has surprised the fishing crews.\n\n"
                + Body);

        Assert.Equal("Fishing crews fear new anger", article.Metadata.Title?.Value);
        Assert.StartsWith("The remarkable patience", article.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_runs_into_the_first_sentence_is_the_date_of_publication()
    {
        var article = Clip.Plain(
            "Pumps to be replaced\n\nThursday, May 7, 2026 On Tuesday the council met at nine to vote on the pumps.");

        Assert.Equal("2026-05-07", article.Metadata.Date?.Value.ToString());
        Assert.StartsWith("On Tuesday", article.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_the_text_is_never_the_date_of_publication()
    {
        var article = Clip.Plain(
            "Pumps to be replaced\n\nOn February 9, 2026, the council met at nine. It will meet again on 3 June 2026.");

        Assert.Null(article.Metadata.Date);
    }

    [Fact]
    public void A_text_without_a_headline_has_no_title()
    {
        var article = Clip.Plain(Body);

        Assert.Null(article.Metadata.Title);
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("Pumps fail in the night | The Daily Example", "Pumps fail in the night", "The Daily Example")]
    [InlineData("Pumps fail in the night - Harbour Gazette", "Pumps fail in the night", "Harbour Gazette")]
    [InlineData("Pumps fail in the night - Reuters", "Pumps fail in the night", "Reuters")]
    [InlineData("Pumps fail - and nobody comes", "Pumps fail - and nobody comes", null)]
    public void The_name_of_a_site_behind_the_title_is_the_publisher(string line, string title, string? publisher)
    {
        var article = Clip.Plain($"{line}\nby HENRIK SALL and MARTA ODUYA, 2026-06-07\n\n{Body}");

        Assert.Equal(title, article.Metadata.Title?.Value);
        Assert.Equal(publisher, article.Metadata.Publisher?.Value);
        Assert.Equal("HENRIK SALL and MARTA ODUYA", article.Metadata.Byline?.Value);
        Assert.Equal("2026-06-07", article.Metadata.Date?.Value.ToString());
    }

    [Fact]
    public void A_paper_above_its_date_is_the_publisher_and_not_the_title()
    {
        var article = Clip.Plain(
            $"Harbour Gazette\nTue 6 Sep 2026\n\nPumps fail in the night\n\nBy Marta Oduya\n\n{Body}");

        Assert.Equal("Harbour Gazette", article.Metadata.Publisher?.Value);
        Assert.Equal("Pumps fail in the night", article.Metadata.Title?.Value);
    }

    [Theory]
    [InlineData("Source » jpost", "The Jerusalem Post", null, null)]
    [InlineData("-- Henrik Sall, The Washington Post, 22/03/2026", "The Washington Post", "Henrik Sall", "2026-03-22")]
    [InlineData("-- Henrik Sall, Reuters, 03/04/2026", "Reuters", "Henrik Sall", null)]
    [InlineData("© 2026 Harbour Gazette. All rights reserved.", "Harbour Gazette", null, null)]
    public void A_line_under_the_text_says_where_it_is_from(string line, string publisher, string? byline, string? date)
    {
        var article = Clip.Plain($"Pumps fail in the night\n\n{Body}\n\n{line}");

        Assert.Equal(publisher, article.Metadata.Publisher?.Value);
        Assert.Equal(byline, article.Metadata.Byline?.Value);
        Assert.Equal(date, article.Metadata.Date?.Value.ToString());
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("WASHINGTON (AP) — The pumps failed.", "Washington", null, "Associated Press")]
    [InlineData("KABUL, Afghanistan — The pumps failed.", "Kabul", null, null)]
    [InlineData("Baghdad – The pumps failed.", "Baghdad", null, null)]
    [InlineData("Example News/ The pumps failed.", null, "Example News", null)]
    public void A_dateline_is_read_and_the_paragraph_begins_after_it(
        string paragraph, string? place, string? publisher, string? original)
    {
        var article = Clip.Plain($"Pumps fail in the night\n\n{paragraph}\n\n{Body}");

        Assert.Equal("The pumps failed.", article.Paragraphs[0].Text);
        Assert.Equal(place, article.Metadata.Dateline?.Value);
        Assert.Equal(publisher, article.Metadata.Publisher?.Value);
        Assert.Equal(original, article.Metadata.OriginalPublisher?.Value);
    }

    [Theory]
    [InlineData("The pumps failed, said the mayor – and nobody came.")]
    [InlineData("Haddad – who came late – said nothing.")]
    public void A_dash_in_a_sentence_makes_no_dateline(string paragraph)
    {
        var article = Clip.Plain($"Pumps fail in the night\n\n{paragraph}\n\n{Body}");

        Assert.Null(article.Metadata.Dateline);
        Assert.Equal(paragraph, article.Paragraphs[0].Text);
    }

    [Fact]
    public void A_report_says_whose_it_is_by_a_sentence_that_says_nothing_else()
    {
        var taken = Clip.Plain(
            "Pumps fail in the night\n\nThe pumps failed at nine. According to The Israeli Jerusalem Post.\n\n" + Body);
        var quoting = Clip.Plain(
            "Pumps fail in the night\n\nThe pumps failed at nine. According to the Jerusalem Post, nobody came.\n\n"
                + Body);

        Assert.Equal("The Jerusalem Post", taken.Metadata.OriginalPublisher?.Value);
        Assert.Null(quoting.Metadata.OriginalPublisher);
    }

    [Theory]
    [InlineData("Accessibility links")]
    [InlineData("Breaking News")]
    [InlineData("The following report is complimentary. For subscription information, click here.")]
    [InlineData("Mayor Ada Byron (R) and engineer Layla Haddad (2-R) at the sluice, March 26, 2026")]
    [InlineData("The pumps of the old harbour. Photo: Henrik Sall")]
    public void What_pages_put_above_a_text_is_left_out(string line)
    {
        var article = Clip.Plain($"Pumps Fail In The Night\n\n{line}\n\n{Body}");

        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("Example Live\nExample Live\nRadio radio icon")]
    [InlineData("Read More")]
    [InlineData("Twitter: @Sall.")]
    [InlineData("Sign up for our newsletter\n\nThe Harbour Lab\n\nThe Harbour Lab monitors and studies the harbours of the coast.\n\nRead more")]
    [InlineData("Sources\n\n\"Pumps fail\" — Harbour Gazette, 3 June 2026")]
    [InlineData("[1] Harbour Gazette, 3 June 2026.")]
    public void What_pages_put_under_a_text_is_left_out(string lines)
    {
        var article = Clip.Plain($"Pumps fail in the night\n\n{Body}\n\n{lines}");

        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Null(article.Metadata.Date);
    }

    [Fact]
    public void A_note_about_the_author_is_left_out()
    {
        var article = Clip.Plain(
            $"Pumps fail in the night\n\nBy Henrik Sall\n\n{Body}\n\nMr. Sall is director of the Harbour Institute.");

        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Fact]
    public void Someones_words_about_newsletters_are_news()
    {
        var article = Clip.Plain(
            $"Pumps fail in the night\n\n{Body}\n\n\"Sign up for our newsletter,\" the mayor told the crews.");

        Assert.Equal(3, article.Paragraphs.Count);
    }

    [Fact]
    public void An_archives_summary_and_marks_are_left_out()
    {
        var article = Clip.Plain(
            "Pumps fail; Nobody comes\n\nNobody comes.\n\nABSTRACT.\n\nThe pumps have failed.\n\n"
                + $"FULL TEXT.\n\n{Body}");

        Assert.Equal("Pumps fail; Nobody comes", article.Metadata.Title?.Value);
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Fact]
    public void Footnote_marks_at_the_end_of_a_paragraph_are_left_out()
    {
        var article = Clip.Plain("Pumps fail in the night\n\nThe pumps failed at nine.[5] [12]\n\n" + Body);

        Assert.Equal("The pumps failed at nine.", article.Paragraphs[0].Text);
    }

    [Fact]
    public void Short_lines_in_capitals_above_text_are_headings_and_marked_lines_are_items()
    {
        var article = Clip.Plain(
            $"Pumps fail in the night\n\n{Body}\n\nCrews Ask For A Longer Season\n\n"
                + "The crews asked for a longer season.\n\n- ice\n- salt");

        Assert.Equal(
            [ParagraphRole.Body, ParagraphRole.Body, ParagraphRole.Heading, ParagraphRole.Body,
                ParagraphRole.ListItem, ParagraphRole.ListItem],
            article.Paragraphs.Select(paragraph => paragraph.Role));
        Assert.Equal("salt", article.Paragraphs[5].Text);
    }

    [Fact]
    public void Lines_broken_at_a_fixed_width_make_one_paragraph_that_is_verbatim()
    {
        const string text = "Pumps fail in the night\n\nThe harbour council met on Tuesday to settle the repair\n"
            + "of the old pumps, and nobody from the ministry came\n"
            + "although three of its people had been invited twice.\n\n"
            + "The crews asked for a longer season and a fair price\n"
            + "for ice, which has become dear since the pumps of the\nold harbour failed.";

        var article = Clip.Plain(text);

        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Contains("repair\nof", article.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal(
            text[article.Paragraphs[1].Span.Start..article.Paragraphs[1].Span.End], article.Paragraphs[1].Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_in_any_way(string lineEnd)
    {
        var article = Clip.Plain(
            string.Join(
                lineEnd,
                "Pumps fail in the night",
                "",
                "By Henrik Sall",
                "3 June 2026",
                "",
                "The pumps failed at nine.",
                "Nobody came."));

        Assert.Equal("line 4", article.Metadata.Date?.How);
        Assert.Equal(
            ["The pumps failed at nine.", "Nobody came."], article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_head_in_which_words_say_what_each_line_is_is_read_by_them()
    {
        var article = Clip.Plain($"""
            Copyright 2026 The New York Times Company
            All Rights Reserved

            June 7, 2026 Tuesday
            Late Edition - Final

            SECTION: Section A; Pg. 6

            LENGTH: 1021 words

            HEADLINE: Pumps Fail in the Night

            BYLINE: By HENRIK SALL and MARTA ODUYA

            BODY:

            {Body}
            """);

        Assert.Equal("Pumps Fail in the Night", article.Metadata.Title?.Value);
        Assert.Equal("HENRIK SALL and MARTA ODUYA", article.Metadata.Byline?.Value);
        Assert.Equal("2026-06-07", article.Metadata.Date?.Value.ToString());
        Assert.Equal("The New York Times", article.Metadata.Publisher?.Value);
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Fact]
    public void Names_may_stand_on_lines_of_their_own_under_By()
    {
        var article = Clip.Plain(
            $"Pumps fail in the night\nBy\nHenrik Sall\nand\nMarta Oduya\nMarch 28, 2026 at 5:30 p.m. EDT\n\n{Body}");

        Assert.Equal("Henrik Sall and Marta Oduya", article.Metadata.Byline?.Value);
        Assert.Equal("2026-03-28", article.Metadata.Date?.Value.ToString());
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Fact]
    public void An_agencys_last_line_names_its_reporter()
    {
        var article = Clip.Plain(
            $"Pumps fail in the night\n\n{Body}\n\n(Reporting by Henrik Sall; Editing by Ada Byron)");

        Assert.Equal("Henrik Sall", article.Metadata.Byline?.Value);
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("Published\n3 June 2026\nShare\nclose", "2026-06-03")]
    [InlineData("5 min read\n3 hours ago", null)]
    [InlineData("Last updated 3 June 2026", "2026-06-03")]
    public void Lines_about_the_page_say_at_most_the_date(string lines, string? date)
    {
        var article = Clip.Plain($"Pumps fail in the night\n{lines}\n\n{Body}");

        Assert.Equal(date, article.Metadata.Date?.Value.ToString());
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("https://reader@other.example/pumps")]
    public void A_line_that_is_no_sound_address_is_not_where_the_article_is_from(string line)
    {
        var article = Clip.Plain($"Pumps fail\n\n{line}\n\nThe pumps failed at night. Nobody was hurt.\n");

        Assert.Null(article.Metadata.SourceUrl);
    }

    [Fact]
    public void Every_paragraph_is_what_stands_at_its_place_whatever_the_text() => Any.Times(any =>
    {
        var text = string.Join(
            any.OneOf("\n", "\n\n", "\r\n"), any.Several(12, () => any.Chance(0.5) ? any.Words(30) : any.Text()));

        var (article, _) = Clip.Read(
            text, any.OneOf(ClippingFormat.Plain, ClippingFormat.Markdown, ClippingFormat.Html));

        Assert.All(
            article?.Paragraphs ?? [], paragraph => Assert.Equal(paragraph.Span.Of(article!.Source), paragraph.Text));
    });

    [Fact]
    public void Paragraphs_may_begin_with_an_indent_and_be_broken_into_ragged_lines()
    {
        var article = Clip.Plain("""
            PUMPS TO BE REPLACED

            VELM, Feb 26 - The harbour council said that effective
            today it had cut its prices for pumps by a half.
                The reduction brings the price of an old West Velm
            Standard to four crowns, the council said.
                "It was made in the light of falling
            prices and a weak market," a council
            spokeswoman said.
            """);

        var quotes = QuoteFinder.Find(article, []);

        Assert.Equal(3, article.Paragraphs.Count);
        Assert.StartsWith("The reduction", article.Paragraphs[1].Text, StringComparison.Ordinal);
        Assert.Equal("a council spokeswoman", Assert.Single(quotes).Speaker?.Name);
    }

    [Fact]
    public void Lines_with_blanks_before_them_may_be_no_paragraphs()
    {
        var article = Clip.Plain("""
            Pumps to be replaced

            The harbour council said that it had cut its prices for pumps by a half this year.
              Nobody came.
              It was made in the light of falling prices.
              The pumps will be replaced before the winter, it said.
            """);

        Assert.Equal(4, article.Paragraphs.Count);
    }
}
