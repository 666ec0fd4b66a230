using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Words that names of bodies end or begin with, by the kind of body they tell of.</summary>
static class BodyWords
{
    /// <summary>Last words of names: the Harbour Police, Orrin Brigades, Alder Inc.</summary>
    public static readonly (ActorKind Kind, string Words)[] Heads =
    [
        (ActorKind.Government, """
            ministry department government cabinet parliament congress senate assembly council administration authority
            agency bureau commission directorate secretariat court embassy consulate municipality office treasury state
            knesset duma bundestag majlis legislature tribunal inspectorate pentagon kremlin presidency police
            constabulary taskforce judiciary prosecution
            """),
        (ActorKind.Military, """
            army navy force forces corps guard guards command fleet regiment division squadron marines infantry
            airforce military coalition gendarmerie peacekeepers staff
            """),
        (ActorKind.ArmedGroup, """
            brigade brigades battalion battalions militia militias resistance jihad front mujahideen mujahedin fighters
            rebels insurgents guerrillas peshmerga units regiment taliban cartel
            """),
        (ActorKind.Party, "party bloc alliance congress democrats republicans liberals greens conservatives caucus"),
        (ActorKind.Media, """
            news newspaper times post herald tribune gazette journal chronicle guardian observer telegraph press
            television radio tv broadcasting network magazine media telegraph star mail mirror bulletin today weekly
            standard-examiner union-tribune post-gazette post-dispatch star-ledger star-tribune star-telegram
            sun-times times-picayune times-union herald-tribune herald-leader journal-constitution journal-sentinel
            courier-journal news-press plain-dealer democrat-gazette
            daily review channel broadcaster globe inquirer examiner dispatch independent standard
            """),
        (ActorKind.Organisation, """
            organization organisation association society union federation confederation foundation institute
            institution university college academy school seminary church committee board fund bank group company
            corporation corp inc ltd limited llc plc gmbh ag sa co holdings partners enterprises industries
            technologies systems services solutions airlines airways motors records studios pictures entertainment
            productions club team league conference movement organization network trust charity initiative coalition
            framework campaign forum orchestra ensemble band choir theatre theater ballet opera syndicate guild circle
            comics lodge order chamber patriarchate archdiocese diocese synod
            exchange laboratory laboratories lab observatory project programme consortium
            cooperative brothers bros sons associates stores store restaurants hotels resorts pharmaceuticals petroleum
            dairy devices semiconductor semiconductors aerospace instruments foods railroad railways
            cruises oil steel energy electric telecom communications software labs bancorp financial insurance capital ventures
            airlines foundation workers teachers heat united
            """),
        (ActorKind.Organisation, Teams),
    ];

    /// <summary>Teams, which are also known by this word alone: the Harbour Pirates, the Pirates.</summary>
    public const string Teams = """
        sox mets yankees dodgers giants pirates cardinals rangers eagles lions bears tigers bulls hawks knicks lakers
        celtics patriots cowboys packers steelers redskins chargers raiders broncos seahawks saints rams jets dolphins
        bills browns ravens bengals colts texans titans jaguars vikings falcons panthers buccaneers angels astros
        athletics mariners royals twins indians rays orioles phillies braves marlins nationals brewers cubs reds padres
        rockies diamondbacks warriors spurs pistons pacers hornets wizards raptors nets suns clippers kings grizzlies
        pelicans mavericks timberwolves nuggets canucks bruins penguins chiefs bengals 49ers bobcats cavaliers bucks
        hurricanes sharks ducks predators flames oilers canadiens islanders sabres capitals avalanche wolverines
        bulldogs huskies gators badgers buckeyes sooners longhorns aggies wildcats spartans wanderers rovers albion
        hotspur villa
        """;

    /// <summary>First words of names: University of Tarn, Kataib Noor, Bank of Ilm.</summary>
    public static readonly (ActorKind Kind, string Words)[] Starts =
    [
        (ActorKind.Government, "ministry department government bureau office house court council commission embassy "
            + "parliament board"),
        (ActorKind.ArmedGroup, """
            kataib kata'ib kataeb katibat katiba harakat haraka asaib asa'ib asaeb saraya liwa jaysh jaish jund ansar
            hizb lashkar jamaat jamaah jabhat hashd quwat fatah faylaq firqat
            """),
        (ActorKind.Party, "party front"),
        (ActorKind.Organisation, """
            union university college institute bank church society association federation academy museum school organization
            organisation international uc csu suny cuny
            conservatoire conservatory universite universidad universitat stichting
            fondation fundacion muassasat bayt dar bonyad
            """),
        (ActorKind.Media, "radio television voice agence agencia"),
    ];

    /// <summary>Own the rest of a name: People's Army.</summary>
    public const string Owners = """
        people men women children worker workers farmer farmers student students teacher teachers veteran veterans
        citizen citizens girls boys nurse nurses players writers mother mothers peasants lawyers musicians artists
        publishers growers merchants seamen shepherd
        """;

    /// <summary>Heads behind which "of" goes on with the name: University of Tarn. A team's name ends there.</summary>
    public const string OfHeads = """
        ministry department government university college institute academy school bank church society association
        federation confederation union league organization organisation council commission committee board bureau
        office court house chamber museum library hospital center centre party front army brigades movement foundation
        fund conference congress assembly parliament group alliance coalition guild club order circle embassy consulate
        agency authority corps guard battalion division forces resistance radio gallery faculty chamber navy knights
        sons daughters friends guards court secretariat directorate administration association administration voice
        """;

    /// <summary>Houses that are places before they are bodies: Orr Museum.</summary>
    public const string Houses = """
        museum gallery library hospital clinic mosque temple cathedral synagogue center centre planetarium theatre
        theater factory studio mosque shrine chapel abbey
        """;

    /// <summary>Government words that a nationality turns into a body: Indonesian navy, Danish parliament.</summary>
    public const string National = "government parliament military army navy cabinet administration";

    /// <summary>Armed bodies that share a name are told apart by these;
    /// the rows say which words mean the same.</summary>
    public const string GroupWords = """
        kataib kata'ib kataeb katibat brigade brigades battalion battalions harakat haraka movement asaib asa'ib asaeb
        league saraya companies liwa jaysh jaish army hashd mobilization mobilisation units forces jund soldiers ansar
        supporters jabhat front quwat faylaq corps regiment firqat division phalanges party
        """;
}
