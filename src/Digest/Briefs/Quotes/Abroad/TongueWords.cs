namespace Digest.Briefs;

/// <summary>The words by which a language says that somebody speaks. To teach a cue, add it to its row.</summary>
/// <param name="Endings">What a verb written with a dash takes: "declar-".</param>
/// <param name="Verbs">Finite forms and participles: "ha detto" is told by "detto".</param>
/// <param name="Sources">According to.</param>
/// <param name="Articles">Words that are an article or hold one; persons' names follow none of them.</param>
/// <param name="Elisions">What an apostrophe holds together with the next word: "l'AFP".</param>
sealed partial record TongueWords(
    string Language,
    string Endings,
    (CueClass Class, string Verbs)[] Verbs,
    string Sources,
    (Gender Gender, string Words)[] Pronouns,
    (WordClass Class, string Words)[] Little,
    string Articles,
    string Elisions = "",
    bool HasCapitalNouns = false,
    bool DropsPronouns = false,
    bool HasVerbLast = false)
{
    public static readonly TongueWords[] All =
        [French, Spanish, German, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Turkish];

    static TongueWords French => new(
        "fr",
        "e é ée ait a ent aient èrent ant",
        [
            (CueClass.Said,
                "dit disait dirent disent disant déclar- expliqu- ajout- précis- indiqu- annonce annoncé annonçait "
                + "annonça rappel- rappelle soulign- répond répondu répondait répondit poursuit poursuivi poursuivait "
                + "confi- racont- lance lancé lançait lança estim- conclut conclu concluait not- relev- relève "
                + "observ- comment- martel- martèle insist- assur- résum- témoign- révèle révélé révélait révéla "
                + "détaill- reprend repris jug- ironis- plaisant- réagit réagi considère considéré considérait "
                + "exclam- signal- tranch- murmur- cri- évoqu- argu- soupir- gliss- sourit souri inform- rapport- "
                + "prévoit prévu prévoyait craint craignait espère espérait espéré souhait- décrit décrivait décrivit "
                + "expose exposé constat- énonc- rétorqu- nuanc- complèt- compléta glose"),
            (CueClass.Claimed, "prétend prétendu prétendait affirm- soutient soutenu soutenait assène asséné clam-"),
            (CueClass.Denied, "dément démenti démentait nie nié niait nia réfut- contest-"),
            (CueClass.Warned, "avertit averti avertissait alert- prévient prévenu prévenait menace menacé menaçait"),
            (CueClass.Asked, "demand- interroge interrogé interrogeait"),
            (CueClass.Promised, "promet promis promettait garantit garanti jur-"),
            (CueClass.Demanded, "exige exigé exigeait exhort- réclam- implor-"),
            (CueClass.Praised, "félicit- salu-"),
            (CueClass.Criticised,
                "dénonce dénoncé dénonçait critiqu- accus- regrett- déplor- fustige fustigé condamn-"),
            (CueClass.Agreed, "reconnaît reconnait reconnu reconnaissait admet admis admettait confirm- concède "
                + "concédé concédait avou-"),
            (CueClass.Wrote, "écrit écrivait écrivit écrivent tweet- rédige rédigé"),
        ],
        "selon d'après d’après",
        [(Gender.He, "il lui"), (Gender.She, "elle"), (Gender.They, "ils elles")],
        [
            (WordClass.Determiner, "le la les l un une ce cet cette ces plusieurs certains des"),
            (WordClass.PossessivePronoun, "son sa ses leur leurs mon ma mes notre nos votre vos"),
            (WordClass.Preposition,
                "de du des d à au aux en dans par pour sur avec sans sous chez entre vers devant depuis pendant lors "
                + "contre auprès après avant dès"),
            (WordClass.Particle, "de du des d von van al el ben"),
            (WordClass.Conjunction, "et ou mais ni car donc"),
            (WordClass.Subordinator, "que qu quand lorsque si comme puisque alors tandis parce"),
            (WordClass.Relative, "qui dont où lequel laquelle"),
            (WordClass.Auxiliary,
                "a ont avait avaient aura est était sont aurait eut ai avons s se lui leur me nous m y t"),
            (WordClass.Adverb, "aussi également encore déjà ensuite puis alors notamment toutefois pourtant ainsi"),
            (WordClass.Time,
                "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui aujourd’hui demain matin soir"),
            (WordClass.Title, "m mm mme mmes mlle monsieur madame me dr"),
        ],
        Articles: "le la les l du des au aux un une",
        Elisions: "l d qu s n c j m t jusqu lorsqu puisqu");

    static TongueWords Spanish => new(
        "es",
        "a ó aba an aron aban ado ando",
        [
            (CueClass.Said,
                "dice dijo dicen dijeron decía dicho diciendo declar- explica explicó explicaba explicado agreg- "
                + "agregó añade añadió añadía añadido señal- manifest- coment- indica indicó indicaba indicado "
                + "anunci- anuncia record- recuerda subray- respond- responde respondió respondido cont- cuenta "
                + "relat- precis- asegur- sostiene sostuvo sostenido destac- destacó concluye concluyó concluido opin- "
                + "consider- apunt- expres- puntualiz- puntualizó reiter- revel- inform- insiste insistió insistido "
                + "remarc- remarcó prosigue prosiguió continúa continuó replic- replicó apostill- exclam- zanj- "
                + "enfatiz- aclar- reflexion- refiere refirió refería referido mencion- detall- detalla plante- resalt- "
                + "argument- puntualiz-"),
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
        DropsPronouns: true);

    static TongueWords German => new(
        "de",
        "t te ten en",
        [
            (CueClass.Said,
                "sagt sagte sagten sagen gesagt erklär- erläuter- meint meinte meinten gemeint betont betonte betonten "
                + "ergänz- ergänzte teilt teilte teilten mitgeteilt berichtet berichtete berichteten erzählt erzählte "
                + "erzählten antwortet antwortete antworteten geantwortet spricht sprach gesprochen äußert äußerte "
                + "äußerten geäußert unterstreicht unterstrich bemerkt bemerkte fügt fügte fügten hinzugefügt "
                + "verkündet verkündete kommentiert kommentierte zitiert zitierte ruft rief gerufen findet fand schildert "
                + "schilderte präzisiert präzisierte versichert versicherte erinnert erinnerte resümiert resümierte "
                + "nennt nannte nannten genannt bezeichnet bezeichnete bezeichneten informiert informierte"),
            (CueClass.Claimed, "behaupt- behauptete behauptet argumentiert argumentierte"),
            (CueClass.Denied, "bestreitet bestritt bestritten dementiert dementierte leugnet leugnete"),
            (CueClass.Warned, "warnt warnte warnten gewarnt mahnt mahnte mahnten gemahnt droht drohte gedroht"),
            (CueClass.Asked, "fragt fragte fragten gefragt"),
            (CueClass.Promised, "verspricht versprach versprochen gelobt gelobte garantiert garantierte"),
            (CueClass.Demanded, "fordert forderte forderten gefordert verlangt verlangte verlangten"),
            (CueClass.Praised, "lobt lobte lobten gelobt"),
            (CueClass.Criticised,
                "kritisiert kritisierte kritisierten klagt klagte geklagt beklagt beklagte rügt rügte bemängelt "
                + "bemängelte verurteilt verurteilte"),
            (CueClass.Agreed, "räumt räumte eingeräumt bestätigt bestätigte bestätigten gesteht gestand gestanden"),
            (CueClass.Wrote, "schreibt schrieb schrieben geschrieben twittert twitterte getwittert"),
        ],
        "laut so",
        [(Gender.He, "er"), (Gender.She, "sie")],
        [
            (WordClass.Determiner,
                "der die das den dem des ein eine einen einem einer eines dieser diese dieses mehrere einige"),
            (WordClass.PossessivePronoun, "sein seine seiner ihr ihre ihrer mein meine unser unsere"),
            (WordClass.Preposition,
                "von vom in im an am auf aus bei mit nach zu zum zur für gegen über unter vor seit während um durch"),
            (WordClass.Particle, "von van zu der den al"),
            (WordClass.Conjunction, "und oder aber denn sondern"),
            (WordClass.Subordinator, "dass ob wenn als weil obwohl während nachdem wie"),
            (WordClass.Relative, "welcher welche welches"),
            (WordClass.Auxiliary, "hat haben hatte hatten ist war sind waren wird wurde hätte sich"),
            (WordClass.Adverb, "auch dann noch wieder bereits jedoch gestern heute dazu außerdem weiter zudem"),
            (WordClass.Time,
                "montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute morgen abend"),
            (WordClass.Title, "herr herrn frau dr prof"),
        ],
        Articles: "der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans",
        HasCapitalNouns: true);

    static TongueWords Italian => new(
        "it",
        "a ò ava ano arono ato ando",
        [
            (CueClass.Said,
                "dice disse dicono dissero diceva detto dicendo dichiar- spieg- aggiunge aggiunse aggiungeva aggiunto "
                + "sottoline- comment- raccont- annunci- annuncia ricord- precis- osserv- prosegue proseguì proseguito "
                + "conclude concluse concluso risponde rispose risposto replica replicò replicato rivel- riferisce "
                + "riferì riferito ribadisce ribadì ribadito assicur- ritiene ritenuto evidenzi- insiste insistito "
                + "rimarc- chiarisce chiarì chiarito esclam- not- segnal- continua continuato"),
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
            (WordClass.Auxiliary, "ha hanno aveva avevano ho è era sono si gli le lo ci mi"),
            (WordClass.Adverb, "anche ancora già poi quindi inoltre così ieri oggi infine"),
            (WordClass.Time, "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani"),
            (WordClass.Title, "sig signor signora dott dottor dottoressa onorevole on"),
        ],
        Articles: "il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle dal dallo "
            + "dalla dai nel nella nei nelle sul sulla sui",
        Elisions: "l d un dell all nell dall sull quest quell",
        DropsPronouns: true);
}
