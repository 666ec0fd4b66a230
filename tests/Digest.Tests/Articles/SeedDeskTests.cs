using System.Text;
using Digest.Articles;

namespace Digest.Tests.Articles;

public class SeedDeskTests
{
    [Fact]
    public void Clippings_come_in_ordinal_order_of_their_paths_with_the_hash_of_their_bytes()
    {
        var seeds = Sort(
            out var problems, ("b.md", "Two"), ("a.txt", "One"), ("B.html", "<p>Three"), ("notes.pdf", "x"));

        var clippings = SeedDesk.Clippings(seeds.Files, problems);

        Assert.Empty(problems);
        Assert.Equal(["seeds/B.html", "seeds/a.txt", "seeds/b.md"], clippings.Select(clipping => clipping.File));
        Assert.Equal(
            [ClippingFormat.Html, ClippingFormat.Plain, ClippingFormat.Markdown],
            clippings.Select(clipping => clipping.Format));
        Assert.Equal("8b12507783d5becacbf2ebe5b01a60024d8728a8f86dcc818bce699e8b3320bc", clippings[1].Sha256);
    }

    [Theory]
    [InlineData(" \n\t ")]
    [InlineData("\u2003\u00A0\n")]
    [InlineData("\0\0")]
    public void A_clipping_of_nothing_but_space_is_reported_and_the_others_live(string nothing)
    {
        var seeds = Sort(out var problems, ("a.txt", nothing), ("b.txt", "Text"));

        Assert.Equal(
            ["b.txt"], SeedDesk.Clippings(seeds.Files, problems).Select(clipping => clipping.Path));
        Assert.StartsWith("seeds/a.txt: ", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_masthead_and_the_list_of_actors_are_no_clippings()
    {
        var seeds = Sort(out var problems, ("digest.yml", "title: Harbour"), ("actors.yml", "- name: Ada"));

        Assert.Empty(problems);
        Assert.Empty(seeds.Files);
        Assert.Equal("Harbour", seeds.Masthead.Title);
        Assert.Equal("Ada", Assert.Single(seeds.WhoIsWho.Entries).Name);
    }

    [Fact]
    public void A_full_masthead_is_read()
    {
        var seeds = Sort(out var problems, ("digest.yml", """
            title: Harbour
            description: News of the harbour.
            base_url: https://harbour.example/digest/
            language: pt-BR
            author: Ada
            time_zone: Europe/Lisbon
            theme: dark
            related: 3
            quote_words_max: 60
            summary_sentences: 2
            generic_share: 0.25
            about: Why we do this.
            cards: true
            """));

        Assert.Empty(problems);
        Assert.Equal(
            new Masthead(
                "Harbour",
                "News of the harbour.",
                "https://harbour.example/digest",
                "pt-BR",
                "Ada",
                "Europe/Lisbon",
                "dark",
                3,
                60,
                2,
                0.25,
                "Why we do this.",
                true),
            seeds.Masthead);
    }

    [Theory]
    [InlineData("titel: X", "seeds/digest.yml:1:1: There is no field called titel. Did you mean title?")]
    [InlineData("related: many", "seeds/digest.yml:1:10: related is \"many\". Write a whole number from 0 to 100.")]
    [InlineData("related: 1000", "seeds/digest.yml:1:10: related is \"1000\". Write a whole number from 0 to 100.")]
    [InlineData("generic_share: 2",
        "seeds/digest.yml:1:16: generic_share is \"2\". Write a number from 0 to 1, such as 0.5.")]
    [InlineData("cards: [x]", "seeds/digest.yml:1:8: cards is a list. Write true or false.")]
    [InlineData("base_url: /digest",
        "seeds/digest.yml:1:11: base_url is no web address and was left out. Write the whole address, beginning with https://.")]
    [InlineData("base_url: https://a.example/?x",
        "seeds/digest.yml:1:11: base_url is an address with a ? or #. Write only the address of the site's first page.")]
    [InlineData("just text",
        "seeds/digest.yml:1:1: There are no settings here. Write one a line: title: The digest's title.")]
    public void A_faulty_masthead_is_reported_and_the_defaults_serve(string text, string problem)
    {
        var seeds = Sort(out var problems, ("digest.yml", text));

        Assert.Equal(problem, Assert.Single(problems).ToString());
        Assert.Equal(new Masthead(), seeds.Masthead);
    }

    [Fact]
    public void An_actor_is_read_with_all_that_is_known()
    {
        var seeds = Sort(out var problems, ("actors.yml", """
            - name: Kata Brigade
              kind: armed-group
              also: [Brigade of Kata, Kata Brigade]
              not: [Katar]
              about: A militia.
              url: https://kata.example/
              generic: true
            - name: Ada Byron
              aliases: [A. Byron]
            """));

        Assert.Empty(problems);
        Assert.Equal(
            [
                new(
                    "Kata Brigade",
                    ActorKind.ArmedGroup,
                    ["Brigade of Kata"],
                    ["Katar"],
                    "A militia.",
                    "https://kata.example/",
                    true,
                    new("seeds/actors.yml", 1, 3)),
                new("Ada Byron", null, ["A. Byron"], [], null, null, false, new("seeds/actors.yml", 8, 3)),
            ],
            seeds.WhoIsWho.Entries);
    }

    [Theory]
    [InlineData("- kind: person", "seeds/actors.yml:1:3: This actor has no name. Write it after name:.")]
    [InlineData("- Ada", "seeds/actors.yml:1:3: This actor is \"Ada\". Write its fields: - name: The name.")]
    [InlineData("name: Ada",
        "seeds/actors.yml:1:1: This is no list of actors. Begin each actor with a hyphen: - name: The name.")]
    [InlineData("- name: Ada\n  kind: persona", "seeds/actors.yml:2:9: kind is \"persona\". Did you mean person?")]
    [InlineData("- name: Ada\n  knid: person",
        "seeds/actors.yml:2:3: There is no field called knid. Did you mean kind?")]
    [InlineData("- name: Ada\n- name: Ada",
        "seeds/actors.yml:2:3: \"Ada\" is already listed in line 1; this entry was passed over. Join the two entries.")]
    [InlineData(
        "- name: Ada\n  also: [AB]\n- name: Bea\n  also: [AB]",
        "seeds/actors.yml:3:3: \"AB\" is a spelling of both Bea and Ada (line 1), who keeps it. Remove it from one of them.")]
    [InlineData(
        "- name: Ada\n  also: [Bea]\n- name: Bea",
        "seeds/actors.yml:1:3: \"Bea\" is a spelling of both Ada and Bea (line 3), who keeps it. Remove it from one of them.")]
    public void A_faulty_list_of_actors_is_reported(string text, string problem)
    {
        Sort(out var problems, ("actors.yml", text));

        Assert.Equal(problem, Assert.Single(problems).ToString());
    }

    static Seeds Sort(out Problems problems, params (string Path, string Text)[] files)
    {
        problems = new();
        return SeedDesk.Sort(
            "seeds",
            files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal),
            problems);
    }
}
