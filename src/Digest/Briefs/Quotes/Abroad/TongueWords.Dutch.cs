namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Dutch => new(
        "nl",
        "t de den te ten",
        [
            (CueClass.Said,
                "verwacht verwachtte verwachtten spreekt sprak spreken spraken gesproken moppert mopperde "
                + "lacht lachte zucht zuchtte verzucht verzuchtte foetert foeterde meent meende legt legde "
                + "uitgelegd hoopt hoopte vreest vreesde jubelt jubelde spot spotte typeert typeerde omschrijft "
                + "omschreef omschreven adviseert adviseerde weten klinkt klonk "
                + "zegt zei zeggen zeiden gezegd verklaart verklaarde verklaarden verklaard vertelt vertelde vertelden "
                + "verteld stelt stelde stelden gesteld meldt meldde meldden gemeld benadrukt benadrukte antwoordt "
                + "antwoordde geantwoord voegt voegde toegevoegd vindt vond vonden reageert reageerde gereageerd "
                + "vervolgt vervolgde besluit besloot concludeert concludeerde noemt noemde noemden genoemd "
                + "denkt dacht "
                + "licht lichtte toegelicht roept riep geroepen herinnert herinnerde oordeelt oordeelde laat liet "
                + "constateert constateerde bericht berichtte"),
            (CueClass.Claimed, "beweert beweerde beweerden beweerd betoogt betoogde"),
            (CueClass.Denied, "ontkent ontkende ontkenden ontkend weerspreekt weersprak"),
            (CueClass.Warned, "waarschuwt waarschuwde waarschuwden gewaarschuwd dreigt dreigde gedreigd"),
            (CueClass.Asked, "vraagt vroeg vroegen gevraagd"),
            (CueClass.Promised, "belooft beloofde beloofden beloofd verzekert verzekerde garandeert garandeerde"),
            (CueClass.Demanded, "eist eiste eisten geëist"),
            (CueClass.Praised, "prijst prees prezen looft loofde"),
            (CueClass.Criticised,
                "bekritiseert bekritiseerde hekelt hekelde klaagt klaagde geklaagd betreurt betreurde veroordeelt "
                + "veroordeelde"),
            (CueClass.Agreed, "erkent erkende erkenden erkend bevestigt bevestigde bevestigden bevestigd"),
            (CueClass.Wrote, "schrijft schreef schreven geschreven twittert twitterde getwitterd"),
        ],
        "volgens aldus",
        [(Gender.He, "hij"), (Gender.She, "zij ze")],
        [
            (WordClass.Determiner, "de het een deze dit die enkele verschillende"),
            (WordClass.PossessivePronoun, "zijn haar hun mijn ons onze"),
            (WordClass.Preposition,
                "van in op aan bij met naar voor tegen over onder door uit tot sinds na tijdens om vanuit"),
            (WordClass.Particle, "van de der den ter ten von"),
            (WordClass.Conjunction, "en of maar want"),
            (WordClass.Subordinator, "dat als toen omdat terwijl hoewel nadat"),
            (WordClass.Relative, "wie waar welke"),
            (WordClass.Auxiliary, "heeft hebben had hadden is was waren wordt werd zou zich"),
            (WordClass.Adverb, "ook nog dan weer al echter daarna verder eerder weten"),
            (WordClass.Time,
                "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen ochtend avond"),
            (WordClass.Title,
                "minister staatssecretaris premier burgemeester wethouder gedeputeerde woordvoerder "
                + "woordvoerster directeur "
                + "voorzitter professor hoogleraar commissaris raadslid kamerlid fractievoorzitter "
                + "fractieleider trainer "
                + "meneer mevrouw dhr mevr dr prof"),
        ],
        Articles: "de het een",
        Negations: "niet nooit",
        NegationsBehind: "niet nooit",
        Openings: "voor|naar het oordeel van|in de woorden van|naar eigen zeggen van",
        Titles:
        [
            (Gender.He, "meneer dhr heer"),
            (Gender.She, "mevrouw mevr mw"),
            (Gender.Unknown, "dr prof"),
        ],
        Impersonals: "men",
        Bodies: "politie ministerie gemeente bedrijf vakbond provincie",
        GivenNames: "Jan Piet Pieter Kees Klaas Joost Sander Bart Bas Daan Sem Lars Thijs Jeroen Maarten Marten Wouter Ruud "
            + "Hans Henk Gerrit Willem Dirk Arjen Erik Frank Geert Gijs Hugo Jaap Jasper Jelle Johan Joris "
            + "Jurgen Koen Lodewijk "
            + "Marcel Mark Menno Niels Rob Roel Ronald Rutger Sjoerd Stef Stijn Theo Tim Tom Wim Anna Anneke "
            + "Annemarie Anouk "
            + "Els Esther Eva Fatima Femke Fleur Floor Hanneke Ilse Ineke Inge Ingrid Jolanda Karin Lies Lisa "
            + "Lotte Maaike "
            + "Manon Margriet Marieke Marijke Marjolein Mirjam Monique Nienke Petra Sanne Saskia Sylvia Tineke "
            + "Truus Wilma");
}
