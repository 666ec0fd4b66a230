using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Briefs;

public class QuoteFinderTests
{
    // After the quotation.
    [Theory]
    [InlineData("\"We sail at noon today,\" Jane Roe said.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" said Jane Roe.", "Jane Roe")]
    [InlineData("\"Do we sail at noon?\" Jane Roe asked.", "Jane Roe")]
    [InlineData("\"We sail at noon today.\" Jane Roe said.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" Roe, who owns three boats, said.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" Jane Roe, a pilot from Port Ellery, Mass., said.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" said harbour master Jane Roe, 45.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" Rep. Jane Roe (D-Wash.) said.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" Senate minority leader Jane Roe told reporters.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" according to Jane Roe.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" Jane Roe, the Port Authority Spokesperson, said.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" the pilots' delegate to Ellery Jane Roe said.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" as Jane Roe put it.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" Jane Roe bellowed.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" Jane Roe tooted.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" in contrast to what was promised, says Jane Roe.", "Jane Roe")]
    [InlineData("\"We sail at noon today.\" — Jane Roe", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" Jane Roe Tweeted on Monday.", "Jane Roe")]
    [InlineData("\"We sail at noon today!\" Jane Roe, the head of the Port League, said.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" reads the statement from Jane Roe.", "Jane Roe")]
    [InlineData("\"We sail at noon today,\" per Jane Roe.", "Jane Roe")]
    [InlineData("\"We sail at noon today.\" So said Jane Roe on Monday.", "Jane Roe")]
    [InlineData("\"We sail at noon today.\" Thus spoke Jane Roe.", "Jane Roe")]
    [InlineData("\"We sail at noon today\" when the tide comes, Jane Roe, head of the Port League, told reporters.",
        "Jane Roe")]
    public void A_speaker_after_the_quotation_is_found(string text, string speaker) =>
        Assert.Equal(speaker, SpeakerIn(text));

    // Before the quotation.
    [Theory]
    [InlineData("Jane Roe said, \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe said: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe said that \"we sail at noon today.\"", "Jane Roe")]
    [InlineData("In an interview on Monday, Jane Roe said, \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Asked about the storm, Jane Roe said: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("According to Jane Roe, \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe shared the news last week, writing \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Denying any delay, Jane Roe stated: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe issued a statement, \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe had one message: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("More from Jane Roe: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("The agency quoted a pilot, Jane Roe, as saying \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe was quoted by the Ellery Times on Monday as saying \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("In a statement Jane Roe, the port's spokeswoman, said that \"we sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe was quoted as saying \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Others were quick to follow, with Jane Roe tweeting, \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("John Poe praised the pilot, but Jane Roe said: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("The mayor thanked Jane Roe, who replied, \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("As Jane Roe of the Ellery Port Authority told a paper, \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Her lawyer, Jane Roe, wrote: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("While Jane Roe said that \"we sail at noon today,\" a rival of hers said they would not.", "Jane Roe")]
    [InlineData("Jane Roe said, without explaining herself: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe's verdict: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe's take: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("So said Jane Roe: \"We sail at noon today.\"", "Jane Roe")]
    [InlineData("In Jane Roe's words, \"we sail at noon today.\"", "Jane Roe")]
    [InlineData("Jane Roe, star of \"The Tide,\" thanked John Poe for \"bringing all the boats home.\"", "Jane Roe")]
    [InlineData("The port is safe, Jane Roe said. \"We sail at noon today,\" she added.", "Jane Roe")]
    [InlineData("Jane Roe said that John Poe will continue to see \"the boats that sail at noon.\"", "Jane Roe")]
    [InlineData("In boots, gloves and hats, Jane Roe came to a finale that she always opened by saying, \"We sail at noon.\"",
        "Jane Roe")]
    [InlineData("Jane Roe's promise that \"we sail at noon today\" was kept.", "Jane Roe")]
    public void A_speaker_before_the_quotation_is_found(string text, string speaker) =>
        Assert.Equal(speaker, SpeakerIn(text));

    // Descriptions stay descriptions.
    [Theory]
    [InlineData("\"We sail at noon today,\" a former official said.", "a former official")]
    [InlineData("\"We sail at noon today,\" said a spokesman for the port, who asked not to be named.",
        "a spokesman for the port")]
    [InlineData("Iraqi sources said: \"We sail at noon today.\"", "Iraqi sources")]
    [InlineData("\"We sail at noon today,\" said one of the pilots.", "one of the pilots")]
    [InlineData("\"We sail at noon today,\" per the port's spokesman.", "the port's spokesman")]
    [InlineData("\"We sail at noon today,\" the group said in a statement.", "the group")]
    [InlineData("The pilots' union hit back, saying: \"We sail at noon today.\"", "The pilots' union")]
    public void An_unnamed_source_keeps_its_description(string text, string speaker)
    {
        var quote = Assert.Single(Quoted.Find(text));

        Assert.Equal(speaker, quote.Speaker!.Name);
        Assert.False(quote.Speaker.IsNamed);
    }

    [Fact]
    public void A_group_may_be_called_the_group()
    {
        var text = "The Nahr Brigade denied a part in it.\n\nThe group denied that it knew of the plan, stating: \"We "
            + "sail at noon today.\"";
        var brigade = new NamedActor(
            "Nahr Brigade", ActorKind.ArmedGroup, null, [new("Nahr Brigade", new(4, 16), "test")]);

        var quote = Assert.Single(QuoteFinder.Find(Plain.Article(text), [brigade]));

        Assert.Equal(
            ("Nahr Brigade", "The group", "stating"), (quote.Speaker!.Name, quote.Speaker.AsWritten, quote.Cue!.Words));
    }

    [Fact]
    public void A_cue_of_its_own_goes_before_the_one_of_the_quotation_before()
    {
        var text =
            "She warned of \"a storm of some size\" and said, without explaining herself: \"We sail at noon today.\"";

        var quotes = Quoted.Find("Jane Roe came. " + text, "Jane Roe");

        Assert.Equal(["warned", "said"], quotes.Select(quote => quote.Cue!.Words));
    }

    [Theory]
    [InlineData("\"We sail at noon,\" Jane Roe said, \"and not before.\"",
        "We sail at noon, | and not before. — Jane Roe")]
    [InlineData("\"We sail at noon,\" said Jane Roe. \"And not before.\"",
        "We sail at noon, | And not before. — Jane Roe")]
    [InlineData("\"We sail at noon,\" Jane Roe said, adding, \"Be there in time.\"",
        "We sail at noon, — Jane Roe\nBe there in time. — Jane Roe")]
    [InlineData("Jane Roe said, \"We sail at noon.\" John Poe replied, \"Not without my crew.\"",
        "We sail at noon. — Jane Roe\nNot without my crew. — John Poe")]
    [InlineData("Jane Roe called it \"a rotten plan\" and \"a waste of good boats.\"",
        "a rotten plan — Jane Roe\na waste of good boats. — Jane Roe")]
    public void Pieces_split_by_their_cue_are_one_quotation(string text, string quotes) =>
        Assert.Equal(quotes, Quoted.In(text, "Jane Roe/Roe", "John Poe/Poe"));

    [Fact]
    public void A_quotation_over_several_paragraphs_is_one_with_a_part_for_each()
    {
        var text = "\"We sail at noon,\" said Jane Roe. \"The sea is calm.\n\n\"The crew is well.\n\n"
            + "\"Nothing will stop us.\"";

        var quotes = Quoted.In(text, "Jane Roe");

        Assert.Equal(
            "We sail at noon, | The sea is calm. | The crew is well. | Nothing will stop us. — Jane Roe", quotes);
    }

    [Theory]
    [InlineData("\"The sea is calm.\n\nIt's a good day, and the crews' mood is fine.\n\nWe sail at noon,\" said Jane Roe.",
        "The sea is calm. | It's a good day, and the crews' mood is fine. | We sail at noon, — Jane Roe")]
    [InlineData("\"The sea is calm today, they say.\n\nWe sail at noon, \"said Jane Roe.\n\nIt was late.",
        "The sea is calm today, they say. | We sail at noon, — Jane Roe")]
    [InlineData("\"No.\n\n\"We sail at noon whatever comes,\" said Jane Roe.",
        "No. | We sail at noon whatever comes, — Jane Roe")]
    [InlineData("\"The sea is calm today, they say.\n\nJane Roe shut the door.\n\nIt was late.",
        "The sea is calm today, they say. — John Poe")]
    [InlineData("\"The sea is calm today, they say.\n\nHarbour master Jane Roe.\"",
        "The sea is calm today, they say. — John Poe")]
    [InlineData("\"The sea is calm today, they say.\n\nJane Roe said: \"We sail at noon.\"",
        "The sea is calm today, they say. — John Poe\nWe sail at noon. — Jane Roe")]
    public void A_quotation_left_open_goes_on_to_the_paragraph_that_closes_it(string text, string quotes) =>
        Assert.Equal(
            $"Never again in our lives, — John Poe\n{quotes}",
            Quoted.In($"\"Never again in our lives,\" said John Poe.\n\n{text}", "Jane Roe", "John Poe"));

    [Fact]
    public void A_quotation_without_any_cue_is_the_last_speakers()
    {
        var text = "\"We sail at noon,\" said Jane Roe.\n\n\"The sea is as calm as it can be.\"";

        var quotes = Quoted.In(text, "Jane Roe");

        Assert.Equal("We sail at noon, — Jane Roe\nThe sea is as calm as it can be. — Jane Roe", quotes);
    }

    [Theory]
    [InlineData("— Jane Roe, pilot", "Jane Roe")]
    [InlineData("- Jane Roe", "Jane Roe")]
    [InlineData("— Jane Roe stayed away all week.", "John Poe")]
    public void A_quotation_may_be_signed_below(string below, string speaker)
    {
        var text = $"\"No,\" said John Poe.\n\n\"The sea is as calm as it can be.\"\n\n{below}\n\nThe boats lay still.";

        var quotes = Quoted.In(text, "Jane Roe", "John Poe");

        Assert.EndsWith($"The sea is as calm as it can be. — {speaker}", quotes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_colon_at_the_end_of_a_paragraph_leads_to_the_next()
    {
        var text = "\"No,\" said John Poe.\n\nThen Jane Roe answered him:\n\n\"The sea is as calm as it can be.\"";

        var quotes = Quoted.In(text, "Jane Roe", "John Poe");

        Assert.EndsWith("The sea is as calm as it can be. — Jane Roe", quotes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_inside_a_quotation_belongs_to_its_own_speaker()
    {
        var text = "Jane Roe said: \"The pilot told us, 'You will never leave this harbour.' He was wrong.\"";

        var quotes = Quoted.In(text, "Jane Roe");

        Assert.Equal(
            "The pilot told us, 'You will never leave this harbour.' He was wrong. — Jane Roe\n"
            + "You will never leave this harbour. — The pilot",
            quotes);
    }

    [Fact]
    public void A_label_of_a_transcript_names_the_speaker()
    {
        var text = "Jane Roe met John Poe.\n\n\"ROE: Do you think that the boats will sail?\n\n"
            + "\"POE: I am quite sure that they will.\"";

        var quotes = Quoted.In(text, "Jane Roe", "John Poe");

        Assert.Equal(
            "ROE: Do you think that the boats will sail? — Jane Roe\nPOE: I am quite sure that they will. — John Poe",
            quotes);
    }

    [Theory]
    [InlineData("said", "said")]
    [InlineData("insisted", "claimed")]
    [InlineData("denied", "denied")]
    [InlineData("warned", "warned")]
    [InlineData("asked", "asked")]
    [InlineData("vowed", "promised")]
    [InlineData("demanded", "demanded")]
    [InlineData("applauded", "praised")]
    [InlineData("complained", "criticised")]
    [InlineData("admitted", "agreed")]
    [InlineData("tweeted", "wrote")]
    [InlineData("pointed out", "said")]
    [InlineData("went on", "said")]
    public void The_cue_is_kept_with_its_class(string cue, string kind)
    {
        var text = $"\"We sail at noon today,\" Jane Roe {cue}.";

        var quote = Assert.Single(Quoted.Find(text, "Jane Roe"));

        Assert.Equal((cue, kind, cue), (quote.Cue!.Words, Label.Of(quote.Cue.Class), quote.Cue.Span!.Value.Of(text)));
    }

    [Fact]
    public void A_cue_of_two_words_is_whole() => Assert.Equal(
        "according to",
        Assert.Single(Quoted.Find("\"We sail at noon today,\" according to Jane Roe.", "Jane Roe")).Cue!.Words);

    [Theory]
    [InlineData("\"Not on my boat,\" Jane Roe said.", "statement")]
    [InlineData("Jane Roe said that \"we sail at noon today because the sea is calm.\"", "statement")]
    [InlineData("Jane Roe called the plan \"rotten to the core of it.\"", "fragment")]
    [InlineData("Jane Roe called the plan \"rotten.\"", "fragment")]
    public void A_statement_is_told_from_a_few_words_in_the_writers_sentence(string text, string kind) =>
        Assert.Equal(kind, Label.Of(Assert.Single(Quoted.Find(text, "Jane Roe")).Kind));

    [Fact]
    public void The_place_of_the_speakers_words_is_kept()
    {
        var text = "Jane Roe came. \"We sail at noon today,\" Roe said.";

        var speaker = Assert.Single(Quoted.Find(text, "Jane Roe/Roe")).Speaker!;

        Assert.Equal(
            ("Jane Roe", "Roe", "Roe", true),
            (speaker.Name, speaker.AsWritten, speaker.Span!.Value.Of(text), speaker.IsNamed));
    }

    [Fact]
    public void Nobody_is_named_where_nothing_says_who_speaks()
    {
        var text = "\"We sail at noon today.\"";

        var quote = Assert.Single(Quoted.Find(text));

        Assert.Null(quote.Speaker);
    }

    [Fact]
    public void In_another_language_no_speaker_is_guessed()
    {
        var text = "Jane Roe est venue.\n\nLe port est plein : « Nous partons tous à midi. »";
        var article = Plain.Article(text) with { Metadata = new(Language: new("fr", "test")) };

        var quote = Assert.Single(QuoteFinder.Find(article, Listing.Create<NamedActor>([])));

        Assert.Equal(("Nous partons tous à midi.", null), (quote.Parts[0].Text, quote.Speaker));
    }

    static string? SpeakerIn(string text) => Assert.Single(Quoted.Find(text, "Jane Roe/Roe", "John Poe")).Speaker?.Name;
}
