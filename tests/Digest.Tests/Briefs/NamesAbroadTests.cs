using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Briefs;

public class NamesAbroadTests
{
    [Theory]
    [InlineData("Zwölf Schiffe liegen im Velmer Hafen, den Anna Kern am Montag sperrte.", "Anna Kern")]
    [InlineData("Anna Kern nannte die Neue Brücke am Montag einen Fehler.", "Anna Kern")]
    [InlineData("Anna Kern hat Hamburger Schiffe gesehen.", "Anna Kern")]
    [InlineData("Anna Kern rief die Hamburger Polizei.", "Anna Kern, Hamburger Polizei Government")]
    [InlineData("Anna Kern widersprach dem Arlonischen Verband.", "Anna Kern, Arlonischen Verband Organisation")]
    public void German_nouns_with_an_article_are_nobodys_names(string text, string actors) =>
        Assert.Equal(actors, Actors("de", text));

    [Theory]
    [InlineData("Douze navires attendent, a indiqué mardi l'AFP.", "AFP Media")]
    [InlineData("Les parents d'Anna Marvin sont venus avec Luc d'Arlon.", "Anna Marvin, Luc d'Arlon")]
    [InlineData("Anna Marvin a vu de loin la Tour de Velm et, plus tard dans la soirée, le Port des Brumes.", "Anna Marvin")]
    [InlineData("'Anna Marvin est venue hier soir avec l'équipe dite ’forte’ Luc Orban.", "Anna Marvin, Luc Orban")]
    [InlineData("Anna Marvin a quitté l'Université de Velm.", "Anna Marvin, Université de Velm Organisation")]
    [InlineData("Marie de Velm est venue. Le port de Velm est vide, le maire de Velm aussi.", "Marie de Velm")]
    public void In_French_articles_and_elisions_are_no_part_of_names(string text, string actors) =>
        Assert.Equal(actors, Actors("fr", text));

    [Theory]
    [InlineData("María Marvin ha visto el Grupo Arlon y la Seguridad Pública.",
        "María Marvin, Grupo Arlon Organisation")]
    [InlineData("María Marvin llamó al Ministerio Público.", "María Marvin, Ministerio Público Government")]
    [InlineData("María Marvin nació cerca de La Velmera.", "María Marvin")]
    public void In_Spanish_articles_and_nouns_make_no_persons(string text, string actors) =>
        Assert.Equal(actors, Actors("es", text));

    [Theory]
    [InlineData("ru", "Анна Марвина говорила о Велмийской Федерации.", "Анна Марвина")]
    [InlineData("uk", "Анна Марвін говорила про Велмійську Організацію.", "Анна Марвін")]
    [InlineData("pt", "Ana Marvin falou da Nova Constituição com a Universidade Velmense.",
        "Ana Marvin, Universidade Velmense Organisation")]
    [InlineData("nl", "Anna de Vries sprak over de Velmse Gemeenschap.", "Anna de Vries")]
    public void Nouns_with_endings_of_their_own_make_no_persons(string language, string text, string actors) =>
        Assert.Equal(actors, Actors(language, text));

    [Theory]
    [InlineData("ru", "Павел Марвин уехал с Анной Велмовой. О Павле Марвине и Анне Велмовой спросили Анну Велмову. Анна Велмова ушла.", "Анна Велмова, Павел Марвин")]
    [InlineData("ru", "Мария Орина пришла с Мариной Ориной.", "Мариной Ориной, Мария Орина")]
    [InlineData("ru", "Валентин Орин пришёл. Валентина Орина сказала, что уходит.", "Валентин Орин, Валентина Орина")]
    [InlineData("pl", "Paweł Oryn wyjechał. O Pawle Orynie i Pawła Oryna pytał nas Marek Tarn; Marka Tarna nie było.", "Marek Tarn, Paweł Oryn")]
    [InlineData("uk", "Павло Орін поїхав. За словами Павла Оріна, усе добре.", "Павло Орін")]
    public void A_name_in_another_case_is_the_same(string language, string text, string actors) => Assert.Equal(
        actors, string.Join(", ", Named(language, text).Select(actor => actor.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void What_stands_behind_a_preposition_only_is_no_mention_of_a_person_called_so()
    {
        var named = Named("fr", "Marie de Velm est venue. Le port de Velm est vide, et le maire de Velm aussi.");

        Assert.Single(Assert.Single(named).Mentions);
    }

    [Fact]
    public void The_agency_alone_is_the_speaker() =>
        Assert.Equal("AFP, indiqué", Quoted.InLanguage("fr", "« Nous partons à midi demain », a indiqué l'AFP."));

    // Kinds other than a person's are written behind the name.
    static string Actors(string language, string text) => string.Join(", ", Named(language, text).Select(actor =>
        actor.Kind == ActorKind.Person ? actor.Name : $"{actor.Name} {actor.Kind}"));

    static Listing<NamedActor> Named(string language, string text)
    {
        var plain = Plain.Article(text);
        var article = plain with { Metadata = plain.Metadata with { Language = new(language, "test") } };
        return ActorFinder.Find(article, Gazetteer.Of(WhoIsWho.Nobody));
    }
}
