using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class OtherNamesTests
{
    [Theory]
    [InlineData("Karim Velmani, known as Abu Salim, left. Abu Salim wept.", "Karim Velmani | Abu Salim")]
    [InlineData("Omar Velmani, also known as Yusuf Tarrim, left. Tarrim wept.", "Omar Velmani | Yusuf Tarrim | Tarrim")]
    [InlineData("Omar Velmani, whose nom de guerre is Comandante Lobo, left.", "Omar Velmani | Comandante Lobo")]
    [InlineData("Omar Velmani, better known by his stage name Zed Bravo, left.", "Omar Velmani | Zed Bravo")]
    [InlineData("Omar Velmani alias Zed Bravo left.", "Omar Velmani | Zed Bravo")]
    [InlineData("Anna Velling, née Tarmond, left. Velling wept.", "Anna Velling | Tarmond | Velling")]
    [InlineData("Anna Velling (née Tarmond) left. Once she was Anna Tarmond.", "Anna Velling | Tarmond | Anna Tarmond")]
    public void Names_that_the_article_gives_one_person_are_one_actors(string text, string spellings) =>
        Assert.Equal(spellings, Cast.Spellings(Assert.Single(Cast.Of(text)).Value));

    [Fact]
    public void A_maiden_name_is_not_that_of_her_brother()
    {
        var named = Cast.Of("Anna Velling, née Tarmond, left. Peter Tarmond wept. Tarmond is her brother.");

        Assert.Equal("Anna Velling | Tarmond", Cast.Spellings(named["Anna Velling"]));
        Assert.Equal("Peter Tarmond | Tarmond", Cast.Spellings(named["Peter Tarmond"]));
    }

    [Theory]
    [InlineData("It is led by Omar Velmani, now known as Velmar Holdings.")]
    [InlineData("Omar Velmani, known as Anna Tarmond's teacher, left. Anna Tarmond wept.")]
    [InlineData("Omar Velmani, who is known by Anna Tarmond, left.")]
    public void What_calls_nobody_by_another_name_joins_nothing(string text) =>
        Assert.Equal("Omar Velmani", Cast.Spellings(Cast.Of(text)["Omar Velmani"]));

    [Theory]
    [InlineData("María Ortana Ruiz left. Ortana wept. Ortana Ruiz is 40.", "María Ortana Ruiz", "Ortana | Ortana Ruiz")]
    [InlineData("Pedro Salanas Quintero left. Salanas wept.", "Pedro Salanas Quintero", "Salanas")]
    [InlineData("Nguyen Van Velm left. It was late, Mr Velm said.", "Nguyen Van Velm", "Velm")]
    public void The_first_of_two_surnames_stands_for_both(string text, string name, string others) =>
        Assert.Equal($"{name} | {others}", Cast.Spellings(Assert.Single(Cast.Of(text)).Value));

    [Fact]
    public void Whoever_is_called_by_the_last_surname_is_not_called_by_another()
    {
        var named = Cast.Of("Anna Ortana Velling left. Velling wept. It was late, Ortana said.");

        Assert.Equal("Anna Ortana Velling | Velling", Cast.Spellings(named["Anna Ortana Velling"]));
    }

    [Fact]
    public void A_first_surname_that_two_have_is_nobodys()
    {
        var named = Cast.Of("María Ortana Ruiz left with Pedro Ortana Salanas. Later Ortana said no.");

        Assert.Equal("María Ortana Ruiz", Cast.Spellings(named["María Ortana Ruiz"]));
        Assert.Equal("Pedro Ortana Salanas", Cast.Spellings(named["Pedro Ortana Salanas"]));
    }

    [Fact]
    public void Al_may_be_a_given_name()
    {
        var named = Cast.Of("Mr Velling left early. It was late, Al Velling said, and Velling wept.");

        Assert.Equal("Velling | Al Velling", Cast.Spellings(named["Al Velling"]));
    }

    [Theory]
    [InlineData("They met Alhaji Musa Velmi in town and left.", "Musa Velmi")]
    [InlineData("They met Hajiya Binta Velmi in town and left.", "Binta Velmi")]
    [InlineData("They met Comrade Tunde Velmi in town and left.", "Tunde Velmi")]
    [InlineData("They met Shri Ramesh Velmi in town and left.", "Ramesh Velmi")]
    [InlineData("They met Smt. Leela Velmi in town and left.", "Leela Velmi")]
    [InlineData("They met Ustaz Idris Velmi in town and left.", "Idris Velmi")]
    [InlineData("They met Sheikha Noura Velmi in town and left.", "Noura Velmi")]
    [InlineData("They met Datuk Razak Velmi in town and left.", "Razak Velmi")]
    [InlineData("They met Tan Sri Lim Velmi in town and left.", "Lim Velmi")]
    [InlineData("They met ASP Velmi in town and left.", "Velmi")]
    [InlineData("They met Ing. Pavel Velmi in town and left.", "Pavel Velmi")]
    [InlineData("They met Avv. Velmi in town and left.", "Velmi")]
    public void Honours_of_other_countries_are_no_part_of_names(string text, string name)
    {
        var (found, actor) = Assert.Single(Cast.Of(text));

        Assert.Equal(name, found);
        Assert.Equal(ActorKind.Person, actor.Kind);
    }

    [Theory]
    [InlineData("They met Park Seong-min in town and left.", "Park Seong-min")]
    [InlineData("They met Moon Dae-ho in town and left.", "Moon Dae-ho")]
    public void A_given_name_of_two_syllables_shows_a_surname_before_it(string text, string name) =>
        Assert.Equal($"{name} Person", string.Join(", ", Cast.Of(text).Select(each => $"{each.Key} {each.Value.Kind}")));

    [Fact]
    public void Initials_before_the_turns_of_an_interview_are_no_body() =>
        Assert.Equal("Jane Velling", string.Join(", ", Cast.Of(
            "It was late when Jane Velling spoke.\n\nJV: It was late.\n\n**JV:** It was late.").Keys));

    [Theory]
    [InlineData("It was R-Velm that paid. Later R-Velm said no more.", "R-Velm Organisation")]
    [InlineData("It was Anna Velling (R-Mont.) who paid.", "Anna Velling Person")]
    public void One_letter_and_a_hyphen_begin_no_persons_name(string text, string actors) =>
        Assert.Equal(actors, string.Join(", ", Cast.Of(text).Select(each => $"{each.Key} {each.Value.Kind}")));

    [Theory]
    [InlineData("Will Velling has left.", "Will Velling")]
    [InlineData("Will Velling leave the town?", "")]
    public void Will_opens_a_name_where_no_question_is_asked(string text, string names) =>
        Assert.Equal(names, string.Join(", ", Cast.Of(text).Keys));
}
