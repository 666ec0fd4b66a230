using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class ForeignDeskTests
{
    [Theory]
    [InlineData("« Nous partons à midi demain », a déclaré Jean Marvin.", "Jean Marvin, déclaré")]
    [InlineData("« Nous partons à midi demain », a-t-elle déclaré.", "nobody, déclaré")]
    [InlineData("« Nous partons à midi demain », explique la maire d'Arlon, Jeanne Marvin.", "Jeanne Marvin, explique")]
    [InlineData("« Nous partons à midi demain », selon Jean Marvin.", "Jean Marvin, selon")]
    [InlineData("« Nous partons à midi demain », d’après Jean Marvin.", "Jean Marvin, d’après")]
    [InlineData("« Nous partons à midi demain », s'exclame Jean Marvin.", "Jean Marvin, s'exclame")]
    [InlineData("« Nous partons à midi demain », Jean Marvin a déclaré.", "Jean Marvin, déclaré")]
    [InlineData("« Nous partons à midi demain », a averti le ministre des Ports Jean Marvin.", "Jean Marvin, averti")]
    [InlineData("« Nous partons à midi demain », a dit un porte-parole.", "un porte-parole, dit")]
    [InlineData("Jean Marvin a déclaré : « Nous partons à midi demain. »", "Jean Marvin, déclaré")]
    [InlineData("Selon Jean Marvin, « nous partons à midi demain ».", "Jean Marvin, Selon")]
    [InlineData("Jean Marvin a ajouté que « nous partons à midi demain ».", "Jean Marvin, ajouté")]
    [InlineData("Jeanne Marvin est venue lundi. « Nous partons à midi demain », a-t-elle dit.", "Jeanne Marvin, dit")]
    [InlineData("Jeanne Marvin a vu Jean Orban. « Nous partons à midi », explique-t-il.", "Jean Orban, explique-t-il")]
    [InlineData("« Nous partons à midi », rappelle de son côté le pilote Jean Marvin.", "Jean Marvin, rappelle")]
    [InlineData("« Nous partons à midi », a dit à la presse Jean Marvin.", "Jean Marvin, dit")]
    [InlineData("« Nous partons à midi », s'amuse Jean Marvin.", "Jean Marvin, s'amuse")]
    [InlineData("Jean Marvin est venu. Selon lui, « nous partons à midi demain ».", "Jean Marvin, Selon")]
    [InlineData("Jeanne Marvin est venue. Interrogée mardi, elle a dit : « Nous partons. »", "Jeanne Marvin, dit")]
    [InlineData("Le maire, Jean Marvin, ne cède pas : « Nous partons à midi demain. »", "Jean Marvin, ")]
    [InlineData("Le film « Nous partons à midi demain » est sorti lundi.", "")]
    [InlineData("« Nous partons », annonce Jean Marvin, qui est venu « pour voir la mer une fois encore ».",
        "Jean Marvin, annonce")]
    [InlineData("Le ministre des Ports, Jean Marvin, est venu lundi. « Nous partons demain », a dit le ministre.",
        "Jean Marvin, dit")]
    [InlineData("Le feu est considéré par Jean Marvin comme « tout à fait éteint depuis ce matin ».",
        "Jean Marvin, considéré")]
    [InlineData("Jeanne Marvin ne cède pas :\n\n« Nous partons à midi demain. »", "Jeanne Marvin, ")]
    [InlineData("Jean Marvin, ministre des Ports, est venu. « Nous partons demain », a dit le ministre des Ports.",
        "Jean Marvin, dit")]
    [InlineData("Jean Marvin, ministre des Ports, est venu. « Nous partons demain », a dit le ministre de la Mer.",
        "le ministre de la Mer, dit")]
    public void A_speaker_is_found_in_French(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("fr", text));

    [Theory]
    [InlineData("«Salimos mañana a mediodía», dijo María Marvin.", "María Marvin, dijo")]
    [InlineData("«Salimos mañana a mediodía», ha declarado ayer María Marvin.", "María Marvin, declarado")]
    [InlineData("«Salimos mañana a mediodía», según María Marvin.", "María Marvin, según")]
    [InlineData("«Salimos mañana a mediodía», advirtió el alcalde de Arlon, Pedro Marvin, el lunes.",
        "Pedro Marvin, advirtió")]
    [InlineData("María Marvin dijo: «Salimos mañana a mediodía».", "María Marvin, dijo")]
    [InlineData("En una carta, María Marvin afirmó que «salimos mañana a mediodía».", "María Marvin, afirmó")]
    [InlineData("María Marvin vio a Pedro Orban. «Salimos mañana a mediodía», dijo ella.", "María Marvin, dijo")]
    [InlineData("\"Salimos mañana a mediodía\", señalaron las autoridades.", "las autoridades, señalaron")]
    [InlineData("«Salimos», dijo Pedro Orban.\n\nMaría Marvin fue clara. «La mar estará en calma», señaló.",
        "Pedro Orban, dijo\nMaría Marvin, señaló")]
    [InlineData("«Salimos», dijo María Marvin. Además, reiteró que «la mar estará en calma hasta mañana».",
        "María Marvin, dijo\nMaría Marvin, reiteró")]
    public void A_speaker_is_found_in_Spanish(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("es-MX", text));

    [Theory]
    [InlineData("„Wir fahren morgen um zwölf“, sagte Angela Marvin.", "Angela Marvin, sagte")]
    [InlineData("„Wir fahren morgen um zwölf“, sagte am Montag Angela Marvin.", "Angela Marvin, sagte")]
    [InlineData("„Wir fahren morgen um zwölf“, so Angela Marvin.", "Angela Marvin, so")]
    [InlineData("„Wir fahren morgen um zwölf“, hat Angela Marvin gesagt.", "Angela Marvin, gesagt")]
    [InlineData("„Wir fahren morgen um zwölf“, warnte Hafenmeisterin Angela Marvin.", "Angela Marvin, warnte")]
    [InlineData("„Wir fahren morgen um zwölf“, sagte ein Sprecher der Polizei.", "ein Sprecher der Polizei, sagte")]
    [InlineData("Angela Marvin sagte: „Wir fahren morgen um zwölf.“", "Angela Marvin, sagte")]
    [InlineData("Am Montag sagte Angela Marvin: „Wir fahren morgen um zwölf.“", "Angela Marvin, sagte")]
    [InlineData("Laut Angela Marvin „fahren wir morgen um zwölf“.", "Angela Marvin, Laut")]
    [InlineData("„Wir fahren“, sagte Angela Marvin. „Oder sollen wir etwa noch lange warten?“",
        "Angela Marvin, sagte")]
    [InlineData("„Wir fahren“, sagte Angela Marvin. Es regnete. „Oder sollen wir etwa noch lange warten?“",
        "Angela Marvin, sagte\nnobody, ")]
    [InlineData("Hafenmeisterin Angela Marvin kam. „Wir fahren morgen um zwölf“, sagte die Hafenmeisterin.",
        "Angela Marvin, sagte")]
    [InlineData("Angela Marvin traf Peter Orban. „Wir fahren morgen um zwölf“, sagte er.", "Peter Orban, sagte")]
    public void A_speaker_is_found_in_German(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("de", text));

    [Theory]
    [InlineData("«Partiamo domani a mezzogiorno», ha detto Mario Marvin.", "Mario Marvin, detto")]
    [InlineData("«Partiamo domani a mezzogiorno», spiega il sindaco di Arlon, Mario Marvin.", "Mario Marvin, spiega")]
    [InlineData("«Partiamo domani a mezzogiorno», secondo Mario Marvin.", "Mario Marvin, secondo")]
    [InlineData("Mario Marvin ha dichiarato: «Partiamo domani a mezzogiorno».", "Mario Marvin, dichiarato")]
    [InlineData("Maria Marvin ha visto Mario Orban. «Partiamo domani a mezzogiorno», ha detto lei.",
        "Maria Marvin, detto")]
    public void A_speaker_is_found_in_Italian(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("it", text));

    [Theory]
    [InlineData("“Saímos amanhã ao meio-dia”, disse Maria Marvin.", "Maria Marvin, disse")]
    [InlineData("“Saímos amanhã ao meio-dia”, afirmou nesta segunda-feira Maria Marvin.", "Maria Marvin, afirmou")]
    [InlineData("“Saímos amanhã ao meio-dia”, segundo Maria Marvin.", "Maria Marvin, segundo")]
    [InlineData("“Saímos amanhã ao meio-dia”, alertou o prefeito de Arlon, Pedro Marvin.", "Pedro Marvin, alertou")]
    [InlineData("Maria Marvin declarou: “Saímos amanhã ao meio-dia”.", "Maria Marvin, declarou")]
    [InlineData("“Saímos amanhã ao meio-dia”, informaram as autoridades.", "as autoridades, informaram")]
    public void A_speaker_is_found_in_Portuguese(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("pt-BR", text));

    [Theory]
    [InlineData("“Wij varen morgen om twaalf uur”, zegt Anna Marvin.", "Anna Marvin, zegt")]
    [InlineData("“Wij varen morgen om twaalf uur”, aldus Anna Marvin.", "Anna Marvin, aldus")]
    [InlineData("“Wij varen morgen om twaalf uur”, waarschuwde burgemeester Jan de Marvin.", "Jan de Marvin, waarschuwde")]
    [InlineData("“Wij varen morgen om twaalf uur”, zei een woordvoerder van de politie.",
        "een woordvoerder van de politie, zei")]
    [InlineData("Anna Marvin zei: “Wij varen morgen om twaalf uur.”", "Anna Marvin, zei")]
    [InlineData("Maandag zei Anna Marvin: “Wij varen morgen om twaalf uur.”", "Anna Marvin, zei")]
    public void A_speaker_is_found_in_Dutch(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("nl", text));

    [Theory]
    [InlineData("„Jutro w południe wypływamy” – powiedziała Anna Marwin.", "Anna Marwin, powiedziała")]
    [InlineData("„Jutro w południe wypływamy” – powiedział PAP Jan Marwin.", "Jan Marwin, powiedział")]
    [InlineData("„Jutro w południe wypływamy” – ostrzegł minister portów Jan Marwin.", "Jan Marwin, ostrzegł")]
    [InlineData("Rzeczniczka portu Anna Marwin poinformowała: „Jutro w południe wypływamy”.", "Anna Marwin, poinformowała")]
    [InlineData("Jan Marwin oświadczył: „Jutro w południe wypływamy”.", "Jan Marwin, oświadczył")]
    public void A_speaker_is_found_in_Polish(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("pl", text));

    [Theory]
    [InlineData("«Завтра в полдень мы уходим в море», — сказала Анна Марвина.", "Анна Марвина, сказала")]
    [InlineData("«Завтра в полдень мы уходим в море», — сообщил ТАСС Иван Марвин.", "Иван Марвин, сообщил")]
    [InlineData("«Завтра в полдень мы уходим в море», — заявил журналистам министр портов Иван Марвин.",
        "Иван Марвин, заявил")]
    [InlineData("Представитель порта Анна Марвина заявила, что «завтра в полдень мы уходим в море».",
        "Анна Марвина, заявила")]
    [InlineData("Глава МИД Иван Марвин подчеркнул: «Завтра в полдень мы уходим в море».", "Иван Марвин, подчеркнул")]
    [InlineData("Иван Марвин подчеркнул: «Завтра в полдень мы уходим в море».", "Иван Марвин, подчеркнул")]
    [InlineData("Иван Марвин приехал. «Завтра в полдень мы уходим в море», — добавил он.", "Иван Марвин, добавил")]
    [InlineData("Иван Марвин заявил, что «завтра в полдень мы уходим в море».", "Иван Марвин, заявил")]
    [InlineData("«Завтра в полдень мы уходим в море», — рассказал РИА Новости Иван Марвин.", "Иван Марвин, рассказал")]
    public void A_speaker_is_found_in_Russian(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("ru", text));

    [Theory]
    [InlineData("«Завтра опівдні ми виходимо в море», — сказала Анна Марвін.", "Анна Марвін, сказала")]
    [InlineData("«Завтра опівдні ми виходимо в море», – наголосив голова порту Іван Марвін.", "Іван Марвін, наголосив")]
    [InlineData("Речниця порту Анна Марвін повідомила: «Завтра опівдні ми виходимо в море».", "Анна Марвін, повідомила")]
    [InlineData("Іван Марвін зазначив: «Завтра опівдні ми виходимо в море».", "Іван Марвін, зазначив")]
    [InlineData("Іван Марвін приїхав. «Завтра опівдні ми виходимо в море», — додав він.", "Іван Марвін, додав")]
    public void A_speaker_is_found_in_Ukrainian(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("uk", text));

    [Theory]
    [InlineData("Ahmet Orbay, \"Yarın öğlen denize açılıyoruz\" dedi.", "Ahmet Orbay, dedi")]
    [InlineData("Liman Müdürü Ahmet Orbay, \"Yarın öğlen denize açılıyoruz\" diye konuştu.", "Ahmet Orbay, konuştu")]
    [InlineData("\"Yarın öğlen denize açılıyoruz\" diyen Ahmet Orbay, limanı gezdi.", "Ahmet Orbay, diyen")]
    [InlineData("Ahmet Orbay geldi. \"Yarın öğlen denize açılıyoruz\" ifadelerini kullandı.", "nobody, ifadelerini")]
    public void A_speaker_is_found_in_Turkish(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("tr", text));

    [Theory]
    [InlineData("tr", "yalanladı", "Denied")]
    [InlineData("pt", "alertaram", "Warned")]
    [InlineData("nl", "beloofde", "Promised")]
    [InlineData("pl", "skrytykowała", "Criticised")]
    [InlineData("ru", "написал", "Wrote")]
    [InlineData("uk", "попередив", "Warned")]
    [InlineData("fr", "averti", "Warned")]
    [InlineData("es", "prometió", "Promised")]
    [InlineData("de", "kritisierte", "Criticised")]
    [InlineData("it", "scritto", "Wrote")]
    public void Cues_of_all_languages_have_the_same_classes(string language, string word, string kind) =>
        Assert.Equal(kind, Tongue.Of(language)!.CueOf(word)!.Value.Class.ToString());

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("sv")]
    [InlineData("fra")]
    [InlineData("")]
    [InlineData(null)]
    public void English_and_languages_without_a_table_are_read_as_before(string? language) =>
        Assert.Null(Tongue.Of(language));

    [Fact]
    public void Any_words_at_all_can_be_read_in_any_language()
    {
        string[] pieces =
        [
            "«", "»", ",", ".", ":", "—", "dit-il", "a-t-elle", "selon", "laut", "so", "ha", "detto", "de", "la", "l'",
            "-", "d'Arlon", "Jean", "Marvin", "der", "que", "\n\n", "😀", "hat", "sagte", "dijo", "Mme", "M.",
        ];
        Any.Times(any =>
        {
            var text = string.Join(' ', any.Several(40, () => any.OneOf(pieces)));

            Assert.NotNull(Quoted.InLanguage(any.OneOf("fr", "es", "de", "it", "pt", "nl", "pl", "ru", "uk", "tr"), text));
        });
    }
}
