using Digest.Articles;

namespace Digest.Tests.Articles;

public class DateFinderTests
{
    [Theory]
    [InlineData("2026-03-30", "2026-03-30")]
    [InlineData("2026-03-30T09:20:46+00:00", "2026-03-30")]
    [InlineData("2026/3/5 10:15", "2026-03-05")]
    [InlineData("February 14, 2026", "2026-02-14")]
    [InlineData("FEBRUARY 14, 2026", "2026-02-14")]
    [InlineData("Feb. 14 2026", "2026-02-14")]
    [InlineData("Sept. 6, 2026", "2026-09-06")]
    [InlineData("14 Feb 2026", "2026-02-14")]
    [InlineData("3rd of June, 2026", "2026-06-03")]
    [InlineData("Monday, 3 June 2026", "2026-06-03")]
    [InlineData("Tue 6 Sep 2026", "2026-09-06")]
    [InlineData("Saturday, March 28th, 2026", "2026-03-28")]
    [InlineData("6-Sep-2026", "2026-09-06")]
    [InlineData("22/03/2026", "2026-03-22")]
    [InlineData("03/22/2026", "2026-03-22")]
    [InlineData("05.05.2026", "2026-05-05")]
    [InlineData("28. März 2026", "2026-03-28")]
    [InlineData("1er juillet 2026", "2026-07-01")]
    [InlineData("1.º de julio de 2026", "2026-07-01")]
    [InlineData("1° luglio 2026", "2026-07-01")]
    [InlineData("Freitag, den 3. Juli 2026", "2026-07-03")]
    [InlineData("sexta-feira, 3 de julho de 2026", "2026-07-03")]
    [InlineData("п’ятниця, 3 липня 2026", "2026-07-03")]
    [InlineData("3 de junio de 2026", "2026-06-03")]
    [InlineData("3 de junio del 2026", "2026-06-03")]
    [InlineData("2026 Mar 14", "2026-03-14")]
    [InlineData("2026. március 14.", "2026-03-14")]
    [InlineData("14 marca 2026", "2026-03-14")]
    [InlineData("14 Mart 2026 Cumartesi", "2026-03-14")]
    [InlineData("14 марта 2026 года", "2026-03-14")]
    [InlineData("14 БЕРЕЗНЯ 2026", "2026-03-14")]
    [InlineData("Суббота, 14 марта 2026", "2026-03-14")]
    [InlineData("14 مارس 2026", "2026-03-14")]
    [InlineData("١٤ آذار/مارس ٢٠٢٦", "2026-03-14")]
    [InlineData("14 تشرين الثاني 2026", "2026-11-14")]
    [InlineData("14 كانون الأول/ديسمبر 2026", "2026-12-14")]
    [InlineData("۱۴ مارس ۲۰۲۶", "2026-03-14")]
    [InlineData("2026年3月14日", "2026-03-14")]
    [InlineData("2026 年 3 月 14 日", "2026-03-14")]
    [InlineData("2026년 3월 14일", "2026-03-14")]
    [InlineData("March 2026", "2026-03")]
    [InlineData("2026-03", "2026-03")]
    public void Reads_the_forms_that_newspapers_print(string printed, string date) =>
        Assert.Equal(date, DateFinder.At(printed)?.Date.ToString());

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("31 February 2026")]
    [InlineData("March 32, 2026")]
    [InlineData("14 Feb 26")]
    [InlineData("March")]
    [InlineData("2026")]
    [InlineData("May the 2026 season begin")]
    [InlineData("20260330")]
    [InlineData("2026-03-301")]
    [InlineData("۱۴۰۴/۱۲/۲۳")]
    [InlineData("2026年3月")]
    [InlineData("2026年14月3日")]
    [InlineData("14 كانون 2026")]
    [InlineData("")]
    public void Reads_nothing_that_is_no_date_or_can_be_read_two_ways(string printed) =>
        Assert.Null(DateFinder.At(printed));

    [Fact]
    public void Says_how_much_of_the_text_the_date_takes()
    {
        var found = DateFinder.At("Monday, 3 June 2026 | Politics");

        Assert.Equal("Monday, 3 June 2026".Length, found?.Length);
    }

    [Theory]
    [InlineData("Published: 3 June 2026", "2026-06-03", false)]
    [InlineData("Posted on March 28, 2026 5:30 pm", "2026-03-28", false)]
    [InlineData("March 28, 2026 at 17.30 GMT", "2026-03-28", false)]
    [InlineData("(2026-03-28)", "2026-03-28", false)]
    [InlineData("Опубликовано 28 марта 2026 г. в 13:28", "2026-03-28", false)]
    [InlineData("تاريخ النشر: 28 مارس 2026", "2026-03-28", false)]
    [InlineData("Last updated on 3 June 2026, 10:15 CET", "2026-06-03", true)]
    [InlineData("3 June 2026, updated 4 June 2026 10:15", "2026-06-03", false)]
    [InlineData("Le vendredi 3 juillet 2026", "2026-07-03", false)]
    [InlineData("El 3 de julio de 2026", "2026-07-03", false)]
    [InlineData("Am 3. Juli 2026", "2026-07-03", false)]
    [InlineData("3 lipca 2026 r.", "2026-07-03", false)]
    public void A_line_of_publication_may_have_a_label_and_a_time(string line, string date, bool isChange)
    {
        var read = PublicationLines.Read(line);

        Assert.Equal(date, read?.Date.ToString());
        Assert.Equal(isChange, read?.IsChange);
    }

    [Theory]
    [InlineData("On 3 June 2026 the council voted.")]
    [InlineData("3 June 2026 was a Wednesday")]
    [InlineData("The harbour, 3 June 2026")]
    [InlineData("3 June 2026: Updated figures show how far the gauge has fallen.")]
    [InlineData("3 June 2026 – 5 June 2026 the lock is open to every boat in the bay.")]
    public void A_line_that_says_more_than_a_date_is_no_line_of_publication(string line) =>
        Assert.Null(PublicationLines.Read(line));
}
