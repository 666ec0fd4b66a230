using Digest.Articles;

namespace Digest.Tests.Articles;

public class LanguageFinderTests
{
    [Theory]
    [InlineData("en",
        "The harbour of Velm was closed on Friday, and the ferries to the island had to wait for the storm to pass.")]
    [InlineData("fr",
        "Le port de Velm a été fermé vendredi et les bateaux pour les îles ont dû attendre que la tempête passe dans la nuit.")]
    [InlineData("es",
        "El puerto de Velm fue cerrado el viernes y los barcos que salen para las islas no pudieron zarpar por la tormenta.")]
    [InlineData("de",
        "Der Hafen von Velm wurde am Freitag geschlossen, und die Fähren zu den Inseln mussten auf das Ende des Sturms warten.")]
    [InlineData("it",
        "Il porto di Velm è stato chiuso venerdì e le navi per le isole non sono partite che nella notte, come la città temeva.")]
    [InlineData("pt",
        "O porto de Velm foi fechado na sexta-feira e os navios para as ilhas não puderam sair por causa da tempestade.")]
    [InlineData("nl",
        "De haven van Velm werd op vrijdag gesloten en de boten naar het eiland moesten wachten op het einde van de storm.")]
    [InlineData("tr",
        "Velm limanı cuma günü kapatıldı ve adalara giden bir gemi fırtına için daha sonra yola çıktı, ancak bu kadar geç değil.")]
    [InlineData("tr",
        "Belediye Başkanı şehrin yangından çıktığını söyledi. Köylüler ağıllarını taşıyor, sığınaklarda yaşıyor.")]
    [InlineData("ru",
        "Порт Вельма был закрыт в пятницу, и паромы ждали, пока буря не утихнет, чтобы выйти к островам.")]
    [InlineData("uk",
        "Порт Вельма був закритий у п'ятницю, і пороми чекали, доки буря не вщухне, щоб вийти до островів.")]
    [InlineData("ar", "أغلق ميناء المدينة يوم الجمعة وانتظرت العبارات انتهاء العاصفة قبل أن تبحر إلى الجزيرة")]
    [InlineData("fa",
        "بندر شهر روز جمعه بسته شد و کشتی‌ها پیش از رفتن به جزیره در انتظار پایان توفان ماندند و گفتند چاره‌ای نیست")]
    [InlineData("he", "נמל העיר נסגר ביום שישי והמעבורות חיכו לסוף הסערה לפני שהפליגו לאי")]
    [InlineData("zh", "港口在星期五关闭，渡轮等待暴风雨结束后才驶往岛屿，没有人受伤，居民感到高兴。")]
    [InlineData("ja", "港は金曜日に閉鎖され、フェリーは嵐が過ぎるのを待ってから島へ向かった。けが人はいなかった。")]
    public void A_language_is_told_by_its_script_and_small_words(string expected, string text)
    {
        Assert.Equal(expected, Find(text)?.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Velm, Orsk")]
    [InlineData("Ada Lund Per Oster Velm Orsk Brenn Harbour Courier Ferry")]
    [InlineData("The ferry")]
    public void Too_few_words_are_no_evidence(string text)
    {
        Assert.Null(Find(text));
    }

    [Fact]
    public void A_text_half_in_one_script_and_half_in_another_is_left_open()
    {
        Assert.Null(Find(
            "The harbour of Velm was closed and the ferries had to wait. Порт Вельма был закрыт в пятницу, и "
                + "паромы ждали бури."));
    }

    [Fact]
    public void A_foreign_name_does_not_change_the_language()
    {
        Assert.Equal("en", Find(
            "The Sûreté and the Bundeswehr were said to be in Velm with the ships of Łódź, as it was on the day "
                + "of the storm.")?.Value);
    }

    [Fact]
    public void The_finding_says_what_told_it()
    {
        Assert.Contains(
            "small words",
            Find("The harbour of Velm was closed on Friday, and the ferry had to wait for the storm.")!.How,
            StringComparison.Ordinal);
    }

    static Finding<string>? Find(string text) => LanguageFinder.Find([new(text, new(0, text.Length))]);
}
