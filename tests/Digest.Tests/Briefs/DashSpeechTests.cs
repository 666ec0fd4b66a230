using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class DashSpeechTests
{
    [Theory]
    [InlineData("pl", "– Jest już późno – powiedziała Anna Marvin. – Jutro popłyniemy.", "Jest już późno | Jutro popłyniemy. — Anna Marvin")]
    [InlineData("pl", "- Jest już późno - mówi Anna Marvin, szefowa portu.", "Jest już późno — Anna Marvin")]
    [InlineData("pl", "Statek stoi. – Jest już późno – mówi Anna Marvin. – Czekamy.", "Jest już późno | Czekamy. — Anna Marvin")]
    [InlineData("pl", "– Jest późno – mówi Anna Marvin – ale popłyniemy.", "Jest późno | ale popłyniemy. — Anna Marvin")]
    [InlineData("pl", "Anna Marvin czeka.\n\n– Jest już późno – dodała. – Czekamy.", "Jest już późno | Czekamy. — Anna Marvin")]
    [InlineData("pt", "— Já é muito tarde — disse Ana Marvin. — Vamos embora.", "Já é muito tarde | Vamos embora. — Ana Marvin")]
    [InlineData("pt", "— E para onde vamos? — pergunta o piloto João Marvin.", "E para onde vamos? — João Marvin")]
    [InlineData("es", "—Ya es muy tarde —dijo Ana Marvin, capitana—. Mañana salimos.", "Ya es muy tarde | Mañana salimos. — Ana Marvin")]
    [InlineData("fr", "– Il est déjà tard, soupire Jeanne Marvin.", "Il est déjà tard — Jeanne Marvin")]
    [InlineData("fr", "— Il est tard — regrette Jean Marvin, pilote. — Partons vite.", "Il est tard | Partons vite. — Jean Marvin")]
    [InlineData("ru", "— Уже очень поздно, — сказал Павел Орин. — Ждём утра.", "Уже очень поздно | Ждём утра. — Павел Орин")]
    [InlineData("ru", "— Как поздно! — ворчит Павел Орин.", "Как поздно! — Павел Орин")]
    [InlineData("uk", "— Вже дуже пізно, — сказала Ганна Оріна. — Чекаємо.", "Вже дуже пізно | Чекаємо. — Ганна Оріна")]
    [InlineData("pt", "Ana Marvin não hesita:\n\n— Já é muito tarde para sair.", "Já é muito tarde para sair. — Ana Marvin")]
    public void A_dash_opens_what_narration_says_somebody_said(string language, string text, string quote) =>
        Assert.Equal(quote, Quoted.WordsInLanguage(language, text));

    [Theory]
    [InlineData("pl", "– Chleb i woda\n\n– Sól i olej")]
    [InlineData("pt", "O porto — o maior da região — fechou. Ana Marvin saiu.")]
    [InlineData("pt", "Faltam três coisas:\n\n— Pão e água.\n\n— Sal e azeite.")]
    [InlineData("ru", "Порт — самый большой в крае — закрыт.")]
    [InlineData("ru", "Павел Орин — капитан. Анна Орина — пилот.")]
    [InlineData("es", "El puerto –dijo ayer la radio– está cerrado.")]
    public void Other_dashes_open_nothing(string language, string text) =>
        Assert.Equal("", Quoted.WordsInLanguage(language, text));

    [Fact]
    public void Words_between_marks_within_speech_are_part_of_it() =>
        Assert.Equal(
            "Statek „Mewa” stoi od rana | Czekamy. — Anna Marvin",
            Quoted.WordsInLanguage("pl", "– Statek „Mewa” stoi od rana – mówi Anna Marvin. – Czekamy."));

    [Fact]
    public void Any_words_behind_dashes_stand_in_the_text_as_they_are_quoted()
    {
        Any.Times(any =>
        {
            string[] parts = ["— ", " – ", "Já é tarde", "disse", " Ana Marvin", ".", ", ", "«", "»", "\"", ": ", "—", "\n\n"];
            var text = $"— {string.Concat(Enumerable.Range(0, 14).Select(_ => any.OneOf(parts)))} fim.";

            Assert.All(
                QuoteFinder.Find(Quoted.ArticleIn("pt", text), []).SelectMany(quote => quote.Parts),
                part => Assert.Equal(part.Text, text[part.Span.Start..part.Span.End]));
        });
    }
}
