using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class SpeakerFinderTests
{
    [Theory]
    [InlineData("Jane Roe met John Poe in the harbour.", "she said", "Jane Roe")]
    [InlineData("Jane Roe met John Poe in the harbour.", "he said", "John Poe")]
    [InlineData("Mr. Roe met Mrs. Poe in the harbour.", "she said", "Poe")]
    [InlineData("Zyx Roe, a spokeswoman for the port, met John Poe.", "she said", "Zyx Roe")]
    [InlineData("John Poe met Peter Moe in the harbour.", "he said", "John Poe")]
    [InlineData("Peter Moe left. John Poe said that the boats were ready.", "he said", "John Poe")]
    [InlineData("John Poe spoke of the book that Peter Moe wrote.", "he said", "John Poe")]
    [InlineData("John Poe was asked. He left Brazil. Brazil said that it was late.", "he said", "John Poe")]
    public void A_pronoun_means_whom_the_text_is_about(string before, string cue, string speaker)
    {
        var text = $"{before}\n\n\"We sail at noon today,\" {cue}.";

        var quotes = Quoted.In(text, "Jane Roe", "John Poe", "Peter Moe", "Zyx Roe", "Roe", "Poe");

        Assert.Equal($"We sail at noon today, — {speaker}", quotes);
    }

    [Theory]
    [InlineData("Mr. Roe", "Mark Roe and Paul Roe", "Roe")]
    [InlineData("Mr. Roe", "Mark Roe and Jane Roe", "Mark Roe")]
    public void A_surname_that_two_bear_is_neithers(string speaker, string cousins, string name)
    {
        var text = $"The mill is run by {cousins} of the harbour.\n\n\"We sail at noon today,\" {speaker} said.";

        Assert.Equal($"We sail at noon today, — {name}", Quoted.InListed(text));
    }

    [Fact]
    public void A_body_with_of_in_its_name_is_one_speaker() => Assert.Equal(
        "We sail at noon today, — Board of Calder Line",
        Quoted.InListed("\"We sail at noon today,\" the Board of Calder Line said in a statement."));

    [Fact]
    public void Whoever_is_spoken_of_does_not_interrupt_the_own_sentence()
    {
        var text = "The boats lay still all week. Everybody trusts John Poe. John Poe, he added, is by now \"the only "
            + "real pilot in the harbour.\"";

        var quotes = Quoted.In(text, "John Poe");

        Assert.Equal("the only real pilot in the harbour. — nobody", quotes);
    }

    [Fact]
    public void A_body_that_begins_a_clause_is_whom_the_party_means()
    {
        var quotes = Quoted.InListed(
            "Wary of the League of the North, the Sons of the River spoke up again. They would leave after what the "
                + "party called \"a plain betrayal of us all.\"",
            Quoted.Listed("League of the North", ActorKind.Party),
            Quoted.Listed("Sons of the River", ActorKind.Party));

        Assert.Equal("a plain betrayal of us all. — Sons of the River", quotes);
    }

    [Fact]
    public void A_pronoun_does_not_mean_whom_the_editor_calls_generic()
    {
        var quotes = Quoted.InListed(
            "The Sons of the River fear Ruritania. Ruritania has boats, and Ruritania has money. \"It was not us who "
                + "sailed,\" they said.",
            Quoted.Listed("Ruritania", ActorKind.Government, generic: true),
            Quoted.Listed("Sons of the River", ActorKind.ArmedGroup));

        Assert.Equal("It was not us who sailed, — Sons of the River", quotes);
    }

    [Fact]
    public void An_adjective_with_a_capital_inside_is_nobody()
    {
        var quotes = Quoted.In(
            "After anti-Ruritanian marches John Poe spoke. \"We sail at noon today,\" he said.", "John Poe");

        Assert.Equal("We sail at noon today, — John Poe", quotes);
    }

    [Fact]
    public void A_pronoun_never_means_somebody_of_the_other_gender()
    {
        var text = "John Poe came.\n\n\"We sail at noon today,\" she said.";

        var quotes = Quoted.In(text, "John Poe");

        Assert.Equal("We sail at noon today, — nobody", quotes);
    }

    [Fact]
    public void Whoever_is_named_inside_the_quotation_did_not_speak_it()
    {
        var text = "John Poe came.\n\n\"Peter Moe is the best of us all,\" he said.";

        var quotes = Quoted.In(text, "John Poe", "Peter Moe");

        Assert.Equal("Peter Moe is the best of us all, — John Poe", quotes);
    }

    [Fact]
    public void A_surname_gets_the_full_name_that_stands_elsewhere()
    {
        var text = "Jane Roe came.\n\n\"We sail at noon today,\" Roe said.";

        var quotes = Quoted.In(text, "Jane Roe", "Roe");

        Assert.Equal("We sail at noon today, — Jane Roe", quotes);
    }

    [Fact]
    public void A_name_that_nobody_listed_is_read_from_the_sentence()
    {
        var text = "\"We sail at noon today,\" said pilot Abu Ali al-Nahri, a cousin of the mayor.\n\n"
            + "\"Nothing will stop us,\" al-Nahri said.";

        var quotes = Quoted.In(text);

        Assert.Equal("We sail at noon today, — Abu Ali al-Nahri\nNothing will stop us, — Abu Ali al-Nahri", quotes);
    }

    [Fact]
    public void A_description_may_be_meant_by_a_pronoun()
    {
        var text = "\"We sail at noon today,\" said a fisherman from the north.\n\n"
            + "\"The sea will be calm tomorrow,\" he added.";

        var quotes = Quoted.In(text);

        Assert.Equal(
            "We sail at noon today, — a fisherman from the north\n"
                + "The sea will be calm tomorrow, — a fisherman from the north",
            quotes);
    }

    [Theory]
    [InlineData("Jane Roe, a spokeswoman for the port, met John Poe.", "the spokeswoman said", "Jane Roe")]
    [InlineData("Mayor Jane Roe met John Poe.", "the mayor said", "Jane Roe")]
    [InlineData("Sen. Jane Roe met John Poe.", "the senator said", "Jane Roe")]
    [InlineData("Former Mayor Jane Roe met John Poe.", "the mayor said", "the mayor")]
    [InlineData("Mayor Jane Roe met Mayor John Poe.", "the mayor said", "the mayor")]
    [InlineData("Harbour Minister Jane Roe came.", "the Harbour Minister said", "Jane Roe")]
    [InlineData("Deputy spokesman John Poe came.", "the deputy spokesman said", "John Poe")]
    [InlineData("Former Mayor Jane Roe came.", "the former mayor said", "Jane Roe")]
    [InlineData("Senator Jane Roe came.", "the Democratic senator said", "Jane Roe")]
    [InlineData("Harbour Minister Jane Roe came.", "the foreign minister said", "the foreign minister")]
    [InlineData("Harbour Minister Jane Roe met Foreign Minister John Poe.", "the Harbour Minister said", "Jane Roe")]
    public void A_role_means_the_only_one_who_has_it(string before, string cue, string speaker)
    {
        var text = $"{before}\n\n\"We sail at noon today,\" {cue}.";

        var quotes = Quoted.In(text, "Jane Roe", "John Poe");

        Assert.Equal($"We sail at noon today, — {speaker}", quotes);
    }

    [Theory]
    [InlineData("\"We sail at noon today,\" the Harbour Agency quoted Jane Roe as saying.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" the agency quotes her aide John Poe as telling reporters.", "John Poe")]
    [InlineData("\"We sail at noon today,\" Jane Roe, head of the Harbour Office said.", "Jane Roe")]
    public void Behind_a_quotation_the_one_who_is_quoted_speaks(string text, string speaker)
    {
        var quotes = Quoted.In(text, "Jane Roe", "John Poe");

        Assert.Equal($"We sail at noon today, — {speaker}", quotes);
    }

    [Fact]
    public void A_participle_between_two_quotations_goes_on_with_their_speaker()
    {
        var text = "\"We sail at noon,\" Minister of Ports and Lights Jane Roe told them, saying: "
            + "\"Nobody will wait for us.\"";

        var quotes = Quoted.In(text, "Jane Roe");

        Assert.EndsWith("Nobody will wait for us. — Jane Roe", quotes, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_says_something_in_his_judgement_is_no_other()
    {
        var text = "Judge Carl Poe came late. Jane Roe left him. "
            + "Abe Orr said in his judgement: \"We find no valid ground.\"";

        var quotes = Quoted.In(text, "Carl Poe", "Jane Roe", "Abe Orr");

        Assert.Equal("We find no valid ground. — Abe Orr", quotes);
    }

    [Theory]
    [InlineData("\"We sail at noon today,\" Senior Inspector of Harbour Police Jane Roe told The Courier.")]
    [InlineData("Federal Harbours spokeswoman Jan Roe told reporters: \"We sail at noon today,\"")]
    public void Posts_and_months_do_not_hide_a_name(string text)
    {
        var quotes = Quoted.In(text, "Jane Roe", "Jan Roe");

        Assert.Matches("^We sail at noon today, — Jane? Roe$", quotes);
    }
}
