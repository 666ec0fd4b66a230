namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords German => new(
        "de",
        "t te ten en",
        [
            (CueClass.Said,
                "begründet begründete begründeten schimpft schimpfte schimpften hieß heißt wetterte wettert "
                + "poltert polterte ätzt ätzte jubelt jubelte seufzt seufzte spottet spottete stöhnt stöhnte "
                + "moniert monierte monierten appelliert appellierte prognostiziert prognostizierte prophezeit "
                + "prophezeite beteuert beteuerte beteuerten kontert konterte entgegnet entgegnete erwidert "
                + "erwiderte empört empörte beschwert beschwerte plädiert plädierte konstatiert konstatierte "
                + "urteilt urteilte rät riet höhnt höhnte mitteilte mitteilten attestiert attestierte "
                + "befürchtet befürchtete hofft hoffte wirft warf freut freute wundert wunderte "
                + "sagt sagte sagten sagen gesagt erklär- erläuter- meint meinte meinten gemeint betont betonte "
                + "betonten "
                + "ergänz- ergänzte teilt teilte teilten mitgeteilt berichtet berichtete berichteten erzählt erzählte "
                + "erzählten antwortet antwortete antworteten geantwortet spricht sprach gesprochen äußert äußerte "
                + "äußerten geäußert unterstreicht unterstrich bemerkt bemerkte fügt fügte fügten hinzugefügt "
                + "verkündet verkündete kommentiert kommentierte zitiert zitierte ruft rief gerufen findet fand "
                + "schildert "
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
        HasCapitalNouns: true,
        Negations: "nicht nie niemals",
        NegationsBehind: "nicht nie niemals",
        Openings: "für|nach Angaben von|nach Angaben|nach den Worten von|nach Ansicht von|nach Meinung von|in den Augen von",
        Titles:
        [
            (Gender.He, "herr herrn"),
            (Gender.She, "frau"),
            (Gender.Unknown, "dr prof"),
        ],
        Measures: "anfang mitte ende beginn januar jänner februar feber märz april mai juni juli august september oktober "
            + "november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
            + "weihnachten ostern "
            + "pfingsten frühjahr frühling sommer herbst winter jahr jahre jahren monat monate monaten woche "
            + "wochen tag tage "
            + "tagen stunde stunden minute minuten sekunde sekunden uhr morgen mittag abend nacht tausend "
            + "hundert dutzend "
            + "million millionen milliarde milliarden billion billionen euro pfund dollar franken kronen zloty "
            + "prozent cent "
            + "kilometer kilometern meter metern zentimeter kilo kilogramm gramm tonne tonnen liter hektar "
            + "quadratmeter "
            + "quadratkilometer grad knoten drittel viertel hälfte",
        Posts: "chef chefs chefin sprecher sprechers sprecherin minister ministers ministerin präsident präsidenten "
            + "präsidentin meister meisters meisterin leiter leiters leiterin anwalt anwalts anwältin kanzler kanzlers "
            + "kanzlerin vorsitzende vorsitzender vorsitzenden direktor direktors direktorin sekretär sekretärs "
            + "sekretärin "
            + "ermittler ermittlers ermittlerin kommissar kommissars kommissarin trainer trainers trainerin "
            + "manager managers "
            + "managerin politiker politikers politikerin experte experten expertin forscher forschers forscherin "
            + "beauftragte beauftragter beauftragten abgeordnete abgeordneter abgeordneten kapitän kapitäns kapitänin "
            + "senator senators senatorin landrat landrats landrätin inspektor inspektors inspektorin bischof bischofs "
            + "bischöfin verteidiger verteidigers verteidigerin gründer gründers gründerin inhaber inhabers inhaberin",
        Callings: "reederei firma unternehmen unternehmens konzern konzerns gewerkschaft partei behörde zeitung sender "
            + "senders agentur büro büros kanzlei hersteller herstellers betreiber betreibers fluggesellschaft airline "
            + "autobauer autobauers kette organisation",
        Impersonals: "es man");
}
