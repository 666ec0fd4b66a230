using System.Text;
using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public class DecodingTests
{
    const string English = "“We’ll read it,” said José Müller – 5 € more.";
    const string French = "L’été à Orléans : « Ça va », dit-il. Où êtes-vous ? Œuvre créée.";
    const string German = "Das Gefäß ist mäßig süß, ärgerlich für Österreich.";
    const string Icelandic = "Það er ekki allt búið, sagði Þórður á Ísafirði; ýmislegt er óunnið.";
    const string Arabic = "قرر المجلس إصلاح المضخات القديمة قبل الشتاء. Reference 7.";
    const string Persian = "گزارش پنج روز درباره چهار ژنراتور.";

    [Theory]
    [InlineData(65001, English, true)]
    [InlineData(65001, Arabic, false)]
    [InlineData(65001, "日本語 😀", true)]
    [InlineData(1200, English, true)]
    [InlineData(1201, English, true)]
    [InlineData(1200, Arabic, true)]
    [InlineData(1200, "A line of plain words.", false)]
    [InlineData(1201, "A line of plain words.", false)]
    [InlineData(12000, English, true)]
    [InlineData(12001, "日本語 😀", true)]
    [InlineData(1252, English, false)]
    [InlineData(1252, French, false)]
    [InlineData(1252, German, false)]
    [InlineData(1252, Icelandic, false)]
    [InlineData(1252, "“Quoted” – that’s all.", false)]
    [InlineData(1256, Arabic, false)]
    [InlineData(1256, Persian, false)]
    public void Each_encoding_is_told_by_its_bytes(int codePage, string text, bool hasMark)
    {
        var encoding = CodePage(codePage);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        var decoded = Decode("a.txt", bytes, out var problems);

        Assert.Empty(problems);
        Assert.Equal(text, decoded);
    }

    [Theory]
    [InlineData(1251, "Совет решил починить насосы до зимы.")]
    [InlineData(1253, "Το συμβούλιο αποφάσισε την επισκευή.")]
    [InlineData(1255, "המועצה תחליף את המשאבות")]
    [InlineData(1254, "Belediye ağır yağışa karşı pompaları değiştirecek.")]
    [InlineData(1250, "Příliš žluťoučký kůň úpěl ďábelské ódy.")]
    [InlineData(1250, "Zażółć gęślą jaźń, mówił gorący miłośnik.")]
    [InlineData(1250, "Az őrült író nem tűrte a fűtést.")]
    [InlineData(932, "会議は火曜日に開かれた。")]
    [InlineData(20866, "Совет решил починить насосы до зимы.")]
    public void Any_other_encoding_is_reported_not_guessed(int codePage, string text)
    {
        var decoded = Decode("a.txt", CodePage(codePage).GetBytes(text), out var problems);

        Assert.Null(decoded);
        Assert.Contains(
            "in no encoding that can be told for certain. Save the file as UTF-8.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1251, "windows-1251", "Совет решил починить насосы до зимы.")]
    [InlineData(932, "Shift_JIS", "会議は火曜日に開かれた。")]
    [InlineData(50220, "iso-2022-jp", "会議は火曜日に開かれた。")]
    [InlineData(1252, "iso-8859-1", "Été – “déjà vu”")]
    [InlineData(65001, "iso-8859-1", "Été – “déjà vu”")]
    [InlineData(1252, "no-such-thing", "Été – “déjà vu”")]
    public void A_saved_page_may_name_its_encoding(int codePage, string name, string text)
    {
        var page = $"<html><head><meta charset=\"{name}\"></head><p>{text}</p>";

        var decoded = Decode("a.html", CodePage(codePage).GetBytes(page), out var problems);

        Assert.Empty(problems);
        Assert.Equal(page, decoded);
    }

    [Fact]
    public void The_old_way_of_naming_an_encoding_counts_too()
    {
        const string Page = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"><p>Совет";

        var decoded = Decode("a.htm", CodePage(1251).GetBytes(Page), out _);

        Assert.Equal(Page, decoded);
    }

    [Fact]
    public void Bytes_that_are_no_letters_are_reported_where_the_first_one_stands()
    {
        var decoded = Decode(
            "a.txt", [.. "one\r\ntwo "u8, 0xFF, 0xFE, 0x80, .. " tail "u8, 0xE2, 0x82], out var problems);

        Assert.Null(decoded);
        Assert.StartsWith("seeds/a.txt:2:5: ", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_marked_as_utf_8_that_is_none_is_reported_with_its_mark_unread()
    {
        Assert.Null(Decode("a.txt", [0xEF, 0xBB, 0xBF, .. "A line, "u8, 0xA0, .. "and more."u8], out var problems));

        var problem = Assert.Single(problems);
        Assert.Contains("in no encoding", problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_become_spaces_and_line_ends_stay()
    {
        var decoded = Decode("a.txt", "a\0b\u001B[2J\r\nc\td\re\u0085f\uFFFF\n"u8.ToArray(), out var problems);

        Assert.Empty(problems);
        Assert.Equal("a b [2J\r\nc\td\re f \n", decoded);
    }

    [Theory]
    [InlineData("a\u2028b\u2029c\n\fd\u0085", "a\nb\nc\n d ")]
    [InlineData("a\u0085\u0085b\vc\fd", "a\n\nb\nc\nd")]
    [InlineData("a\u2028b\u0085c", "a\nb c")]
    public void Line_ends_of_other_kinds_are_line_ends_unit_for_unit(string text, string expected)
    {
        Assert.Equal(expected, Decode("a.txt", Encoding.UTF8.GetBytes(text), out _));
        Assert.Equal(expected, Decode("a.md", Encoding.UTF8.GetBytes(text), out _));
    }

    [Fact]
    public void Letters_lost_before_the_file_came_are_reported()
    {
        var decoded = Decode("a.txt", "one\ntwo \uFFFD three"u8.ToArray(), out var problems);

        Assert.NotNull(decoded);
        Assert.StartsWith(
            "seeds/a.txt:2:5: A letter was lost", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“We’ll read it,” said José Müller – 5 € more.")]
    [InlineData("L’été à Orléans : « Ça va », dit-il. Œuvre créée.")]
    [InlineData("Совет решил починить насосы до зимы.")]
    [InlineData("قرر المجلس إصلاح المضخات القديمة قبل الشتاء.")]
    [InlineData("Zażółć gęślą jaźń.")]
    public void A_text_that_was_read_in_a_wrong_encoding_and_saved_so_is_put_right(string text)
    {
        var decoded = Decode("a.txt", Encoding.UTF8.GetBytes(SavedWrong(text)), out var problems);

        Assert.Equal(text, decoded);
        Assert.StartsWith(
            "seeds/a.txt: The text was once read in a wrong encoding and saved so;",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
        Assert.False(problems.AreGrave);
    }

    [Fact]
    public void A_closing_mark_that_lost_its_end_on_the_way_is_put_right_too()
    {
        var wrong = SavedWrong("“Shut it,” she said. “Now”").Replace("\u009D", "", StringComparison.Ordinal);

        Assert.Equal("“Shut it,” she said. “Now”", Decode("a.txt", Encoding.UTF8.GetBytes(wrong), out _));
    }

    [Fact]
    public void A_single_word_that_was_saved_wrong_is_reported()
    {
        var text = $"one\n“Shut it,” said {SavedWrong("René")} Duval in the café.";

        var decoded = Decode("a.txt", Encoding.UTF8.GetBytes(text), out var problems);

        Assert.Equal(text, decoded);
        Assert.StartsWith(
            "seeds/a.txt:2:17: “RenÃ©” was once read in a wrong encoding and saved so; it was perhaps “René”.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“O PÃO DA MANHÔ, dizia a placa.")]
    [InlineData("Das macht „Spaß“, sagte er. „Spaß…“")]
    [InlineData("A plain line about \"Spaß“.")]
    [InlineData("« ALLÉ » et «CAFÉ», à côté")]
    [InlineData("Å–Ö är en ort")]
    [InlineData("Ð er bókstafur")]
    public void Letters_before_marks_are_no_letters_saved_wrong(string text)
    {
        Assert.Equal(text, Decode("a.txt", Encoding.UTF8.GetBytes(text), out var problems));
        Assert.Empty(problems);
    }

    // What means nothing in Windows-1252 comes through as a control character.
    static string SavedWrong(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(unit =>
        unit is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? $"{(char)unit}" : CodePage(1252).GetString([unit])));

    [Fact]
    public void A_picture_named_as_text_is_reported()
    {
        var picture = Enumerable.Range(0, 4000).Select(i => (byte)(i * 37)).ToArray();

        Assert.Null(Decode("a.txt", picture, out var problems));
        Assert.Equal(
            "seeds/a.txt: This is not a text file. Remove it, or save its text as UTF-8.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void Any_bytes_are_read_or_reported() => Any.Times(
        any =>
        {
            var decoded = Decode(
                any.OneOf("a.txt", "a.html"),
                any.Chance(0.5) ? any.Bytes(60) : Encoding.Latin1.GetBytes(any.Text()),
                out var problems);

            Assert.True(decoded is not null || problems.Count == 1);
            Assert.DoesNotContain(
                decoded ?? "", letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'));
        },
        runs: 3_000);

    [Fact]
    public void Any_text_in_utf_8_is_read_as_it_is() => Any.Times(any =>
    {
        var text = any.Words(40);

        Assert.Equal(text, Decode("a.txt", Encoding.UTF8.GetBytes(text), out _));
    });

    static Encoding CodePage(int codePage) => codePage switch
    {
        65001 => Encoding.UTF8,
        1200 => Encoding.Unicode,
        1201 => Encoding.BigEndianUnicode,
        12000 => Encoding.UTF32,
        12001 => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!,
    };

    static string? Decode(string path, byte[] bytes, out Problems problems)
    {
        problems = new();
        return Decoding.Decode(new($"seeds/{path}", path, bytes), problems);
    }
}
