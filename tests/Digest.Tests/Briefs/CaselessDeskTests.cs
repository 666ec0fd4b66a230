using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class CaselessDeskTests
{
    [Theory]
    [InlineData("وقال وزير الموانئ سامي الحداد: \"نبحر غدا عند الظهر\".", "وزير الموانئ سامي الحداد, وقال")]
    [InlineData("قال الوزير إن \"السفن ستبحر غدا عند الظهر\".", "الوزير, قال")]
    [InlineData("وصرّح المتحدث باسم النقابة: «نبحر غدا عند الظهر».", "المتحدث باسم النقابة, وصرّح")]
    [InlineData("«نبحر غدا عند الظهر»، قالت ليلى منصور للصحفيين.", "ليلى منصور, قالت")]
    [InlineData("وأضاف الحداد في مؤتمر صحفي: «نبحر غدا عند الظهر».", "الحداد, وأضاف")]
    [InlineData("الوزير قال: «نبحر غدا عند الظهر».", "الوزير, قال")]
    [InlineData("ونقلت الوكالة عن المتحدث قوله: «نبحر غدا عند الظهر».", "المتحدث, قوله")]
    [InlineData("وبحسب بيان الميناء، «تبحر السفن غدا عند الظهر».", "بيان الميناء, وبحسب")]
    [InlineData("رفض الوزير التهمة قائلا: «لم نتأخر يوما واحدا عن البحر».", "nobody, قائلا")]
    [InlineData("قال الحداد: «نبحر غدا عند الظهر». وأضاف: «لن ننتظر أحدا بعد اليوم».",
        "الحداد, قال\nالحداد, وأضاف")]
    [InlineData("في ردها على سؤال تحدثت عن «رحلة طويلة لا يعرف أحد متى تنتهي».", "nobody, ")]
    [InlineData("«نبحر غدا عند الظهر معا». وقال الوزير إن الميناء سيفتح.", "nobody, ")]
    public void A_speaker_is_found_in_Arabic(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("ar", text));

    [Theory]
    [InlineData("علی رضایی گفت: «فردا ظهر حرکت خواهیم کرد.»", "علی رضایی, گفت")]
    [InlineData("علی رضایی، وزیر بنادر، گفت: «فردا ظهر حرکت خواهیم کرد.»", "علی رضایی, گفت")]
    [InlineData("سخنگوی بندر در نشست خبری گفت: «فردا ظهر حرکت خواهیم کرد.»", "سخنگوی بندر, گفت")]
    [InlineData("مریم کریمی اعلام کرد که «فردا ظهر حرکت خواهیم کرد».", "مریم کریمی, اعلام")]
    [InlineData("به گفته علی رضایی، «کشتی‌ها فردا ظهر حرکت خواهند کرد».", "علی رضایی, گفته")]
    [InlineData("علی رضایی می‌گوید: «فردا ظهر حرکت خواهیم کرد.»", "علی رضایی, می‌گوید")]
    [InlineData("علی رضایی گفت: «فردا ظهر حرکت خواهیم کرد.» وی افزود: «منتظر کسی نخواهیم ماند.»",
        "علی رضایی, گفت\nعلی رضایی, افزود")]
    [InlineData("در بندر تابلویی با نوشته «فردا ظهر حرکت خواهیم کرد همه با هم» دیده شد.", "nobody, ")]
    public void A_speaker_is_found_in_Persian(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("fa", text));

    [Theory]
    [InlineData("שר הנמלים אבי כהן אמר: \"נפליג מחר בצהריים כולנו\".", "שר הנמלים אבי כהן, אמר")]
    [InlineData("\"נפליג מחר בצהריים כולנו\", אמרה דנה לוי.", "דנה לוי, אמרה")]
    [InlineData("\"נפליג מחר בצהריים כולנו\", כך מסר דובר הנמל.", "דובר הנמל, מסר")]
    [InlineData("לדברי אבי כהן, \"נפליג מחר בצהריים כולנו\".", "אבי כהן, לדברי")]
    [InlineData("דובר צה\"ל אמר כי \"הספינות יפליגו מחר בצהריים מן הנמל\".", "דובר צה\"ל, אמר")]
    [InlineData("אבי כהן אמר: \"נפליג מחר בצהריים כולנו\". והוסיף: \"לא נחכה לאיש אחרי היום\".",
        "אבי כהן, אמר\nאבי כהן, והוסיף")]
    public void A_speaker_is_found_in_Hebrew(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("he", text));

    [Theory]
    [InlineData("港口部长王小明说：“我们明天中午出发，不再等了。”", "港口部长王小明, 说")]
    [InlineData("王小明周四在港口对记者表示，“我们明天中午出发，不再等了”。", "王小明, 表示")]
    [InlineData("“我们明天中午出发，不再等了，”工会发言人李娜说。", "工会发言人李娜, 说")]
    [InlineData("“我们明天中午出发，不再等了。”李娜说。", "李娜, 说")]
    [InlineData("“我们明天中午出发，”李娜表示，“不会再等任何一个人。”", "李娜, 表示")]
    [InlineData("据港口日报报道，王小明14日强调：“我们明天中午出发，不再等了。”", "王小明, 强调")]
    [InlineData("约翰·马文告诉记者，“我们明天中午出发，不再等了”。", "约翰·马文, 告诉")]
    [InlineData("在港口谈到罢工时，王小明还说：“我们明天中午出发，不再等了。”", "王小明, 说")]
    [InlineData("港口部長王小明說：「我們明天中午出發，不再等了。」", "港口部長王小明, 說")]
    [InlineData("与李娜会面后表示：“我们明天中午出发，不再等了。”", "nobody, 表示")]
    [InlineData("“我们明天中午出发，不再等了。”李娜表示，港口将于周六开放。", "nobody, ")]
    [InlineData("“一带一路”倡议得到支持，李娜表示，港口将开放。", "")]
    [InlineData("王小明说：“我们明天中午出发。”他还说：“不会再等任何一个人。”", "王小明, 说\n王小明, 说")]
    public void A_speaker_is_found_in_Chinese(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("zh", text));

    [Theory]
    [InlineData("山田太郎港湾相は「明日の正午に出港し、もう待たない」と述べた。", "山田太郎港湾相, 述べた")]
    [InlineData("組合の鈴木花子氏は4日、記者団に「明日の正午に出港し、もう待たない」と語った。", "組合の鈴木花子氏, 語った")]
    [InlineData("会見で山田氏は「明日の正午に出港し、もう待たない」と強調した。", "山田氏, 強調した")]
    [InlineData("「明日の正午に出港し、もう待たない」と山田氏は話している。", "山田氏, 話している")]
    [InlineData("山田氏が「明日の正午に出港し、もう待たない」などと説明した。", "山田氏, 説明した")]
    [InlineData("山田氏は「明日の正午に出港する」とし、「もう誰も待つことはない」と述べた。",
        "山田氏, 述べた")]
    [InlineData("「明日の正午に出港し、もう待たない」と題した講演で、山田氏は港の今後を語った。", "nobody, ")]
    [InlineData("山田氏は「働き方改革」という言葉を説明した。", "")]
    public void A_speaker_is_found_in_Japanese(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("ja", text));

    [Theory]
    [InlineData("항만부 김민수 장관은 14일 \"우리는 내일 정오에 출항하고 기다리지 않겠다\"라고 말했다.",
        "항만부 김민수 장관, 말했다")]
    [InlineData("이에 대해 박지영 대변인은 \"우리는 내일 정오에 출항한다\"고 밝혔다.", "박지영 대변인, 밝혔다")]
    [InlineData("박지영 대변인은 \"내일 정오에 우리 모두 출항한다\"며 \"더는 아무도 기다리지 않겠다\"고 강조했다.",
        "박지영 대변인, 강조했다")]
    [InlineData("문제가 있는 항구에 대해 그는 \"우리는 내일 정오에 출항한다\"고 말했다.", "nobody, 말했다")]
    public void A_speaker_is_found_in_Korean(string text, string said) =>
        Assert.Equal(said, Quoted.InLanguage("ko", text));

    [Theory]
    [InlineData("ar", "وقال وزير الموانئ سامي الحداد: «نبحر غدا عند الظهر».", "Sami al-Haddad, وقال")]
    [InlineData("ar", "وقال سَامِي الحدّاد: «نبحر غدا عند الظهر».", "Sami al-Haddad, وقال")]
    [InlineData("ar", "سامي الحداد، وزير الموانئ، قال: «نبحر غدا عند الظهر».", "Sami al-Haddad, قال")]
    [InlineData("ar", "قال الحداد: «نبحر غدا عند الظهر».", "الحداد, قال")]
    [InlineData("zh", "港口部长王小明说：“我们明天中午出发，不再等了。”", "Wang Xiaoming, 说")]
    public void A_listed_actor_is_known_where_no_capital_shows_a_name(string language, string text, string said)
    {
        var listed = Quoted.Listed("Sami al-Haddad", ActorKind.Person) with { Also = ["سامي الحداد"] };
        var other = Quoted.Listed("Wang Xiaoming", ActorKind.Person) with { Also = ["王小明"] };

        Assert.Equal(said, Quoted.InLanguage(language, text, listed, other));
    }
}
