using Digest.Text;

namespace Digest.Articles;

/// <summary>The names by which dates are printed: months and days of the week, written out or cut short.</summary>
static class Months
{
    // One row a month: every name it has in English, French, German, Spanish, Italian, Portuguese and Dutch.
    static readonly string[] Rows =
    [
        "january jan janvier janv januar jänner enero ene gennaio gen janeiro januari",
        "february feb février fevrier févr februar febrero febbraio febb fevereiro fev februari",
        "march mar mars märz marz marzo março marco maart mrt",
        "april apr avril avr abril abr aprile",
        "may mai mayo maggio mag maio mei",
        "june jun juin juni junio giugno giu junho",
        "july jul juillet juil juli julio luglio lug julho",
        "august aug août aout agosto ago augustus",
        "september sep sept septembre septiembre settembre set setembro",
        "october oct octobre oktober okt octubre ottobre ott outubro out",
        "november nov novembre noviembre novembro",
        "december dec décembre decembre déc dezember dez diciembre dic dicembre dezembro",
    ];

    // The same in languages in which only a whole date is read, as a date has it: Swedish, Danish, Polish, Czech,
    // Romanian, Hungarian, Turkish, Indonesian, Greek, Russian, Ukrainian, Bulgarian, Arabic, Persian, Hebrew.
    static readonly string[] RowsAbroad =
    [
        "stycznia styczeń ledna ianuarie január ocak ιανουαρίου января янв січня януари يناير ژانویه ינואר בינואר",
        "februari lutego února februarie február şubat pebruari φεβρουαρίου февраля фев лютого февруари فبراير شباط "
            + "فوریه פברואר בפברואר",
        "marts marca března martie március mart maret μαρτίου марта березня март مارس آذار מרץ במרץ",
        "kwietnia dubna aprilie április nisan απριλίου апреля апр квітня април أبريل إبريل ابريل نيسان آوریل אפריל "
            + "באפריל",
        "maj maja května május mayıs μαΐου мая травня май مايو أيار مه מאי במאי",
        "czerwca června iunie június haziran ιουνίου июня червня юни يونيو يونيه حزيران ژوئن יוני ביוני",
        "lipca července iulie július temmuz ιουλίου июля липня юли يوليو يوليه تموز ژوئیه יולי ביולי",
        "sierpnia srpna augusztus ağustos agustus αυγούστου августа авг серпня август أغسطس اغسطس آب اوت אוגוסט "
            + "באוגוסט",
        "września wrzesień září septembrie szeptember eylül σεπτεμβρίου сентября сен вересня септември "
            + "سبتمبر أيلول سپتامبر ספטמבר בספטמבר",
        "października října octombrie október ekim οκτωβρίου октября окт жовтня октомври أكتوبر اكتوبر اکتبر אוקטובר "
            + "באוקטובר",
        "listopada noiembrie kasım nopember νοεμβρίου ноября ноя листопада ноември نوفمبر نوامبر נובמבר בנובמבר",
        "grudnia prosince decembrie aralık desember δεκεμβρίου декабря дек грудня декември ديسمبر دسامبر דצמבר בדצמבר",
    ];

    // In Syria, Lebanon, Iraq and Jordan four months have a name of two words.
    static readonly (string First, string Second, int Month)[] Pairs =
        [("كانون", "الثاني", 1), ("تشرين", "الأول", 10), ("تشرين", "الاول", 10), ("تشرين", "الثاني", 11),
         ("كانون", "الأول", 12), ("كانون", "الاول", 12)];

    static readonly string[] Days =
    [
        "monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "thursday", "thu", "thur", "thurs", "friday",
        "fri",
        "saturday", "sat", "sunday", "sun", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunes", "martes", "miércoles",
        "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
        "domenica",
    ];

    static readonly string[] DaysAbroad =
    [
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mandag", "tirsdag", "lørdag", "søndag",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "poniedziałek", "wtorek",
        "środa", "czwartek", "piątek", "sobota", "niedziela", "pazartesi", "salı", "çarşamba", "perşembe", "cuma",
        "cumartesi", "pazar", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
        "понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя", "الاثنين", "الإثنين", "الثلاثاء",
        "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد", "segunda-feira", "terça-feira", "quarta-feira",
        "quinta-feira", "sexta-feira",
    ];

    static readonly WordTable<int> ByName = Table(Rows);

    static readonly WordTable<int> ByNameAbroad = Table(RowsAbroad);

    static readonly WordTable<bool> DayNames = WordTable.Of(string.Join(' ', Days.Concat(DaysAbroad)));

    /// <summary>Every name of a month or a day.</summary>
    public static IEnumerable<string> Names =>
        Rows.Concat(RowsAbroad).SelectMany(row => row.Split(' ')).Concat(Days).Concat(Pairs.Select(pair => pair.First))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of the month, 1 to 12; 0 when the word names none in a language in which a month is read by
    /// itself: English, French, German, Spanish, Italian, Portuguese and Dutch.</summary>
    public static int Number(ReadOnlySpan<char> word) => ByName.TryGet(word, out var month) ? month : 0;

    /// <summary>The number of the month of a whole date, in any of the languages, and how many letters its name takes,
    /// a second name after a stroke included; 0 and 0 when the text begins with none.</summary>
    public static (int Month, int Length) At(ReadOnlySpan<char> text)
    {
        var (month, length) = NameAt(text);
        if (month > 0 && length < text.Length && text[length] == '/' && NameAt(text[(length + 1)..]) is var other
            && other.Month == month)
        {
            length += 1 + other.Length;
        }

        return (month, length);
    }

    static (int Month, int Length) NameAt(ReadOnlySpan<char> text)
    {
        var word = DateForms.Word(text);
        foreach (var (first, second, number) in Pairs)
        {
            if (word.SequenceEqual(first) && text.Length > word.Length && text[word.Length] == ' '
                && DateForms.Word(text[(word.Length + 1)..]).SequenceEqual(second))
            {
                return (number, word.Length + 1 + second.Length);
            }
        }

        return ByName.TryGet(word, out var month) || ByNameAbroad.TryGet(word, out month) ? (month, word.Length) : (0, 0);
    }

    static WordTable<int> Table(string[] rows) =>
        new(rows.SelectMany((row, at) => row.Split(' ').Distinct().Select(name => KeyValuePair.Create(name, at + 1))));

    /// <summary>How many letters the name of a day takes at the beginning of the text, its hyphen or apostrophe
    /// included; 0 when there is none.</summary>
    public static int DayLength(ReadOnlySpan<char> text)
    {
        var first = DateForms.Word(text);
        if (IsDay(first))
        {
            return first.Length;
        }

        var joint = first.Length;
        if (joint == 0 || joint >= text.Length || text[joint] is not ('-' or '\'' or '’' or 'ʼ'))
        {
            return 0;
        }

        var second = DateForms.Word(text[(joint + 1)..]);
        Span<char> whole = stackalloc char[joint + 1 + second.Length];
        text[..whole.Length].CopyTo(whole);
        whole[joint] = text[joint] == '-' ? '-' : '\'';
        return IsDay(whole) ? whole.Length : 0;
    }

    public static bool IsDay(ReadOnlySpan<char> word) => DayNames.Contains(word);
}
