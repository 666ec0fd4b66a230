using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class IncisesTests
{
    [Theory]
    [InlineData("fr", "« Il est tard, dit Jeanne Marvin, et il fait nuit. »", "Il est tard | et il fait nuit. — Jeanne Marvin")]
    [InlineData("fr", "« Il est tard, a expliqué Jeanne Marvin. Il fait nuit. »", "Il est tard | Il fait nuit. — Jeanne Marvin")]
    [InlineData("fr", "« Il est tard, explique Jeanne Marvin, la maire, et il fait nuit. »", "Il est tard | et il fait nuit. — Jeanne Marvin")]
    [InlineData("fr", "« Il est venu hier, lui a dit bonjour, et il est parti », a dit Jeanne Marvin.", "Il est venu hier, lui a dit bonjour, et il est parti — Jeanne Marvin")]
    [InlineData("fr", "« Nous partons demain à midi, dit Jeanne Marvin »", "Nous partons demain à midi — Jeanne Marvin")]
    [InlineData("fr", "« Il est tard, reconnaît le maire d'Arlon, Jean Marvin. Il fait nuit. »", "Il est tard | Il fait nuit. — Jean Marvin")]
    [InlineData("it", "«È tardi - ha spiegato Anna Marvin - ed è buio».", "È tardi | ed è buio — Anna Marvin")]
    [InlineData("it", "«È tardi – spiega l'ingegner Ugo Marvin – ed è buio».", "È tardi | ed è buio — Ugo Marvin")]
    [InlineData("es", "«Es tarde –explicó Ana Marvin– y está oscuro».", "Es tarde | y está oscuro — Ana Marvin")]
    [InlineData("ru", "«Уже поздно, — сказала Анна Марвина, — и темно».", "Уже поздно | и темно — Анна Марвина")]
    [InlineData("ru", "«Уже поздно, — сказала Анна Марвина. — И темно».", "Уже поздно | И темно — Анна Марвина")]
    [InlineData("uk", "«Вже пізно, – сказала Ганна Марвіна, – і темно».", "Вже пізно | і темно — Ганна Марвіна")]
    [InlineData("pl", "„Jest późno – powiedziała Anna Marvin – i ciemno”.", "Jest późno | i ciemno — Anna Marvin")]
    public void Who_speaks_between_the_marks_is_cut_out(string language, string text, string quote) =>
        Assert.Equal(quote, Line(language, text));

    [Theory]
    [InlineData("fr", "Jean Marvin n'a pas dit que le port était « fermé ».")]
    [InlineData("es", "Ana Marvin no dijo que el puerto estuviera «cerrado».")]
    [InlineData("de", "Anna Marvin hat nicht gesagt, der Hafen sei „zu“.")]
    [InlineData("de", "Anna Marvin sagte nicht, dass der Hafen „zu“ sei.")]
    [InlineData("it", "Anna Marvin non ha detto che il porto è «chiuso».")]
    [InlineData("ru", "Анна Марвина не сказала, что порт «закрыт».")]
    public void What_was_not_said_is_no_quotation(string language, string text) => Assert.Equal("", Line(language, text));

    [Theory]
    [InlineData("fr", "Pour Jean Marvin, « il est trop tard pour partir ».", "il est trop tard pour partir — Jean Marvin")]
    [InlineData("es", "En palabras de Ana Marvin, «es muy tarde para salir».", "es muy tarde para salir — Ana Marvin")]
    [InlineData("es", "Ana Marvin calificó la idea de «locura para todos».", "locura para todos — Ana Marvin")]
    [InlineData("ru", "Павел Марвин уехал. По словам Павла Марвина, «всё под контролем».", "всё под контролем — Павел Марвин")]
    [InlineData("pl", "Anna Marvin i Paweł Oryn przyszli. „Jest późno” – dodała.", "Jest późno — Anna Marvin")]
    [InlineData("uk", "Ганна Марвіна і Павло Орін прийшли. «Вже пізно», — додала вона.", "Вже пізно — Ганна Марвіна")]
    public void Whose_view_it_is_is_told_by_the_words_of_the_language(string language, string text, string quote) =>
        Assert.Equal(quote, Line(language, text));

    [Fact]
    public void Any_words_between_marks_are_kept_whole_or_cut_in_two()
    {
        Any.Times(any =>
        {
            string[] parts = ["Il est tard", ", ", " – ", "dit", " Jean Marvin", "a-t-il", ".", " ", "l'", "\u00A0», « "];
            var text = $"« {string.Concat(Enumerable.Range(0, 12).Select(_ => any.OneOf(parts)))} »";

            Assert.All(
                QuoteFinder.Find(Quoted.ArticleIn("fr", text), []).SelectMany(quote => quote.Parts),
                part => Assert.Equal(part.Text, text[part.Span.Start..part.Span.End]));
        });
    }

    static string Line(string language, string text) => Quoted.WordsInLanguage(language, text);
}
