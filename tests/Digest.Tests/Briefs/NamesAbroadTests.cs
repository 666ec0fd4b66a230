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

    [Theory]
    [InlineData("fr", "M. Velmont est parti. Selon M. Paul Arlon, il est tard.", "Velmont, Paul Arlon")]
    [InlineData("fr", "M. Paul Marvin est venu. Selon Mme Marvin, il est tard.", "Paul Marvin, Marvin")]
    [InlineData("fr", "MM. Velmont et Arlon ont vu Me Orbec avec Jean M. Roland.", "Velmont, Orbec, Jean M. Roland")]
    [InlineData("es", "Ayer llegó el Sr. Velmar y habló la Sra. Orbana.", "Velmar, Orbana")]
    [InlineData("it", "Ieri il sig. Velmari ha parlato con la Sig.ra Orbana.", "Velmari, Orbana")]
    [InlineData("nl", "Volgens dhr. Velmstra en mevr. Orbanda is het laat.", "Velmstra, Orbanda")]
    [InlineData("ru", "Вчера г-н Велмаров говорил, и г-жа Орбанова ушла.", "Велмаров, Орбанова")]
    public void Titles_are_no_initials_and_a_surname_behind_one_is_a_person(string language, string text, string actors) =>
        Assert.Equal(actors, Actors(language, text));

    [Fact]
    public void A_title_that_contradicts_that_of_the_full_name_is_somebody_elses() =>
        Assert.Equal(
            "Camille Marvin, Marvin",
            Actors("fr", "M. Camille Marvin est venu hier. On a vu aussi Mme Marvin."));

    [Theory]
    [InlineData("Anna Kern kam Anfang März, Velda Orban erst Ende Juni mit drei Millionen Pfund.", "Anna Kern, Velda Orban")]
    [InlineData("Seit Mitte Juli wartet Anna Sommer auf Herrn März.", "Anna Sommer, März")]
    [InlineData("Am Abend lachte Ratschef Brunhold Orban, und Gewerkschaftschefin Kern weinte.", "Brunhold Orban, Kern")]
    [InlineData("Dort malt Gerhard Richter am Meer.", "Gerhard Richter")]
    [InlineData("Am Abend zahlte die Reederei Arlon Linie, sagte die Unfallbehörde VUB.",
        "Arlon Linie Organisation, VUB Organisation")]
    public void German_posts_months_and_sums_are_no_part_of_names(string text, string actors) =>
        Assert.Equal(actors, Actors("de", text));

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
