namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Hebrew => new(
        "he",
        "",
        [
            (CueClass.Said,
                "אמר אמרה אמרו אומר אומרת אומרים הוסיף הוסיפה הוסיפו ציין ציינה ציינו הדגיש הדגישה הסביר הסבירה הבהיר "
                + "הבהירה מסר מסרה מסרו הודיע הודיעה הודיעו הגיב הגיבה הגיבו סיפר סיפרה סיכם סיכמה ענה ענתה הצהיר הצהירה "
                + "הכריז הכריזה העיר העירה"),
            (CueClass.Claimed, "טען טענה טענו"),
            (CueClass.Denied, "הכחיש הכחישה הכחישו"),
            (CueClass.Warned, "הזהיר הזהירה הזהירו"),
            (CueClass.Asked, "שאל"),
            (CueClass.Promised, "הבטיח הבטיחה הבטיחו"),
            (CueClass.Demanded, "דרש דרשה דרשו"),
            (CueClass.Praised, "שיבח שיבחה"),
            (CueClass.Criticised, "תקף תקפה תקפו גינה גינתה"),
            (CueClass.Agreed, "הודה הודתה הודו אישר אישרה"),
            (CueClass.Wrote, "כתב כתבו צייץ צייצה"),
        ],
        "לדברי לפי",
        [(Gender.He, "הוא"), (Gender.She, "היא"), (Gender.They, "הם הן")],
        [
            (WordClass.Preposition, "על את עם אל בין לפני אחרי אצל נגד מול בעת במהלך לאחר בתגובה"),
            (WordClass.Conjunction, "או אבל אך"),
            (WordClass.Subordinator, "כי אם כאשר כש משום מכיוון"),
            (WordClass.Relative, "אשר"),
            (WordClass.Auxiliary, "לא היה הייתה היו לו לה להם"),
            (WordClass.Adverb, "כך גם עוד לעיתונאים לכתבים אז"),
            (WordClass.Time, "היום אתמול מחר הבוקר הערב ביום"),
        ],
        Articles: "",
        DropsPronouns: true,
        HasVerbFirst: true,
        IsCaseless: true,
        Leaning: "ו",
        GoingOn: "בלש",
        GivenNames:
            "אבי אבנר אהוד אהרון איתמר איתן אלון אליהו אמיר אריאל אריה בועז בני בנימין בצלאל גבי גדי גדעון גלעד דב דוד דנה "
            + "דני דניאל דורון הדס זאב זהבה חנן טלי יאיר יוחנן יוסי יוסף יחיאל יעל יעקב יצחק איילת מאיר מיכאל מיכל "
            + "מירב מירי משה מתן נדב נועה נחמן נפתלי עדי עידו עמיר עמית עמוס ענת ערן פנינה צבי ציפי רבקה רונן רותי רחל רפי "
            + "שאול שי שלום שלמה שמואל שמעון שרה תמר דונלד ולדימיר אנתוני",
        NoNames: "בני%אדם בני%נוער בני%הזוג בני%המשפחה בני%משפחה שלום%בית שלום%עליכם");
}
