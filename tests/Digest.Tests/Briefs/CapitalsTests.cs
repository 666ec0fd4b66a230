using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class CapitalsTests
{
    [Theory]
    [InlineData("The crowd chanted U-S-A as they left.")]
    [InlineData("She argued thatU.S. spending had doubled.")]
    [InlineData("They wrote THE TOTAL below the line, and the total was wrong.")]
    [InlineData("It DOES NOT INCREASE EXPECTATIONS IN the north.")]
    [InlineData("It was a mistake to stay. Simply saying so was no help.")]
    [InlineData("Voters asked what would become of Orrincare next year.")]
    [InlineData("The then-Republican-turned-independent left the hall.")]
    [InlineData("He called the winner “Miss Piggish” for years.")]
    [InlineData("They will ask ‘We Know What Will Happen’ and stay.")]
    [InlineData("He spoke at the Anna Verrin Show on Monday.")]
    [InlineData("It was in the Associated Press-GfK poll of Monday.")]
    public void Capitals_that_name_nobody_make_no_actor(string text) => Assert.Empty(Cast.Of(text));

    [Theory]
    [InlineData("They met Assemblywoman Anna Verrin there.", "Anna Verrin")]
    [InlineData("They met the former Miss Universe Anna Verrin there.", "Anna Verrin")]
    [InlineData("Pollster Anna Verrin was there.", "Anna Verrin")]
    [InlineData("They met Hall of Famer Thomas Verrin there.", "Thomas Verrin")]
    [InlineData("They saw Navy SEAL Thomas Verrin there.", "Thomas Verrin")]
    [InlineData("The hall heard Miss Verrin say it.", "Verrin")]
    public void What_somebody_is_stays_out_of_the_name(string text, string name) =>
        Assert.Contains(name, Cast.Of(text).Keys);

    [Fact]
    public void A_headline_in_marks_adds_nothing_to_a_name() =>
        Assert.Equal(
            ["Anna Verrin"],
            Cast.Of("Anna Verrin has left. The paper wrote ‘Anna Verrin Leads’ and sold more.").Keys);

    [Fact]
    public void A_surname_in_a_headline_takes_no_verb_for_its_own() =>
        Assert.Equal(
            ["Anna Dexter"],
            Cast.Of("Dexter Wadesto In: Urges All To Remain In The Union\n\nIt was Anna Dexter who urged all.").Keys);

    [Theory]
    [InlineData("It was settled in Orrin v. Verrin long ago.", "Verrin")]
    [InlineData("He was in the White House East Room for Verrin’s speech.", "White House East Room for Verrin")]
    [InlineData("Addressing New York State Republican Party’s members, she left.", "Addressing New York State Republican Party")]
    public void What_only_looks_like_a_name_is_none(string text, string name) =>
        Assert.DoesNotContain(name, Cast.Of(text).Keys);

    [Fact]
    public void Whoever_is_addressed_is_no_part_of_the_addressing() =>
        Assert.Equal(
            ["Danish Liberal Party"],
            Cast.Of("Addressing Danish Liberal Party’s members on Monday, she said it was late.").Keys);

    [Theory]
    [InlineData("They met Anna Capital CEO Thomas Verrin there.", "Anna Capital")]
    [InlineData("It was paid by a group called Velmar of the north.", "Velmar")]
    public void What_only_a_firm_has_makes_a_firm(string text, string name) =>
        Assert.Equal(Digest.Articles.ActorKind.Organisation, Cast.Of(text)[name].Kind);
}
