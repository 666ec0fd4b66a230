using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class CaselessNamesTests
{
    [Theory]
    [InlineData("ar", "وصل وزير الموانئ سامي الحداد إلى الميناء، ثم عاد الحداد.", "سامي الحداد: سامي الحداد, الحداد")]
    [InlineData("ar", "قال علي حسن على متن السفينة.", "علي حسن: علي حسن")]
    [InlineData("ar", "جلس محمد على الرصيف.", "")]
    [InlineData("ar", "وصل الوزير محمد فواز إلى الميناء.", "محمد فواز: محمد فواز")]
    [InlineData("ar", "وصل الوزير محمد وسامي إلى الميناء.", "")]
    [InlineData("ar", "عادت السفن إلى الميناء.", "")]
    [InlineData("fa", "مریم کریمی سخنگوی بندر آمد.", "مریم کریمی: مریم کریمی")]
    [InlineData("he", "שר הנמלים אבי כהן הגיע, וכהן חזר.", "אבי כהן: אבי כהן")]
    [InlineData("he", "בני אדם רבים הגיעו לנמל.", "")]
    [InlineData("ar", "هذا حكم عادل مرض للجميع.", "")]
    [InlineData("ko", "선출된 대표는 어제 도착했다.", "")]
    [InlineData("zh", "港口部长王小明周四抵达，王小明随后离开。", "王小明: 王小明, 王小明")]
    [InlineData("zh", "美国总统约翰·马文说，港口会开放。", "约翰·马文: 约翰·马文")]
    [InlineData("zh", "港口部长高度赞扬工人，发言人表示感谢。", "")]
    [InlineData("zh", "分析师约翰·马文(John Marvin)说，港口会开放。约翰·马文离开了。",
        "约翰·马文: 约翰·马文, John Marvin, 约翰·马文")]
    [InlineData("ar", "قال وزير الموانئ سامي الحداد (Sami Haddad) إن السفن تبحر.",
        "سامي الحداد: سامي الحداد, Sami Haddad")]
    [InlineData("ja", "組合の鈴木花子氏は港に着いた。鈴木花子氏は帰った。", "鈴木花子: 鈴木花子, 鈴木花子")]
    [InlineData("ja", "港に着いたジョン・マーヴィン氏は黙っていた。", "ジョン・マーヴィン: ジョン・マーヴィン")]
    [InlineData("ja", "日本首相は港に着いた。", "")]
    [InlineData("ko", "항만부 김민수 장관은 어제 도착했다. 김민수 장관이 떠났다.", "김민수: 김민수, 김민수")]
    [InlineData("ko", "이사회 의장은 어제 도착했다.", "")]
    public void A_person_is_known_by_a_given_name_or_a_title(string language, string text, string expected)
    {
        var plain = Plain.Article(text);
        var article = plain with { Metadata = plain.Metadata with { Language = new(language, "test") } };

        var actors = ActorFinder.Find(article, Gazetteer.Of(WhoIsWho.Nobody));

        Assert.Equal(
            expected,
            string.Join("; ", actors.Select(actor =>
                $"{actor.Name}: {string.Join(", ", actor.Mentions.Select(mention => mention.Text))}")));
        Assert.All(actors, actor => Assert.Equal(ActorKind.Person, actor.Kind));
        Assert.All(actors.SelectMany(actor => actor.Mentions), mention => Assert.Equal(mention.Text, mention.Span.Of(text)));
    }

    [Fact]
    public void A_speaker_stays_named_in_a_brief_that_is_put_back_among_the_seeds()
    {
        var first = TinySite.Build("""
            -- seeds/a.txt --
            港口罢工结束

            2024年3月14日

            港口部长王小明表示：“我们听取了工人的意见，然后采取了行动。”工会表示，“港口周六会开放，我们都很高兴”。
            """);
        var brief = first.Pages.Single(file => file.Key.EndsWith("/index.md", StringComparison.Ordinal));

        var again = TinySite.Build($"-- seeds/a.md --\n{brief.Value}");

        Assert.Equal(Captions(first), Captions(again));
        Assert.Contains("<a href", Captions(first)[0], StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Captions(first)[1], StringComparison.Ordinal);
    }

    static string[] Captions(TinySite site) =>
    [
        .. site.Pages.Single(file => file.Key.StartsWith("articles/", StringComparison.Ordinal)
                && file.Key.EndsWith("/index.html", StringComparison.Ordinal))
            .Value.Split('\n').Where(line => line.Contains("<figcaption>", StringComparison.Ordinal)),
    ];
}
