using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

/// <summary>The shapes of sentences in which papers of other languages say who spoke.</summary>
public class SpeakersAbroadTests
{
    [Theory]
    [InlineData("fr", "Le maire d'Arlon, Jean Marvin, a dénoncé « un port fermé ».", "Jean Marvin, dénoncé")]
    [InlineData("fr", "« Il est bien tard pour partir », prévient l'avocat du port, Me Jean Marvin.", "Jean Marvin, prévient")]
    [InlineData("de", "Klare Worte fand Hafenmeisterin Anna Marvin: „Das Tor bleibt heute zu.“", "Anna Marvin, fand")]
    [InlineData("de", "Ganz anders sieht das Lotse Peter Marvin: „Wir fahren auf jeden Fall.“", "Peter Marvin, ")]
    [InlineData("de", "Der Leiter des Hafens, Peter Marvin, sprach von einer „Posse“.", "Peter Marvin, sprach")]
    [InlineData("it", "Per il segretario della Lega Porti, Mario Marvin, «il porto non chiuderà mai».", "Mario Marvin, Per")]
    [InlineData("pt", "A prefeita Ana Marvin, por sua vez, disse que “o porto vai abrir amanhã”.", "Ana Marvin, disse")]
    [InlineData("pt", "Para a capitã Ana Marvin, “o porto tem de abrir amanhã”.", "Ana Marvin, Para")]
    [InlineData("nl", "SP-raadslid Anna Marvin zei: “Wij varen morgen om twaalf uur.”", "Anna Marvin, zei")]
    [InlineData("pl", "Poseł Ruchu Morza Jan Marwin dodał: „Jutro w południe wypływamy”.", "Jan Marwin, dodał")]
    [InlineData("ru", "Депутат РПМ Павел Орин сказал: «Завтра мы уходим в море».", "Павел Орин, сказал")]
    [InlineData("ru", "«Завтра мы уходим в море», — оправдывался глава фирмы «Чайка» Павел Орин.", "Павел Орин, оправдывался")]
    [InlineData("ru", "Владелец баркаса Павел Орин сказал: «Завтра мы уходим в море».", "Павел Орин, сказал")]
    [InlineData("uk", "Депутатка Ганна Оріна сказала: «Завтра ми виходимо в море».", "Ганна Оріна, сказала")]
    [InlineData("tr", "Zam için konuşan Liman Başkanı Ahmet Orbay, \"Yarın denize açılıyoruz\" dedi.", "Ahmet Orbay, dedi")]
    [InlineData("tr", "Kaptan Ahmet Orbay ise \"Yarın açılıyoruz\" ifadelerini kullandı.", "Ahmet Orbay, ifadelerini")]
    [InlineData("es", "Preguntada por el cierre, la alcaldesa Ana Marvin fue clara: «Salimos mañana».", "Ana Marvin, ")]
    [InlineData("ru", "Депутат Залива от РПМ Павел Орин пообещал: «Завтра мы уходим в море».", "Павел Орин, пообещал")]
    [InlineData("pl", "Rzecznik Wód Morskich zapewnił: „Jutro w południe wypływamy”.", "Rzecznik Wód Morskich, zapewnił")]
    [InlineData("pl", "Wójt Jan Marwin czeka. „Jutro w południe wypływamy” – mówi wójt.", "Jan Marwin, mówi")]
    [InlineData("nl", "Boswachter Anna Marvin zei: “Wij varen morgen om twaalf uur.”", "Anna Marvin, zei")]
    [InlineData("ar", "لكن نقيب البحارة سامي الحداد رد قائلا: «نبحر غدا عند الظهر».", "سامي الحداد, قائلا")]
    [InlineData("ar", "ووصفت وزارة الموانئ الوضع بأنه \"صعب جدا على الجميع\".", "وزارة الموانئ, ووصفت")]
    public void Roles_parties_and_clauses_stand_beside_the_name(string language, string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage(language, text));

    [Theory]
    [InlineData("de", "Das Hafenamt teilte mit, man habe „keine Bedenken“.", "Das Hafenamt, teilte")]
    [InlineData("de", "Die Polizei teilte mit, der Tag sei „ruhig“ verlaufen.", "Die Polizei, teilte")]
    [InlineData("fr", "« Le port ouvrira lundi », a informé la préfecture d'Arlon.", "la préfecture d'Arlon, informé")]
    [InlineData("fr", "Pour le syndicat, « le port doit ouvrir dès lundi ».", "le syndicat, Pour")]
    [InlineData("fr", "« Le port ouvrira bientôt », affirme l'Office de la mer.", "Office de la mer, affirme")]
    [InlineData("de", "Wie die Polizei mitteilte, werde „in alle Richtungen ermittelt“.", "die Polizei, mitteilte")]
    [InlineData("it", "Mario Marvin tace. Secondo l'opposizione si tratta di «una toppa al molo».", "l'opposizione, Secondo")]
    [InlineData("pt", "A Secretaria da Pesca disse que “o porto vai abrir amanhã”.", "Secretaria da Pesca, disse")]
    [InlineData("pl", "Z kolei zarząd portu zapewnia: „Jutro w południe wypływamy”.", "zarząd portu, zapewnia")]
    [InlineData("ru", "Павлу Орину ответили в компании «Паромы Моря»: «Ждите до самого утра».", "компании, ответили")]
    [InlineData("es", "El sindicato comunicó que «el puerto abrirá el lunes».", "El sindicato, comunicó")]
    [InlineData("es", "Desde la Policía señalaron que «no hubo heridos en el puerto».", "Policía, señalaron")]
    [InlineData("it", "Dalla società assicurano che «il porto aprirà lunedì».", "società, assicurano")]
    [InlineData("nl", "De havenbond stelt dat het herstel “zeker een week” duurt.", "De havenbond, stelt")]
    [InlineData("pl", "„Port otworzymy w poniedziałek” – przekazała policja.", "policja, przekazała")]
    [InlineData("pl", "Ministerstwo Portów podkreśliło, że „port nie zostanie zamknięty”.", "Ministerstwo Portów, podkreśliło")]
    [InlineData("ru", "«Порт закрыт до самого утра», — сообщили журналистам в МЧС.", "МЧС, сообщили")]
    [InlineData("ru", "В полиции подтвердили, что «порт закрыт до самого утра».", "полиции, подтвердили")]
    [InlineData("ru", "Пресс-служба порта сообщила, что «всё идёт по плану».", "Пресс-служба порта, сообщила")]
    public void Bodies_speak_in_all_languages(string language, string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage(language, text));

    [Theory]
    [InlineData("fr", "Jean Marvin est venu. À la mairie, on assure que « le port ouvrira bientôt ».", "nobody, assure")]
    [InlineData("de", "Anna Marvin kam. Aus dem Amt hieß es, man wolle sich „nicht dazu äußern“.", "nobody, hieß")]
    [InlineData("pl", "Jan Marwin czeka. „Port otworzymy w poniedziałek” – napisano w liście.", "nobody, napisano")]
    [InlineData("ru", "Павел Орин ждёт. «Порт закрыт до самого утра», — сказали на берегу.", "nobody, сказали")]
    [InlineData("es", "Ana Marvin esperó. Los de la lonja vieja aseguraron que «el puerto abrirá el lunes».",
        "Los de la lonja vieja, aseguraron")]
    [InlineData("fr", "« Je pars », dit Jean Marvin. « Il est temps », lance en riant derrière lui un pêcheur.",
        "Jean Marvin, dit\nnobody, lance")]
    public void Whoever_is_not_named_is_nobody_and_not_the_last_who_spoke(string language, string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage(language, text));

    [Theory]
    [InlineData("fr", "« Le port ferme encore une fois », s'emporte le pilote Jean Marvin.", "Jean Marvin, s'emporte")]
    [InlineData("fr", "Jeanne Marvin attend. « C'est un scandale », fulmine-t-elle.", "Jeanne Marvin, fulmine-t-elle")]
    [InlineData("fr", "« Il faut partir tout de suite », lance, ému, le pilote Jean Marvin.", "Jean Marvin, lance")]
    [InlineData("it", "«Prezzi troppo alti», borbotta un passante.", "un passante, borbotta")]
    [InlineData("it", "«È un fallimento del porto», si sfoga don Mario.", "Mario, sfoga")]
    [InlineData("it", "«È un fallimento del porto», tuona il pilota Mario Marvin.", "Mario Marvin, tuona")]
    [InlineData("pt", "Ana Marvin não acredita. “É um erro que vamos pagar”, troveja.", "Ana Marvin, troveja")]
    [InlineData("ru", "«Порт закрыт до самого утра», — ворчит Павел Орин.", "Павел Орин, ворчит")]
    [InlineData("ru", "«Песня старого порта», роман Павла Орина, вышла вчера.", "")]
    [InlineData("fr", "« La chanson du vieux port », roman de Jean Marvin, est sorti.", "nobody, ")]
    public void Behind_a_quotation_any_verb_may_tell_who_speaks(string language, string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage(language, text));

    [Theory]
    [InlineData("es", "La alcaldesa, Ana Marvin, compareció. «El puerto abrirá el lunes», aseguró. «No antes, de momento», "
        + "zanjó Pedro Orban.", "Ana Marvin, aseguró\nPedro Orban, zanjó")]
    [InlineData("fr", "« Ce n'est qu'un début », avertit Jeanne Marvin, qui plaide pour « un port plus grand ».",
        "Jeanne Marvin, avertit\nJeanne Marvin, plaide")]
    [InlineData("de", "„Irgendwann ist Schluss“, sagt Anna Marvin und fügt hinzu: „Dann gehen wir eben.“",
        "Anna Marvin, sagt\nAnna Marvin, fügt")]
    [InlineData("ar", "«نبحر غدا عند الظهر»، قالت ليلى منصور. وتابعت قائلة: «لن ننتظر أحدا بعد اليوم».",
        "ليلى منصور, قالت\nليلى منصور, قائلة")]
    [InlineData("pt", "“Isso é descaso”, disse Ana Marvin (Partido do Mar). “Cadê o dinheiro?”", "Ana Marvin, disse")]
    [InlineData("de", "Das Amt werde „alles offenlegen“, versprach Anna Marvin.", "Anna Marvin, versprach")]
    public void Who_speaks_is_whom_the_sentence_is_about(string language, string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage(language, text));
}
