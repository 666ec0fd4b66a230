namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Turkish => new(
        "tr",
        "",
        [
            (CueClass.Said,
                "dedi diyor dediler demiş diyen söyledi söyleyen belirtti belirten açıkladı vurguladı vurgulayan kaydetti "
                + "kaydeden konuştu ekledi bildirdi aktardı anlattı hatırlattı yanıtladı değerlendirdi özetledi sürdürdü "
                + "ifadesini ifadelerini açıklamasını açıklamasında değerlendirmesini değerlendirmesinde"),
            (CueClass.Claimed, "savundu savunan"),
            (CueClass.Denied, "yalanladı reddetti"),
            (CueClass.Warned, "uyardı uyarısını uyarısında"),
            (CueClass.Asked, "sordu"),
            (CueClass.Promised, "vadetti"),
            (CueClass.Demanded, "istedi çağrısını çağrısında"),
            (CueClass.Praised, "övdü"),
            (CueClass.Criticised, "eleştirdi kınadı suçladı"),
            (CueClass.Agreed, "doğruladı onayladı"),
            (CueClass.Wrote, "yazdı paylaştı"),
        ],
        "",
        [],
        [
            (WordClass.Determiner, "bir bu şu"),
            (WordClass.Conjunction, "ve veya ama ancak"),
            (WordClass.Subordinator, "ki çünkü eğer"),
            (WordClass.Auxiliary, "etti eden olan oldu"),
            (WordClass.Adverb, "da de diye şeklinde ayrıca ise daha sonra önce gazetecilere basına"),
            (WordClass.Time, "pazartesi salı çarşamba perşembe cuma cumartesi pazar dün bugün yarın"),
            (WordClass.Title,
                "sayın bakan bakanı başbakan başkan başkanı cumhurbaşkanı sözcü sözcüsü müdür müdürü vali valisi "
                + "milletvekili lideri sekreteri komutanı uzman uzmanı temsilcisi büyükelçi büyükelçisi"),
        ],
        Articles: "",
        HasVerbLast: true,
        Titles:
        [
            (Gender.Unknown, "sayın"),
        ]);
}
