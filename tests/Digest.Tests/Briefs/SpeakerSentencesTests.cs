using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

/// <summary>The shapes of sentences in which newspapers and agencies say who spoke.</summary>
public class SpeakerSentencesTests
{
    const string Words = "We sail at noon today,";

    [Theory]
    [InlineData("Her opponent, state Sen. Jane Roe of Velm, wrote, \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("My mother read it and said, \"We sail at noon today.\"", "My mother")]
    [InlineData("The pilot came. \"We sail at noon today,\" the Scot said.", "the Scot")]
    [InlineData("\"We sail at noon today,\" said the Dutchwoman.", "the Dutchwoman")]
    [InlineData("\"We sail at noon today,\" Roe and pilot John Poe said in a joint statement.", "Roe and pilot John Poe")]
    [InlineData("In a joint statement, the Port of Velm and the Gull League said: \"We sail at noon today.\"",
        "the Port of Velm and the Gull League")]
    [InlineData("Mayor Jane Roe and her deputy, John Poe, said jointly: \"We sail at noon today.\"",
        "Mayor Jane Roe and her deputy, John Poe")]
    [InlineData("\"We sail at noon today,\" said Jane Roe and John Poe in a joint letter.", "Jane Roe and John Poe")]
    [InlineData("Jane Roe and pilot John Poe issued a joint statement: \"We sail at noon today.\"",
        "Jane Roe and pilot John Poe")]
    [InlineData("The pilot came. The 54-year-old mother of two added: \"We sail at noon today.\"",
        "The 54-year-old mother of two")]
    [InlineData("Jane Roe and John Poe came. \"We sail at noon today,\" Poe said in a joint interview.", "Poe")]
    public void Whoever_the_sentence_says_speaks_is_given_as_it_says(string text, string speaker) =>
        Assert.EndsWith($" — {speaker}", Quoted.In(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("said another Velmian banker.", "another Velmian banker")]
    [InlineData("a Harbour Street broker said.", "a Harbour Street broker")]
    [InlineData("the Gull broker said.", "the Gull broker")]
    [InlineData("said an analyst at a major Velmian bank.", "an analyst at a major Velmian bank")]
    [InlineData("one Iowan said.", "one Iowan")]
    [InlineData("a spokesman who declined to be named said.", "a spokesman")]
    [InlineData("said a banker involved in the sale.", "a banker")]
    [InlineData("said a strongly built pilot.", "a strongly built pilot")]
    [InlineData("Ministry spokesman Per Roe told them.", "Per Roe")]
    [InlineData("Crow told reporters.", "Crow")]
    [InlineData("Mr Poe, the harbour's chief executive said.", "Poe")]
    [InlineData("said head of ports Jane Roe.", "Jane Roe")]
    [InlineData("said Gull CEO and new harbour spokesman Per Roe.", "Per Roe")]
    [InlineData("said the mayor and harbour spokesman Per Roe.", "the mayor")]
    [InlineData("said an official at the Velmian embassy.", "an official at the Velmian embassy")]
    [InlineData("Gulls defensive end Per Roe said.", "Per Roe")]
    [InlineData("said Gulls running back Per Roe.", "Per Roe")]
    [InlineData("as described by Jane Roe, Gull Foods lamp manager.", "Jane Roe")]
    public void A_description_is_read_to_its_end(string behind, string speaker) =>
        Assert.Equal($"{Words} — {speaker}", Quoted.In($"\"{Words}\" {behind}", "Jane Roe", "Per Roe", "Crow"));

    [Theory]
    [InlineData("John Poe spoke of a plan he called \"bad for all the boats here.\"", "John Poe")]
    [InlineData("They left - a move some pilots described as \"bad for all the boats here.\"", "some pilots")]
    [InlineData("John Poe would shout, and Jane Roe shut the door, saying it was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("The harbour is safe, Jane Roe said, adding it was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("Early losses would drag on, Jane Roe noted, adding it was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("Jane Roe said the council would reject \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("Jane Roe said that the mayor's letter was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("Saying it was \"bad for all the boats here\" and them, mayor Jane Roe left.", "Jane Roe")]
    [InlineData("The Harbour Lights' envoy, Jane Roe, said it was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("John Poe, from the port's Night Watch, said it was \"bad for all the boats here.\"", "John Poe")]
    [InlineData("Jane Roe, Harbour Party lamps spokeswoman, said it was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("It is the new way which, said Jane Roe, \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("The spokesman declined to go but said it was \"bad for all the boats here.\"", "The spokesman")]
    [InlineData("A sport described as \"bad for all the boats here.\" by Jane Roe", "Jane Roe")]
    [InlineData("Local farmers in Ellery said it was \"bad for all the boats here.\"", "Local farmers in Ellery")]
    [InlineData("She spoke of the words of the northern party, which asked whether it was \"bad for all the boats here.\"", "the northern party")]
    [InlineData("Jane Roe came late. She'd say it was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("Consistent with the plan, the board said it was \"bad for all the boats here.\"", "the board")]
    [InlineData("The groups issued a statement saying it was \"bad for all the boats here.\"", "The groups")]
    [InlineData("An advertisement placed in the papers read, \"bad for all the boats here.\"", "An advertisement")]
    [InlineData("Then came the question put by Ellery nurse Jane Roe: \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("The council voiced regret at what is \"bad for all the boats here.\"", "The council")]
    [InlineData("John Poe said Jane Roe had told him it was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("John Poe recalled how Jane Roe used to say it was \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("\"bad for all the boats here.\" is what Jane Roe called it.", "Jane Roe")]
    [InlineData("\"bad for all the boats here.\" was Jane Roe's message to John Poe.", "Jane Roe")]
    [InlineData("Jane Roe replied to John Poe's post with four words: \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("Jane Roe answered John Poe's question with a shrug: \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("But the pilot, Jane Roe, disagreed, describing the claim as \"bad for all the boats here.\"", "Jane Roe")]
    [InlineData("Poe - which nobody knew - also said it was \"bad for all the boats here.\"", "Poe")]
    public void Whoever_tells_of_it_speaks(string text, string speaker) =>
        Assert.Equal($"bad for all the boats here. — {speaker}",
            Quoted.In(text, "Jane Roe", "John Poe").Replace("here —", "here. —", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"The boats will surely leave\" before winter comes, Jane Roe told reporters.", "Jane Roe")]
    [InlineData("\"The boats will surely leave\" and are not worth a crown, the mayor said.", "the mayor")]
    [InlineData("\"The boats will surely leave\" would be a better answer, Jane Roe added.", "Jane Roe")]
    public void Behind_a_quotation_in_its_middle_a_sentence_says_at_its_end_whose_it_is(string text, string speaker) =>
        Assert.Equal($"The boats will surely leave — {speaker}", Quoted.In(text, "Jane Roe"));

    [Theory]
    [InlineData("\"Never again in our lives,\" said Jane Roe. John Poe said he was shocked. \"We sail at noon today.\"")]
    [InlineData("\"Never again in our lives,\" said Jane Roe.\n\nJohn Poe said it was late.\n\n\"We sail at noon today.\"")]
    [InlineData("\"Never again in our lives,\" said Jane Roe. It was late, John Poe said.\n\n\"We sail at noon today.\"")]
    public void Whoever_is_reported_in_between_speaks_next(string text) => Assert.Equal(
        ["Never again in our lives, — Jane Roe", "We sail at noon today. — John Poe"],
        Quoted.In(text, "Jane Roe", "John Poe").Split('\n'));

    [Fact]
    public void The_name_of_a_body_beside_it_is_not_who_agreed() => Assert.Equal(
        ["Never again in our lives, — John Poe", "We sail at noon today. — Jane Roe"],
        Quoted.In(
            "\"Never again in our lives,\" said John Poe.\n\nJane Roe, an adviser at the harbour group, Night Watch, "
            + "agreed with him.\n\n\"We sail at noon today.\"",
            "Jane Roe", "John Poe", "Night Watch").Split('\n'));

    [Theory]
    [InlineData("The boats will stay, according to her publicist, Jack Roe.", "he", "Jack Roe")]
    [InlineData("FERC Chairman Martha Roe met John Poe. On Friday Roe said the boats would stay.", "she", "Martha Roe")]
    [InlineData("Jack Roe left. The boats stay, the northern report noted, where they are.", "it", "the northern report")]
    public void A_pronoun_means_whoever_was_reported(string before, string pronoun, string speaker) => Assert.Equal(
        $"{Words} — {speaker}",
        Quoted.In($"{before}\n\n\"{Words}\" {pronoun} said.", "Jack Roe/Roe", "Martha Roe/Roe", "John Poe"));

    [Fact]
    public void A_body_that_stands_before_his_clause_takes_nothing_from_him() => Assert.Equal(
        "We sail at noon today. — Jack Roe",
        Quoted.InListed(
            "The boats will stay, said mayor Jack Roe, a pilot of the old school in Ellery. Gull Bank, he said, fits in "
            + "well. \"We sail at noon today.\"",
            Quoted.Listed("Jack Roe", ActorKind.Person),
            Quoted.Listed("Gull Bank", ActorKind.Organisation)));

    [Fact]
    public void One_verb_may_go_for_two() => Assert.Equal(
        ["a new dawn for the boats — Jane Roe", "a cold winter of debts — John Poe"],
        Quoted.In(
            "Jane Roe promised \"a new dawn for the boats\"; John Poe, \"a cold winter of debts\".",
            "Jane Roe", "John Poe").Split('\n'));

    [Fact]
    public void Whoever_is_reported_as_he_speaks_next() => Assert.Equal(
        ["Never again in our lives, — John Poe", "We sail at noon today. — Jack Roe"],
        Quoted.In(
            "\"Never again in our lives,\" said John Poe.\n\nJack Roe was late. The boats would stay, he said.\n\n"
            + "\"We sail at noon today.\"",
            "Jack Roe", "John Poe").Split('\n'));

    [Fact]
    public void A_state_is_not_he() => Assert.Equal(
        $"{Words} — nobody", Quoted.In($"U.S. boats will have to leave, they say.\n\n\"{Words}\" he added."));

    [Fact]
    public void One_of_many_speaks_for_those_of_whom_the_sentence_before_told() => Assert.Equal(
        "We sail at noon today, — harbour officials",
        Quoted.In("It was late, harbour officials said. \"We sail at noon today,\" one said."));

    [Fact]
    public void Whoever_gave_the_account_goes_on() => Assert.Equal(
        "the only cornerstone — an old pilot",
        Quoted.In(
            "The boats, in an old pilot's account, were John Poe's work. Poe, he added, is \"the only cornerstone\" of it.",
            "John Poe"));

    [Theory]
    [InlineData("the Ministry of Ports and Lights said.", "Ministry of Ports and Lights")]
    [InlineData("Ministry of Ports and Lights chief Jane Roe said.", "Jane Roe")]
    [InlineData("said an official at the Ministry of Ports and Lights.", "an official at the Ministry of Ports and Lights")]
    public void A_name_of_several_words_is_one(string behind, string speaker) => Assert.Equal($"{Words} — {speaker}",
        Quoted.In($"\"{Words}\" {behind}", "Ministry of Ports and Lights", "Jane Roe"));

    [Fact]
    public void A_small_word_within_a_name_does_not_cut_it() => Assert.Equal(
        "Nahr ahl al-Bahr",
        Assert.Single(Quoted.Find($"\"{Words}\" Nahr ahl al-Bahr said.", "Nahr ahl al-Bahr")).Speaker!.AsWritten);

    [Theory]
    [InlineData("His wife, Zora, nodded.", "she", "Zora")]
    [InlineData("His wife nodded.", "she", "His wife")]
    [InlineData("John Poe's brother, Marc, came.", "he", "Marc")]
    public void Whoever_is_brought_in_as_kin_may_speak(string before, string pronoun, string speaker) => Assert.Equal(
        $"{Words} — {speaker}",
        Quoted.In($"Jane Roe and John Poe came early. {before} \"{Words}\" {pronoun} said.", "Jane Roe", "John Poe"));

    [Fact]
    public void Whoever_the_writer_asks_answers() => Assert.Equal(
        ["Nothing at all, — John Poe", "All of it, — Jack Roe"],
        Quoted.In(
            "I asked John Poe what he saw. \"Nothing at all,\" he said. I asked Jack Roe the same. \"All of it,\" he said.",
            "John Poe", "Jack Roe").Split('\n'));

    [Fact]
    public void A_rank_behind_a_name_is_none_of_it() => Assert.Equal(
        $"{Words} — Jane Roe", Quoted.InListed($"\"{Words}\" Jane Roe KC said.", Quoted.Listed("Jane Roe", ActorKind.Person)));

    [Fact]
    public void What_is_called_something_does_not_speak() => Assert.Equal(
        "as late as it gets — Jane Roe",
        Quoted.In("Jane Roe, who rates it \"slow,\" called the boats \"as late as it gets.\"", "Jane Roe")
            .Split('\n')[^1].Replace("gets. —", "gets —", StringComparison.Ordinal));

    [Theory]
    [InlineData("the latter", "Jack Roe")]
    [InlineData("the former", "John Poe")]
    public void Of_two_the_latter_is_named_last(string phrase, string speaker) => Assert.Equal(
        $"{Words} — {speaker}",
        Quoted.In($"John Poe came with Jack Roe. \"{Words}\" {phrase} said.", "John Poe", "Jack Roe"));

    [Theory]
    [InlineData("its spokesman, Lord Penmore.", "Penmore")]
    [InlineData("its spokesman, Sir Jack Roe.", "Jack Roe")]
    public void A_title_before_one_name_makes_a_name_of_it(string behind, string speaker) => Assert.Equal(
        $"{Words} — {speaker}", Quoted.In($"\"{Words}\" said {behind}", "Penmore", "Jack Roe"));

    [Fact]
    public void They_are_not_a_body_named_long_ago() => Assert.Equal(
        "in due course — nobody",
        Quoted.InListed(
            "Gull Bank opened. Boats came. Boats left. It was late. It was dark. Nothing moved. Then boats came.\n\n"
            + "They said it would move \"in due course\".",
            Quoted.Listed("Gull Bank", ActorKind.Organisation)));

    [Theory]
    [InlineData("Zyx Roe, from Ellery, is a stay-at-home mother of four. John Poe came.")]
    [InlineData("Zyx Roe and her husband came with John Poe.")]
    public void A_sentence_says_who_is_she(string before) => Assert.Equal($"{Words} — Zyx Roe",
        Quoted.In($"{before}\n\n\"{Words}\" she said.", "Zyx Roe", "John Poe"));

    [Theory]
    [InlineData("The pilots will go into \"labour reserve\" now.")]
    [InlineData("The lamp added \"fizz\" to the port.")]
    [InlineData("Jane Roe said the state sold \"staple goods\" such as rice.")]
    [InlineData("That \"the Big One\" may come again, Jane Roe said.")]
    [InlineData("The report, \"No Boats in the Northern Harbour,\" criticises the mayor.")]
    [InlineData("The film came out.\n\n\"The Last Boats of the Northern Sea\"\n\nIt was long.")]
    [InlineData("It is the port\"s task to see that the harbour\"s boats sail on time.")]
    [InlineData("They should begin in \"the near future\" with it.")]
    [InlineData("According to Jane Roe, they sang \"Black Harbour,\" \"The Last Gull,\" and others.")]
    public void What_nobody_says_is_no_quotation(string text) => Assert.Equal("", Quoted.In(text, "Jane Roe"));
}
