namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Polish => new(
        "pl",
        "ł ła eli li ły ło",
        [
            (CueClass.Said,
                "odpowiadają zapewniają podkreślają zaznaczają dodają wyjaśniają tłumaczą informują "
                + "przekazują przypominają wskazują opowiadają relacjonują komentują zapowiadają przyznają "
                + "potwierdzają ostrzegają narzekają skarżą apelują krytykują piszą pytają poda- podają podaje "
                + "skarży skarżył skarżyła wzdycha wzdycha- grzmi grzmia- żali żalił żaliła narzeka narzeka- "
                + "denerwuje denerwowa- ubolewa ubolewa- cieszy cieszył cieszyła dziwi dziwił dziwiła ironizuje "
                + "ironizowa- argumentuje argumentowa- alarmuje alarmowa- zarzuca zarzuci- kwituje skwitowa- "
                + "deklaruje zadeklarowa- ujawni- ujawnia wspomina wspomina- wylicza wylicza- uspokaja "
                + "uspokaja- napisano poinformowano przekazano podano powtarza powtarza- dopytuje dopytywa- "
                + "krzyczy krzycza- prosi prosi- poprosi- zwraca zwróci- złości złościł obawia obawia- liczy "
                + "stwierdzono dowodzi dowodzi- "
                + "powiedzia- powiedzieli mówi mówią mówi- mówił mówiła stwierdzi- stwierdza doda- dodaje podkreśli- "
                + "podkreśla zaznaczy- zaznacza wyjaśni- wyjaśnia tłumaczy tłumaczy- informuje poinformowa- oświadczy- "
                + "oświadcza oceni- ocenia przekaza- przekazuje odpowiedzia- odpowiada zauważy- zauważa przypomnia- "
                + "przypomina wskaza- wskazuje uważa uważają opowiada opowiada- relacjonuje relacjonowa- skomentowa- "
                + "komentuje zapowiedzia- zapowiada ogłosi- ogłasza kontynuuje kontynuowa- podsumowa- "
                + "podsumowuje nazwa- nazywa określi- określa"),
            (CueClass.Claimed, "twierdzi twierdzą twierdzi- przekonuje przekonywa-"),
            (CueClass.Denied, "zaprzeczy- zaprzecza zdementowa- dementuje odrzuci- odrzuca"),
            (CueClass.Warned, "ostrzega ostrzegł ostrzegła ostrzega- zagrozi-"),
            (CueClass.Asked, "zapyta- pyta pyta-"),
            (CueClass.Promised, "obieca- obiecuje zapewni- zapewnia zagwarantowa- gwarantuje"),
            (CueClass.Demanded, "zażąda- żąda domaga apeluje zaapelowa- wezwa- wzywa"),
            (CueClass.Praised, "pochwali- chwali pogratulowa-"),
            (CueClass.Criticised, "skrytykowa- krytykuje potępi- potępia oskarży- oskarża"),
            (CueClass.Agreed, "przyzna- przyznaje potwierdzi- potwierdza"),
            (CueClass.Wrote, "napisa- pisze opublikowa- tweetowa-"),
        ],
        "według zdaniem",
        [(Gender.He, "on"), (Gender.She, "ona"), (Gender.They, "oni one")],
        [
            (WordClass.Determiner, "ten ta te ci jeden jedna"),
            (WordClass.PossessivePronoun, "jego jej ich swój swoja mój moja nasz nasza"),
            (WordClass.Preposition, "w we na z ze do od o po za przez dla przy nad pod przed bez między wobec podczas"),
            (WordClass.Particle, "de von van al"),
            (WordClass.Conjunction, "i a ale lub oraz"),
            (WordClass.Subordinator, "że żeby jak gdy jeśli kiedy ponieważ bo"),
            (WordClass.Relative, "który która które którzy gdzie kto"),
            (WordClass.Auxiliary, "był była było byli będzie jest się mu jej im nam mi"),
            (WordClass.Adverb,
                "także również też już jeszcze wtedy potem następnie jednak wczoraj dziś dzisiaj wcześniej później "
                + "pap dziennikarzom"),
            (WordClass.Time, "kolei poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś jutro"),
            (WordClass.Title,
                "radny radna wójt starosta komendant prokurator prokurator senator europoseł wiceprezydent "
                + "wiceburmistrz trener sędzia naczelnik kierownik kierowniczka dyrektorka nauczyciel "
                + "nauczycielka profesor ministra ministerka posłanką "
                + "pan pani dr prof rzecznik rzeczniczka szef szefowa prezydent premier minister wiceminister "
                + "dyrektor prezes poseł posłanka senator burmistrz wojewoda ekspert analityk politolog ekonomista "
                + "adwokat generał pułkownik dowódca sekretarz lider przewodniczący przewodnicząca zastępca doradca "
                + "ambasador prawnik dziennikarz lekarz"),
        ],
        Articles: "",
        DropsPronouns: true,
        Negations: "nie",
        Openings: "dla|w opinii|w ocenie|jak twierdzi|jak mówi",
        He: "ł",
        She: "ła",
        Declines: true,
        Titles:
        [
            (Gender.He, "pan pana panu panem"),
            (Gender.She, "pani panią"),
            (Gender.Unknown, "dr prof"),
        ],
        Impersonals: "napisano poinformowano przekazano podano stwierdzono",
        Bodies: "policj prokuratur ministerstw resort rząd zarząd urząd urzęd sąd straż związ firm spółk "
            + "parti sztab kancelari magistrat ratusz szpital opozycj biur",
        Within: "w we",
        Several: "li ją",
        VerbEndings: "ł ła li ły uje eje cha wa mi ści dzi",
        GivenNames: "Jan Anna Piotr Marek Tomasz Krzysztof Andrzej Paweł Michał Marcin Adam Jerzy Tadeusz "
            + "Zbigniew Ryszard Kazimierz Wojciech Grzegorz Łukasz Jakub Maciej Rafał Robert Jacek Dariusz "
            + "Mariusz Artur Sławomir Radosław Szymon Bartosz Kamil Mateusz Dominik Hubert Stanisław "
            + "Mirosław Jarosław Władysław Bogdan Leszek Henryk Józef Stefan Wiesław Waldemar Maria "
            + "Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Magdalena Joanna Marta Monika "
            + "Zofia Jadwiga Danuta Irena Halina Helena Beata Aleksandra Dorota Jolanta Grażyna Iwona "
            + "Renata Hanna Bożena Urszula Justyna Karolina Natalia Sylwia Izabela Paulina Weronika Julia");
}
