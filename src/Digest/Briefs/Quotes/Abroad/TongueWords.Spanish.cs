namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Spanish => new(
        "es",
        "a ó aba an aron aban ado ando",
        [
            (CueClass.Said,
                "explican explicaron añaden añadieron sostienen sostuvieron indican indicaron recuerdan "
                + "cuentan responden respondieron concluyen insisten insistieron reconocen reconocieron admiten "
                + "admitieron advierten advirtieron niegan negaron piden pidieron exigen exigieron creen "
                + "escriben describieron atribuyen atribuyeron hablan "
                + "comunic- atribuye atribuyó atribuido ironiz- bram- clam- avanz- valor- defiende defendió "
                + "defendía defendido justific- quej- sentenci- matiz- vaticin- rememor- evoc- suspir- propone "
                + "propuso propuesto habla habló hablaba hablado denomin- llamó saber insinu- protest- protesta "
                + "pronostic- rechaza rebate rebatió ironiza admitió "
                + "dice dijo dicen dijeron decía dicho diciendo declar- explica explicó explicaba explicado agreg- "
                + "agregó añade añadió añadía añadido señal- manifest- coment- indica indicó indicaba indicado "
                + "anunci- anuncia record- recuerda subray- respond- responde respondió respondido cont- cuenta "
                + "relat- precis- asegur- sostiene sostuvo sostenido destac- destacó concluye concluyó concluido opin- "
                + "consider- apunt- expres- puntualiz- puntualizó reiter- revel- inform- insiste insistió insistido "
                + "remarc- remarcó prosigue prosiguió continúa continuó replic- replicó apostill- exclam- zanj- "
                + "enfatiz- aclar- reflexion- refiere refirió refería referido mencion- detall- detalla plante- "
                + "resalt- "
                + "argument- puntualiz- calific- calificó tach- tild- describe describió grit- cree creyó creía "
                + "bromea brome- estim- confies- confes- espet- lanz-"),
            (CueClass.Claimed, "afirm- alega alegó alegado aleg- argument- asever-"),
            (CueClass.Denied, "niega negó negaba negado desmiente desmintió desmentido rechaz-"),
            (CueClass.Warned, "advierte advirtió advertía advertido alert- amenaz- avis-"),
            (CueClass.Asked, "pregunt-"),
            (CueClass.Promised, "promete prometió prometía prometido garantiz- jur-"),
            (CueClass.Demanded, "exige exigió exigía exigido reclam- pide pidió pedía pedido inst- demand-"),
            (CueClass.Praised, "elogi- felicit- alab- celebr-"),
            (CueClass.Criticised, "critica criticó criticaba criticado denunci- conden- lament- acus- reproch-"),
            (CueClass.Agreed,
                "reconoce reconoció reconocía reconocido admite admitió admitía admitido confirm- acept-"),
            (CueClass.Wrote, "escribe escribió escribía escrito tuite- publica publicó publicado"),
        ],
        "según",
        [(Gender.He, "él"), (Gender.She, "ella"), (Gender.They, "ellos ellas")],
        [
            (WordClass.Determiner, "el la los las un una unos unas este esta estos estas ese esa varios algunos"),
            (WordClass.PossessivePronoun, "su sus mi mis nuestro nuestra"),
            (WordClass.Preposition,
                "de del a al en por para con sin sobre entre desde hasta durante contra ante tras hacia"),
            (WordClass.Particle, "de del la von van al"),
            (WordClass.Conjunction, "y e o u pero sino ni"),
            (WordClass.Subordinator, "que cuando si como porque mientras aunque pues"),
            (WordClass.Relative, "quien quienes cuyo cuya donde"),
            (WordClass.Auxiliary, "ha han había habían he hemos es fue era está estaba se le les lo nos"),
            (WordClass.Adverb, "también además ya entonces después luego así ayer hoy igualmente"),
            (WordClass.Time, "lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche"),
            (WordClass.Title, "sr sra srta señor señora don doña dr dra"),
        ],
        Articles: "el la los las un una del al",
        DropsPronouns: true,
        Negations: "no nunca jamás",
        Openings: "para|a juicio de|en palabras de|en opinión de|de acuerdo con|a decir de",
        Titles:
        [
            (Gender.He, "sr sres señor señores don"),
            (Gender.She, "sra sras srta señora señoras señorita doña dra"),
            (Gender.Unknown, "dr"),
        ],
        Bodies: "cuerpo fuentes policía guardia fiscalía ministerio gobierno ayuntamiento empresa compañía sindicato "
            + "asociación partido federación organización juzgado tribunal consejería hospital dirección "
            + "oposición plataforma",
        Within: "desde",
        Several: "on an en");
}
