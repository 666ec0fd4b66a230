namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Persian => new(
        "fa",
        "",
        [
            (CueClass.Said,
                "گفت گفتند می‌گوید افزود افزودند اظهار تاکید تأکید تصریح بیان خاطرنشان اضافه عنوان اعلام اذعان یادآور "
                + "توضیح پاسخ"),
            (CueClass.Claimed, "ادعا مدعی"),
            (CueClass.Denied, "تکذیب"),
            (CueClass.Warned, "هشدار"),
            (CueClass.Asked, "پرسید"),
            (CueClass.Promised, "وعده"),
            (CueClass.Demanded, "خواستار"),
            (CueClass.Praised, "تمجید"),
            (CueClass.Criticised, "انتقاد محکوم متهم"),
            (CueClass.Agreed, "تایید تأیید"),
            (CueClass.Wrote, "نوشت نوشته"),
        ],
        "گفته",
        [],
        [
            (WordClass.Pronoun, "او وی آنها"),
            (WordClass.Preposition,
                "در به از با برای بر تا پس پیش بدون درباره علیه میان طی ضمن روی هنگام دیدار جریان"),
            (WordClass.Conjunction, "یا اما ولی"),
            (WordClass.Subordinator, "که اگر چون زیرا وقتی هرچند اینکه"),
            (WordClass.Auxiliary,
                "کرد کردند کرده می‌کند داد دادند داده داشت داشته است بود شد شده شدند نمود ساخت را"),
            (WordClass.Adverb, "همچنین نیز هم سپس ادامه"),
            (WordClass.Time,
                "امروز دیروز فردا شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه روز شب صبح عصر"),
        ],
        Articles: "",
        DropsPronouns: true,
        IsCaseless: true,
        GivenNames:
            "محمد علی حسن حسین رضا احمد محمود مهدی امیر سعید حمید مجید ابراهیم اسماعیل عباس مسعود محسن ناصر کاظم قاسم "
            + "اکبر بهرام بهروز بیژن پرویز داریوش داود فرهاد فریدون کامران کاوه کیوان مازیار منوچهر هوشنگ یوسف زهرا فاطمه "
            + "مریم نرگس نسرین شیرین لیلا سارا مینا پروین ماریا محمدجواد محمدباقر عباسعلی حسینعلی غلامحسین علیرضا محمدرضا "
            + "حمیدرضا دونالد ولادیمیر آنتونی جو");
}
