using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class JoinedFieldsTests
{
    [Theory]
    [InlineData("The Union of Dock and Harbour Workers met without haste.", "Union of Dock and Harbour Workers", "Organisation")]
    [InlineData("The Guild of Masons and Plasterers met without haste.", "Guild of Masons and Plasterers", "Organisation")]
    [InlineData("It asked the Health and Safety Executive twice.", "Health and Safety Executive", "Organisation")]
    [InlineData("The Office for Budget and Tax Review met without haste.", "Office for Budget and Tax Review", "Government")]
    [InlineData("The Department for the Environment and Rural Affairs met without haste.",
        "Department for the Environment and Rural Affairs", "Government")]
    [InlineData("The Union of Rail, Maritime and Transport Workers met without haste.",
        "Union of Rail, Maritime and Transport Workers", "Organisation")]
    [InlineData("The Department for Roads, Bridges and Waterways met without haste.",
        "Department for Roads, Bridges and Waterways", "Government")]
    [InlineData("The Institute of Navigation and Seamanship met without haste.",
        "Institute of Navigation and Seamanship", "Organisation")]
    [InlineData("The Society for Birds and Wildlife met without haste.", "Society for Birds and Wildlife", "Organisation")]
    [InlineData("The Standing Committee on Roads and Bridges met without haste.",
        "Standing Committee on Roads and Bridges", "Organisation")]
    [InlineData("The Parks and Recreation Department met without haste.", "Parks and Recreation Department", "Government")]
    [InlineData("It was seen by Alder and Velling LLP on the quay.", "Alder and Velling LLP", "Organisation")]
    [InlineData("The Movimiento Tierra y Libertad met without haste.", "Movimiento Tierra y Libertad", "Organisation")]
    [InlineData("They signed the Transvelmar Trade and Tonnage Partnership (TTTP) twice.",
        "Transvelmar Trade and Tonnage Partnership", "Organisation")]
    [InlineData("He chairs the House Ways and Means Committee and left.", "House Ways and Means Committee", "Organisation")]
    public void Fields_that_one_body_deals_in_are_of_one_name(string text, string name, string kind) =>
        Assert.Equal($"{name} {kind}", string.Join(", ", Cast.Of(text).Select(each => $"{each.Key} {each.Value.Kind}")));

    [Theory]
    [InlineData("The Fish and Game Service and National Parks Authority met without haste.",
        "Fish and Game Service, National Parks Authority")]
    [InlineData("They asked Microsoft and Google twice.", "Google, Microsoft")]
    [InlineData("The Labour Party and the Green Party met without haste.", "Green Party, Labour Party")]
    [InlineData("The Ministry of Trade and the Bank of Velm met without haste.", "Bank of Velm, Ministry of Trade")]
    [InlineData("The Ministry of Defence and Velling Council met without haste.", "Ministry of Defence, Velling Council")]
    [InlineData("The University of Arts and Velling College met without haste.", "University of Arts, Velling College")]
    [InlineData("The Federation of Fishermen and Tom Velling met without haste.", "Federation of Fishermen, Tom Velling")]
    [InlineData("The Bank of Velm, Google and Microsoft met without haste.", "Bank of Velm, Google, Microsoft")]
    public void Two_bodies_stay_two(string text, string names) =>
        Assert.Equal(names, string.Join(", ", Cast.Of(text).Keys.Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("es", "El Ministerio de Economía y Hacienda calla.", "Ministerio de Economía y Hacienda Government")]
    [InlineData("es", "Ayer callaron sobre el agua el Partido Popular y el Partido Liberal.", "Partido Liberal Party, Partido Popular Party")]
    [InlineData("fr", "Le Ministère de la Santé et des Solidarités se tait.",
        "Ministère de la Santé et des Solidarités Government")]
    [InlineData("fr", "La Banque de Velmont et Paul Arlon se taisent.", "Banque de Velmont Organisation, Paul Arlon Person")]
    [InlineData("it", "Ieri taceva il Ministero dell'Agricoltura e della Pesca.",
        "Ministero dell'Agricoltura e della Pesca Government")]
    [InlineData("de", "Gestern schwieg das Bundesministerium für Verkehr und Umwelt.",
        "Bundesministerium für Verkehr und Umwelt Government")]
    [InlineData("de", "Gestern schwieg die Gewerkschaft Erziehung und Wissenschaft.",
        "Gewerkschaft Erziehung und Wissenschaft Organisation")]
    public void So_it_is_in_other_languages(string language, string text, string actors)
    {
        var plain = Plain.Article(text);
        var article = plain with { Metadata = plain.Metadata with { Language = new(language, "test") } };

        var found = ActorFinder.Find(article, Gazetteer.Of(WhoIsWho.Nobody))
            .Select(actor => $"{actor.Name} {actor.Kind}").Order(StringComparer.Ordinal);

        Assert.Equal(actors, string.Join(", ", found));
    }
}
