namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Italian => new(
        "it",
        "a ò ava ano arono ato ando",
        [
            (CueClass.Said,
                "riferiscono riferirono sostengono aggiungono chiedono rispondono ribadiscono chiariscono "
                + "ritengono scrivono smentiscono riconoscono ammettono concludono definiscono temono avvertono "
                + "promettono garantiscono parlano "
                + "parla parlò parlava parlato sapere attacc- sbott- ironizz- tuon- rincar- puntualizz- "
                + "comunic- rassicur- sospir- rivendic- confid- esordisce esordì esordito auspic- sintetizz- "
                + "chios- incalz- argoment- annuisce protest- assicura teme temeva spera sperava avvisa "
                + "avvisato informa informato informano scherz- dice "
                + "dice disse dicono dissero diceva detto dicendo dichiar- spieg- aggiunge aggiunse aggiungeva "
                + "aggiunto "
                + "sottoline- comment- raccont- annunci- annuncia ricord- precis- osserv- prosegue proseguì proseguito "
                + "conclude concluse concluso risponde rispose risposto replica replicò replicato rivel- riferisce "
                + "riferì riferito ribadisce ribadì ribadito assicur- ritiene ritenuto evidenzi- insiste insistito "
                + "rimarc- chiarisce chiarì chiarito esclam- not- segnal- continua continuato definisc- "
                + "definisce definito definì bollat- ritiene ritenuto grid-"),
            (CueClass.Claimed, "afferm- sostiene sostenne sosteneva sostenuto"),
            (CueClass.Denied, "nega negò negava negato smentisce smentì smentito respinge respinto"),
            (CueClass.Warned, "avverte avvertì avvertiva avvertito minaccia minacciò minacciato ammonisce ammonito"),
            (CueClass.Asked, "chiede chiese chiedeva chiesto domand-"),
            (CueClass.Promised, "promette promise prometteva promesso garantisce garantì garantito giur-"),
            (CueClass.Demanded, "esige preteso invoc- reclam-"),
            (CueClass.Praised, "elogi- lod-"),
            (CueClass.Criticised, "critica criticò criticato denunci- condann- accus- lament-"),
            (CueClass.Agreed, "riconosce riconobbe riconosciuto ammette ammise ammesso conferm-"),
            (CueClass.Wrote, "scrive scrisse scriveva scritto twitt-"),
        ],
        "secondo",
        [(Gender.He, "lui egli"), (Gender.She, "lei ella"), (Gender.They, "loro essi")],
        [
            (WordClass.Determiner, "il lo la i gli le l un uno una questo questa quel quella alcuni diversi"),
            (WordClass.PossessivePronoun, "suo sua suoi sue mio mia nostro nostra"),
            (WordClass.Preposition,
                "di del dello della dei degli delle dell d a al allo alla ai agli alle all da dal dalla in nel nella "
                + "nei per con su sul sulla tra fra senza contro durante dopo verso"),
            (WordClass.Particle, "di del della dello dei degli delle dell d de da von"),
            (WordClass.Conjunction, "e ed o ma né però"),
            (WordClass.Subordinator, "che quando se come perché mentre poiché"),
            (WordClass.Relative, "cui quale dove"),
            (WordClass.Auxiliary, "fatto ha hanno aveva avevano ho è era sono si gli le lo ci mi"),
            (WordClass.Adverb, "anche ancora già poi quindi inoltre così ieri oggi infine"),
            (WordClass.Time, "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani"),
            (WordClass.Title,
                "don suor monsignor ingegner avvocato professor sig signor signora dott dottor dottoressa onorevole on"),
        ],
        Articles: "il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle dal dallo "
            + "dalla dai nel nella nei nelle sul sulla sui",
        Elisions: "l d un dell all nell dall sull quest quell",
        DropsPronouns: true,
        Negations: "non mai",
        Openings: "per|a detta di|a giudizio di|a parere di|stando a",
        // "Sig.ra" and "dott.ssa" are cut at their stops.
        Titles:
        [
            (Gender.He, "sig signor dott dottor"),
            (Gender.She, "ra na ssa signora signorina dottoressa"),
            (Gender.Unknown, "avv on onorevole"),
        ],
        Bodies: "corpo fonti questura procura polizia carabinieri ministero governo comune prefettura azienda società "
            + "sindacato associazione partito federazione regione tribunale ospedale opposizione comitato",
        Within: "dalla dal dall dai dalle",
        Several: "no");
}
