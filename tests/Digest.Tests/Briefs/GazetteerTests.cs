using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class GazetteerTests
{
    const string Noor = """
        - name: Kataib al-Noor
          kind: armed-group
          also: [Noor Brigades, KN]
          not: [Noor]
        - name: Noor
          kind: party
        - name: Omar al-Tamiri
          kind: person
        """;

    [Theory]
    [InlineData("Fighters of Kataib al-Noor left.", "Kataib al-Noor")]
    [InlineData("Fighters of Kata’ib Al Noor left.", "Kata’ib Al Noor")]
    [InlineData("Fighters of Kataeb al-Nour's camp left.", "Kataeb al-Nour")]
    [InlineData("The Noor Brigades left.", "Noor Brigades")]
    [InlineData("The KN left.", "KN")]
    public void A_listed_actor_is_found_in_all_its_spellings(string text, string spelling)
    {
        var actors = Cast.Of(text, Noor);

        Assert.Equal(spelling, Cast.Spellings(actors["Kataib al-Noor"]));
        Assert.DoesNotContain("Noor", actors.Keys);
    }

    [Theory]
    [InlineData("قال سامي الحداد إنه سيبحر.", "سامي الحداد")]
    [InlineData("جاءت ليلى وسامي الحداد معا.", "سامي الحداد")]
    [InlineData("جاء سَامِي الحدّاد معا.", "سَامِي الحدّاد")]
    [InlineData("港口部长王小明说我们出发。", "王小明")]
    [InlineData("שר הנמלים אבי כהן אמר.", "אבי כהן")]
    [InlineData("הספינה לאבי כהן חזרה.", "אבי כהן")]
    [InlineData("王小龙说我们出发。", "")]
    [InlineData("جلس علي هنا.", "علي")]
    [InlineData("جلس على الرصيف.", "")]
    public void A_listed_actor_is_found_in_a_script_without_capitals(string text, string spelling)
    {
        var actors = Cast.Of(text, "- name: Jane Roe\n  kind: person\n  also: [سامي الحداد, علي, 王小明, אבי כהן]\n");

        Assert.Equal(spelling, actors.TryGetValue("Jane Roe", out var actor) ? Cast.Spellings(actor) : "");
    }

    [Fact]
    public void A_name_that_adds_a_group_word_is_another_body()
    {
        var actors = Cast.Of("Harakat Noor left. Noor stayed.", Noor);

        Assert.Single(actors["Noor"].Mentions);
    }

    [Fact]
    public void A_spelling_that_the_editor_forbids_is_no_transliteration()
    {
        var actors = Cast.Of("Omar Dalwany came.", "- name: Omar Dalwani\n  kind: person\n  not: [Omar Dalwany]\n");

        Assert.Null(actors["Omar Dalwany"].Entry);
    }

    [Theory]
    [InlineData("- name: Ada Byron\n  kind: person\n  not: [Lord Byron]\n")]
    [InlineData("- name: Ada Byron\n  kind: person\n  also: [Byron]\n  not: [Lord Byron]\n")]
    public void A_name_that_the_editor_keeps_apart_is_whole_even_where_only_a_title_differs(string list)
    {
        var actors = Cast.Of(
            "Ada Byron came. Then Byron left, and Lord Byron said he would wait. Later Lord Byron’s ships came.", list);

        Assert.Equal("Lord Byron", Cast.Spellings(actors["Lord Byron"]));
        Assert.Equal(2, actors["Lord Byron"].Mentions.Count);
        Assert.DoesNotContain(actors["Ada Byron"].Mentions, mention => mention.Span.Start > 40);
    }

    [Fact]
    public void A_place_that_the_editor_keeps_apart_is_no_mention()
    {
        const string List = "- name: Ada Byron\n  kind: person\n  also: [Byron]\n  not: [Byron Bay]\n";

        var actors = Cast.Of("Ada Byron came. The ferry from Byron Bay did not. Byron left.", List);

        Assert.Equal([0, 50], actors["Ada Byron"].Mentions.Select(mention => mention.Span.Start));
    }

    [Fact]
    public void An_acronym_matches_capitals_only()
    {
        var actors = Cast.Of("The kn and Kn of the harbour.", Noor);

        Assert.DoesNotContain("Kataib al-Noor", actors.Keys);
    }

    [Fact]
    public void A_surname_alone_counts_once_the_full_name_stands_there()
    {
        var named = Cast.Of("Omar al-Tamiri came. Then Tamiri left.", Noor);
        var unnamed = Cast.Of("Then the old Tamiri left.", Noor);

        Assert.Equal("Omar al-Tamiri | Tamiri", Cast.Spellings(named["Omar al-Tamiri"]));
        Assert.DoesNotContain("Omar al-Tamiri", unnamed.Keys);
    }

    [Fact]
    public void The_rule_says_in_words_how_a_mention_was_taken()
    {
        var actors = Cast.Of("The Noor Brigades and Kataeb al-Nour left.", Noor);

        Assert.Equal(
            ["a spelling in actors.yml", "another transliteration of Kataib al-Noor in actors.yml"],
            actors["Kataib al-Noor"].Mentions.Select(mention => mention.Rule));
    }

    [Fact]
    public void The_longest_name_wins()
    {
        var actors = Cast.Of(
            "The Harbour Workers Union met.", "- name: Harbour Workers\n- name: Harbour Workers Union\n");

        Assert.Equal(["Harbour Workers Union"], actors.Keys);
    }

    [Fact]
    public void A_large_list_finds_the_same_as_a_small_one()
    {
        var many = string.Concat(Enumerable.Range(0, 5000).Select(i => $"- name: Tarn Company {i}\n")) + Noor;

        var actors = Cast.Of("The Noor Brigades met Tarn Company 4711.", many);

        Assert.Equal(["Kataib al-Noor", "Tarn Company 4711"], actors.Keys.Order(StringComparer.Ordinal));
        Assert.Null(actors["Tarn Company 4711"].Kind);
        Assert.Equal(ActorKind.ArmedGroup, actors["Kataib al-Noor"].Kind);
    }

    [Theory]
    [InlineData("The Shipwrights' and Farmers' Union met.", "Shipwrights' and Farmers' Union")]
    [InlineData("The Shipwrights’ and Farmers’ Union met.", "Shipwrights’ and Farmers’ Union")]
    [InlineData("The Velm Women's Guard met.", "Velm Women's Guard")]
    [InlineData("On Friday Ruairi O'Velhain left.", "Ruairi O'Velhain")]
    [InlineData("On Friday Captain Ó Velháin left.", "Ó Velháin")]
    [InlineData("On Friday Captain O Velhain left.", "O Velhain")]
    [InlineData("On Friday Tomás Ó Velháin left.", "")]
    [InlineData("On Friday Velm's Women's Guard met.", "")]
    public void A_listed_name_with_an_apostrophe_is_found_whole(string text, string spelling)
    {
        var actors = Cast.Of(text, """
            - name: Shipwrights' and Farmers' Union
              kind: organisation
            - name: Velm Women's Guard
              kind: organisation
            - name: Ruairí Ó Velháin
              kind: person
              also: [Ó Velháin, O'Velhain]
            """);

        var found = actors.Values.Where(actor => actor.Entry is not null).ToList();
        Assert.Equal(spelling, found is [var only] ? Cast.Spellings(only) : "");
    }
}
