using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Briefs;

public class CastListTests
{
    static readonly string[] Texts =
    [
        "Fighters of Kataib al-Noor met Omar Khalaf Haddar. The Popular Harbour Units (PHU) watched.",
        "The Noor Brigades denied it, said Omar Haddar. A member of the PHU spoke.",
        "Kata'ib al-Nour left. Noor Party officials and Hasan Dalwani stayed; Dalwani spoke.",
        "They praised Husayn Dalwani and Umar Haddar, said a spokesman for the Noor Battalions.",
    ];

    [Fact]
    public void Spellings_of_many_articles_become_one_actor_with_a_ledger()
    {
        var cast = Cast.Gather(WhoIsWho.Nobody, Texts);

        var noor = Assert.Single(cast.Actors, actor => actor.Merges.Any(merge => merge.Spelling == "Noor Brigades"));
        Assert.Equal(4, cast.Appearances.Count(article => article.Any(appearance => appearance.Actor == noor)));
        Assert.All(noor.Merges, merge => Assert.NotEmpty(merge.Rule + merge.Evidence));
        Assert.Contains(cast.Actors, actor => actor.Name == "Hasan Dalwani");
        Assert.Contains(cast.Actors, actor => actor.Name == "Husayn Dalwani");
    }

    [Fact]
    public void An_acronym_that_one_article_explains_is_understood_in_another()
    {
        var cast = Cast.Gather(WhoIsWho.Nobody, Texts);

        var units = Assert.Single(cast.Actors, actor => actor.Name == "Popular Harbour Units");
        Assert.Contains(cast.Appearances[1], appearance => appearance.Actor == units);
    }

    [Fact]
    public void A_name_that_brackets_give_in_other_letters_joins_articles_of_two_languages()
    {
        var cast = CastList.Gather(
            Listing.Of<Reading>(
            [
                Cast.Reading("分析师约翰·马文(John Marvin)说，港口会开放。", "0.txt", WhoIsWho.Nobody, "zh"),
                Cast.Reading("分析师约翰·马文表示，船来了。部长王小明说，船走了。", "1.txt", WhoIsWho.Nobody, "zh"),
                Cast.Reading("The analyst John Marvin came.", "2.txt", WhoIsWho.Nobody, "en"),
                Cast.Reading("部长王小龙说，船走了。", "3.txt", WhoIsWho.Nobody, "zh"),
            ]),
            WhoIsWho.Nobody);

        Assert.Equal(["王小明", "王小龙", "约翰·马文"], cast.Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            3,
            cast.Appearances.Count(article => article.Any(appearance => appearance.Actor.Name == "约翰·马文")));
    }

    [Fact]
    public void An_acronym_in_quite_another_company_is_another_bodys()
    {
        var cast = Cast.Gather(
            WhoIsWho.Nobody,
            "They met Ada Byron. The Popular Harbour Units (PHU) watched.",
            "They thanked Omar Verrin. A member of the PHU spoke.");

        Assert.Contains(cast.Actors, actor => actor.Name == "PHU");
    }

    [Fact]
    public void Names_that_only_sound_alike_need_company_and_no_article_with_both()
    {
        var apart = Cast.Gather(WhoIsWho.Nobody, "They met Robert Byrd twice.", "They met Robert Baird twice.");
        var together = Cast.Gather(
            WhoIsWho.Nobody,
            "They met Robert Byrd and Anna Verrin twice.",
            "They met Robert Baird twice. Anna Verrin left.");
        var both = Cast.Gather(
            WhoIsWho.Nobody,
            "They met Robert Byrd twice. Anna Verrin left. Then Robert Baird came.",
            "They met Robert Baird twice. Anna Verrin left.");

        Assert.Equal(2, apart.Actors.Count);
        Assert.Equal(2, together.Actors.Count);
        Assert.Equal(3, both.Actors.Count);
    }

    [Fact]
    public void A_body_with_words_more_needs_company_and_no_article_with_both()
    {
        var apart = Cast.Gather(WhoIsWho.Nobody, "They praised the Orrin Group.", "They praised Orrin Partners.");
        var together = Cast.Gather(
            WhoIsWho.Nobody,
            "They praised the Orrin Harbour Group. Anna Verrin left.",
            "They praised the Orrin Harbour. A man from Orrin Harbour and Anna Verrin left.");
        var both = Cast.Gather(
            WhoIsWho.Nobody,
            "They praised the Orrin Bank. Anna Verrin left. The Orrin National Bank of Tarn came.",
            "They praised the Orrin Bank. Anna Verrin left.");

        Assert.Equal(2, apart.Actors.Count);
        Assert.Equal(2, together.Actors.Count);
        Assert.Equal(3, both.Actors.Count);
    }

    [Fact]
    public void A_name_in_another_case_is_one_actor_in_all_articles()
    {
        var cast = CastList.Gather(
            Listing.Of<Reading>(
            [
                Cast.Reading("Павел Орин и Анна Велмова уехали.", "0.txt", WhoIsWho.Nobody, "ru"),
                Cast.Reading("Ждали Павла Орина. Говорили об Анне Велмовой. Видели Павла Орина.", "1.txt", WhoIsWho.Nobody, "ru"),
                Cast.Reading("Александра Тарнова сказала, что уходит.", "2.txt", WhoIsWho.Nobody, "ru"),
                Cast.Reading("Александр Тарнов сказал, что уходит.", "3.txt", WhoIsWho.Nobody, "ru"),
            ]),
            WhoIsWho.Nobody);

        Assert.Equal(
            ["Александр Тарнов", "Александра Тарнова", "Анна Велмова", "Павел Орин"],
            cast.Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_full_name_in_a_headline_is_known_from_another_article()
    {
        var cast = Cast.Gather(
            WhoIsWho.Nobody,
            "Talks resume\n\nThey met Nuri Weltam, said Ada Byron.",
            "Byron Praises New Ferry Line as Nuri Weltam Resigns\n\nThe line opened. Nobody came.");

        Assert.Contains(cast.Appearances[1], appearance => appearance.Actor.Name == "Nuri Weltam");
        Assert.DoesNotContain(cast.Appearances[1], appearance => appearance.Actor.Name == "Ada Byron");
    }

    [Fact]
    public void Places_are_kept_apart_from_actors()
    {
        var cast = Cast.Gather(WhoIsWho.Nobody, "The ferry from Beirut to Orrin Island sank, Ada Byron said in Beirut.");

        Assert.Equal(["Beirut", "Orrin Island"], cast.Places[0]);
        Assert.Equal("Ada Byron", Assert.Single(cast.Actors).Name);
    }

    [Fact]
    public void The_order_of_articles_changes_no_actor()
    {
        var readings = Texts.Select((text, i) => Cast.Reading(text, $"{i}.txt", WhoIsWho.Nobody)).ToListing();
        var expected = CastList.Gather(readings, WhoIsWho.Nobody).Actors;
        Any.Times(any =>
        {
            var shuffled = any.Shuffled(readings).ToListing();

            Assert.Equal(expected, CastList.Gather(shuffled, WhoIsWho.Nobody).Actors);
        });
    }

    [Fact]
    public void A_short_name_between_two_longer_ones_joins_neither()
    {
        var cast = Cast.Gather(WhoIsWho.Nobody,
            "They met Omar Khalaf Verrin.", "They met Omar Tareq Verrin.", "They met Omar Verrin.");

        Assert.Equal(
            ["Omar Khalaf Verrin", "Omar Tareq Verrin", "Omar Verrin"], cast.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void The_editors_not_keeps_two_names_apart()
    {
        var list = Cast.List("- name: Kataib al-Noor\n  kind: armed-group\n  not: [Noor Brigades]\n");

        var cast = Cast.Gather(list, Texts);

        Assert.Contains(cast.Actors, actor => actor.Name == "Noor Brigades");
        Assert.DoesNotContain(
            cast.Actors.Single(actor => actor.Name == "Kataib al-Noor").Merges,
            merge => merge.Spelling == "Noor Brigades");
    }

    [Fact]
    public void What_the_editor_lists_is_shown_as_the_editor_wrote_it()
    {
        var list = Cast.List(
            "- name: Brigades of Light\n  kind: military\n  also: [Kataib al-Noor]\n  about: A test.\n"
                + "  generic: true\n");

        var cast = Cast.Gather(list, Texts);

        var light = Assert.Single(cast.Actors, actor => actor.Name == "Brigades of Light");
        Assert.Equal((ActorKind.Military, "A test.", true), (light.Kind, light.About, light.Generic));
        Assert.Equal("brigades-of-light", light.Slug);
    }

    [Fact]
    public void Actors_that_the_editor_wrote_into_an_article_appear_there_without_places()
    {
        var reading = Cast.Reading("Nothing is named here.", "a.txt", WhoIsWho.Nobody);
        var given = reading.Origin.Given with
        {
            Actors = new([new GivenActor("Rana Haddar", new Place("a.txt", 2), "person")], "front matter, line 2"),
        };

        var cast = CastList.Gather(
            [reading with { Origin = reading.Origin with { Given = given } }], WhoIsWho.Nobody);

        var appearance = Assert.Single(cast.Appearances[0]);
        Assert.Equal(("Rana Haddar", ActorKind.Person), (appearance.Actor.Name, appearance.Actor.Kind));
        Assert.Empty(Assert.Single(appearance.Forms).Places);
    }

    [Fact]
    public void A_person_is_shown_by_a_full_name_however_often_the_surname_stands_alone()
    {
        var cast = Cast.Gather(
            WhoIsWho.Nobody, "Mr Verrin left, and Mr Verrin came back.", "They met Omar Verrin.", "They met Mr Verrin.");

        Assert.Equal("Omar Verrin", Assert.Single(cast.Actors).Name);
    }

    [Theory]
    [InlineData("They met Mr Verrin.", 2)]
    [InlineData("They met Mrs Verrin.", 1)]
    public void A_lone_surname_with_a_title_joins_nobody_whose_given_name_it_contradicts(string text, int actors) =>
        Assert.Equal(actors, Cast.Gather(WhoIsWho.Nobody, "They met Ada Verrin.", text).Actors.Count);

    [Fact]
    public void A_lord_and_a_lady_of_one_surname_are_two()
    {
        var cast = Cast.Gather(
            WhoIsWho.Nobody, "They met Lord Verrin.", "They met Lady Verrin.", "They met George Verrin.");

        Assert.Equal(["George Verrin", "Verrin"], cast.Actors.Select(actor => actor.Name));
        Assert.Equal(
            ["George Verrin", "Verrin", "George Verrin"],
            cast.Appearances.Select(appearances => Assert.Single(appearances).Actor.Name));
    }

    [Fact]
    public void A_lone_surname_is_the_only_person_who_bears_it_and_of_two_neither()
    {
        var alone = Cast.Gather(WhoIsWho.Nobody, "They met Omar Verrin.", "They met Mr Verrin.");
        var two = Cast.Gather(WhoIsWho.Nobody, "They met Omar Verrin.", "They met Rana Verrin.", "They met Mr Verrin.");

        Assert.Equal("Omar Verrin", Assert.Single(alone.Actors).Name);
        Assert.Equal(["Omar Verrin", "Rana Verrin", "Verrin"], two.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void A_lone_word_is_a_surname_only_in_like_company()
    {
        var like = Cast.Gather(
            WhoIsWho.Nobody, "They met Omar Verrin and Ada Orrin.", "Verrin stepped down. Ada Orrin left.");
        var unlike = Cast.Gather(
            WhoIsWho.Nobody, "They met Omar Verrin and Ada Orrin.", "Verrin stepped down. Ada Kern left.");

        Assert.Contains(like.Appearances[1], appearance => appearance.Actor.Name == "Omar Verrin");
        Assert.DoesNotContain(unlike.Appearances[1], appearance => appearance.Actor.Name == "Omar Verrin");
    }

    [Fact]
    public void A_surname_that_an_article_sets_apart_joins_nobody_there()
    {
        var cast = Cast.Gather(WhoIsWho.Nobody, "Velling's son Ben left. \"No,\" Ben Velling said.");

        Assert.Equal(["Ben Velling", "Velling"], cast.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void Sir_and_a_given_name_is_the_person_whom_the_article_calls_by_the_surname()
    {
        var cast = Cast.Gather(
            WhoIsWho.Nobody,
            "They met Malcolm Verrin.",
            "Sir Malcolm left. \"No,\" Verrin said.",
            "Sir Malcolm Kern left.");

        Assert.Equal(["Malcolm Kern", "Malcolm Verrin"], cast.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void A_group_that_one_article_tells_to_be_one_is_one_where_its_name_looks_like_a_persons()
    {
        var cast = Cast.Gather(
            WhoIsWho.Nobody,
            "A group calling itself Grey Verrin wrote.",
            "They asked if Grey Verrin had left.",
            "It was Grey Verrin's ship.");

        Assert.Equal(ActorKind.Organisation, Assert.Single(cast.Actors).Kind);
    }

    [Fact]
    public void A_firm_named_in_full_in_one_article_is_a_firm_without_its_Inc()
    {
        var cast = Cast.Gather(
            WhoIsWho.Nobody,
            "Shares of Verrin Velden and Co Inc fell.",
            "They asked if Verrin Velden had left.",
            "They asked if Anna Kern had left. Shares of Anna Kern Inc fell.");

        Assert.DoesNotContain(cast.Actors, actor => actor is { Name: "Verrin Velden", Kind: ActorKind.Person });
        Assert.Contains(cast.Actors, actor => actor is { Name: "Anna Kern", Kind: ActorKind.Person });
    }
}
