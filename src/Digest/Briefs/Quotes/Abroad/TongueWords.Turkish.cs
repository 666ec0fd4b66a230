namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Turkish => new(
        "tr",
        "",
        [
            (CueClass.Said,
                "bilgisini bilgisi bilgilerini "
                + "diyerek denildi dendi yakındı seslendi konuşan yorumunu sözlerini sözleriyle sözlerine "
                + "ifadesiyle ifadeleriyle ifadelerine değindi tepki isyan serzenişte sitem uyarısında çıkıştı "
                + "sıraladı savunmasını diyordu demişti söylemişti paylaşımında mesajını "
                + "dedi diyor dediler demiş diyen söyledi söyleyen belirtti belirten açıkladı vurguladı "
                + "vurgulayan kaydetti "
                + "kaydeden konuştu ekledi bildirdi aktardı anlattı hatırlattı yanıtladı değerlendirdi özetledi "
                + "sürdürdü "
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
            (WordClass.Adverb, "şöyle böyle da de diye şeklinde ayrıca ise daha sonra önce gazetecilere basına"),
            (WordClass.Time, "pazartesi salı çarşamba perşembe cuma cumartesi pazar dün bugün yarın"),
            (WordClass.Title,
                "mühendisi mühendis mimar hakim hakimi kaptan pilot öğrenci emekli öğretmen doktor "
                + "avukat profesör kaymakam vekili yardımcısı esnaf çiftçi "
                + "muhtar savcı rektör gazeteci "
                + "sayın bakan bakanı başbakan başkan başkanı cumhurbaşkanı sözcü sözcüsü müdür müdürü vali valisi "
                + "milletvekili lideri sekreteri komutanı uzman uzmanı temsilcisi büyükelçi büyükelçisi"),
        ],
        Articles: "",
        HasVerbLast: true,
        Titles:
        [
            (Gender.Unknown, "sayın"),
        ],
        Impersonals: "denildi dendi",
        GivenNames: "Ahmet Mehmet Mustafa Ali Hasan Hüseyin İbrahim İsmail Murat Emre Burak Kemal Cemal Selim "
            + "Serkan Volkan Hakan Tolga Onur Orhan Osman Yusuf Ömer Fatih Kadir Recep Süleyman Cem Can "
            + "Deniz Barış Erdal Erkan Ercan Levent Tuncay Turgut Uğur Yavuz Zafer Ayşe Fatma Emine Hatice "
            + "Zeynep Elif Meryem Esra Merve Büşra Derya Ebru Gül Gülay Hülya İpek Leyla Melek Nur Nuray "
            + "Özlem Pınar Selin Sevgi Sibel Şule Tuğba Yasemin");
}
