namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Arabic => new(
        "ar",
        "",
        [
            (CueClass.Said,
                "قال قالت قالوا يقول تقول أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف أوضح أوضحت يوضح أشار أشارت يشير صرح صرحت "
                + "ذكر ذكرت أعلن أعلنت تابع تابعت لفت لفتت أفاد أفادت كشف كشفت شدد شددت رأى رأت اعتبر اعتبرت علق علقت رد ردت "
                + "أجاب أجابت ختم ختمت استطرد استدرك نوه"),
            (CueClass.Claimed, "زعم زعمت ادعى ادعت"),
            (CueClass.Denied, "نفى نفت أنكر أنكرت رفض رفضت"),
            (CueClass.Warned, "حذر حذرت هدد هددت"),
            (CueClass.Asked, "سأل سألت تساءل تساءلت"),
            (CueClass.Promised, "وعد وعدت تعهد تعهدت"),
            (CueClass.Demanded, "طالب طالبت دعا دعت"),
            (CueClass.Praised, "أشاد أشادت رحب رحبت"),
            (CueClass.Criticised, "انتقد انتقدت أدان أدانت ندد نددت اتهم اتهمت"),
            (CueClass.Agreed, "أقر أقرت اعترف اعترفت"),
            (CueClass.Wrote, "كتب كتبت غرد غردت"),
        ],
        "بحسب حسب",
        [(Gender.He, "هو"), (Gender.She, "هي"), (Gender.They, "هم")],
        [
            (WordClass.Preposition,
                "في على من إلى عن مع خلال بعد قبل أثناء عبر لدى عند حول ضد بين منذ حتى أمام بشأن ضمن إثر عقب تجاه تحت رغم "
                + "بسبب بحضور عقد منه"),
            (WordClass.Conjunction, "أو لكن ثم بل"),
            (WordClass.Subordinator, "إن أن بأن أنه أنها إنه إنها بأنه بأنها أنهم إنهم لأن إذا حين حيث عندما بينما لكي كي"),
            (WordClass.Relative, "الذي التي الذين"),
            (WordClass.Auxiliary, "لم لن لا ما قد كان كانت كما سوف له لها لهم لنا يتم تم ليس"),
            (WordClass.Adverb, "أيضا كذلك ردا تعليقا فقط هنا هناك"),
            (WordClass.Title, "وزير وزيرة وزارة وكيل وكالة وفد والد والدة والي"),
            (WordClass.Time,
                "اليوم أمس غدا السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة يوم مساء صباح ظهر الماضي المقبل"),
        ],
        Articles: "",
        DropsPronouns: true,
        HasVerbFirst: true,
        IsCaseless: true,
        Participles:
            "قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة مشيرا مشيرة موضحا موضحة مشددا مشددة معتبرا معتبرة لافتا لافتة محذرا محذرة متابعا",
        Sayings: "قوله قولها قولهم",
        Leaning: "وف",
        Listeners: "لل بال كال");
}
