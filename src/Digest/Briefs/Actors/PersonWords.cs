namespace Digest.Briefs;

/// <summary>Words that stand beside the names of persons.</summary>
static class PersonWords
{
    /// <summary>What several persons are, or of which people or trade one is, before a full name: Senators, Dutchman.
    /// </summary>
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        ("Presidents Senators Ministers Secretaries Governors Mayors Representatives Congressmen Congresswomen Judges "
        + "Justices Generals Colonels Captains Lieutenants Sergeants Officers Detectives Policemen Policewomen Popes "
        + "Cardinals Bishops Kings Queens Princes Princesses Professors Doctors Ambassadors Republicans Democrats "
        + "Actors Actresses Directors Writers Authors Singers Journalists Reporters Players Brothers Sisters Twins Spaniard "
        + "Briton Dutchman Dutchwoman Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Scotsman "
        + "Scotswoman Welshman Ulsterman Olympian Policeman Policewoman Airman Guardsman Defenseman Defenceman "
        + "Alderman Alderwoman Assemblyman Assemblywoman Assemblymember Selectman Pollster Famer")
        .Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Before a name, with a capital.</summary>
    public const string Titles = """
        mr mrs ms miss mx sir dame lord lady dr prof professor president premier chancellor minister secretary senator
        sen representative rep congressman congresswoman governor gov mayor ambassador amb judge justice attorney king
        queen prince princess emperor empress tsar czar sultan emir shah duke duchess earl count countess baron
        baroness pope cardinal archbishop bishop father fr sister brother reverend rev pastor rabbi imam ayatollah
        sheikh shaykh sheik mullah maulana mufti hajj hajji haji qari sayyid seyyed sayyed general gen lieutenant lt
        colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt brigadier brig admiral
        adm marshal field-marshal inspector detective officer constable chief sheriff superintendent commissioner
        chairman chairwoman chair speaker director chef coach agent administrator councillor councilman councilwoman
        alderman deputy mp pm md ceo cfo coo cto spokesman spokeswoman spokesperson candidate envoy consul dean provost
        rector principal coordinator undersecretary vice-president secretary-general director-general attorney-general
        governor-general major-general lieutenant-general brigadier-general commander-in-chief editor-in-chief
        hojatoleslam hojjat grand-ayatollah mme mlle monsieur madame herr frau don dona signor signora marshal dictator
        leader head insp commodore president-elect governor-elect mayor-elect senator-elect vice-chairman
        vice-chairwoman vice-chancellor vice-admiral vice-minister vice-premier co-chairman co-chairwoman co-chair
        under-secretary ex-president ex-premier ex-minister ex-governor ex-mayor trooper councilmember quarterback
        linebacker cornerback fullback halfback tailback shri shrimati smt alhaji hajiya comrade ustaz ustadz ustadh
        sheikha datuk dato datin mallam malam
        """;

    /// <summary>Says what a person is or does; before the name in small letters, or after it and a comma.</summary>
    public const string Occupations = """
        spokesman spokeswoman spokesperson leader head chief director manager president chairman chairwoman chair
        founder co-founder owner editor author writer novelist poet playwright journalist reporter correspondent
        columnist anchor presenter host actor actress singer musician rapper composer conductor pianist guitarist
        drummer dancer comedian filmmaker producer screenwriter artist painter sculptor photographer architect designer
        curator model scientist physicist chemist biologist mathematician astronomer economist linguist philosopher
        psychologist historian sociologist anthropologist archaeologist philologist engineer inventor programmer
        developer researcher professor lecturer teacher scholar student graduate academic analyst expert consultant
        adviser advisor strategist lawyer attorney prosecutor solicitor barrister judge justice magistrate doctor
        physician surgeon nurse psychiatrist pharmacist dentist veterinarian officer commander general colonel captain
        sergeant lieutenant soldier marine sailor pilot astronaut cosmonaut agent detective inspector investigator
        sheriff constable policeman policewoman firefighter paramedic politician lawmaker legislator senator
        congressman congresswoman representative governor mayor minister secretary ambassador diplomat envoy negotiator
        delegate councillor candidate nominee activist campaigner dissident protester organizer organiser militant
        cleric priest bishop pastor rabbi imam preacher theologian businessman businesswoman entrepreneur executive
        financier banker investor broker trader dealer economist lender borrower insurer buyer
        seller grower producer exporter importer refiner chef coach trainer player striker midfielder defender goalkeeper
        captain quarterback linebacker cornerback fullback halfback tailback trooper receiver pitcher catcher baseman outfielder shortstop forward winger batsman
        bowler golfer boxer wrestler swimmer runner sprinter cyclist skier skater gymnast champion racer driver jockey
        referee umpire star celebrity heiress billionaire millionaire tycoon magnate king queen prince princess emperor
        duke duchess earl suspect defendant victim witness survivor gunman killer murderer hacker fugitive prisoner
        detainee inmate hostage husband wife father mother son daughter brother sister uncle aunt nephew niece cousin
        grandfather grandmother grandson granddaughter widow widower fiancee fiance girlfriend boyfriend partner friend
        neighbor neighbour colleague mentor interpreter translator librarian blogger predecessor successor deputy aide
        assistant clerk treasurer member resident veteran farmer fisherman worker employee volunteer collector critic
        reviewer publisher passenger pensioner tourist islander deckhand docker dockworker seafarer skipper
        shopkeeper bystander onlooker motorist cyclist pedestrian commuter holidaymaker villager townswoman townsman
        commissioner superintendent chancellor premier administrator coordinator rep publicist
        bandmate frontman vocalist bassist co-star teammate rival opponent
        """;

    /// <summary>Narrows a title: foreign minister, deputy chief.</summary>
    public const string Modifiers = """
        prime deputy vice foreign interior defense defence finance justice health education trade energy oil environment
        transport labor labour agriculture culture press state national security supreme senior former ex acting interim
        caretaker assistant associate chief executive general major lieutenant brigadier attorney crown grand first
        second emeritus outgoing incoming current then late retired staff field home treasury commerce homeland
        regional local military political police secretary fellow co under special presidential opposition founding
        managing editorial financial technical legal medical principal permanent honorary republican democratic
        democrat district county state
        """;

    /// <summary>Persons whom everybody knows by one name.</summary>
    public const string Famous = """
        einstein newton darwin freud marx lenin stalin hitler napoleon caesar cleopatra shakespeare beethoven mozart
        bach wagner tchaikovsky picasso rembrandt michelangelo leonardo galileo copernicus kepler nobel edison gandhi
        mao churchill roosevelt kennedy nixon reagan clinton bush obama trump biden putin gorbachev yeltsin thatcher
        blair mandela castro guevara khomeini khamenei saddam gaddafi qaddafi mubarak netanyahu arafat erdogan merkel
        macron sarkozy berlusconi zelensky dostoyevsky dostoevsky tolstoy chekhov kafka goethe schiller nietzsche kant
        hegel plato aristotle socrates homer virgil dante voltaire rousseau descartes pascal euler gauss hannibal
        alexander muhammad jesus moses buddha confucius madonna beyonce rihanna shakira adele bono sting pele ronaldo
        messi maradona houdini stanislavsky carnegie rockefeller zeus hera poseidon aphrodite athena apollo dylan
        orwell hemingway popper wittgenstein chomsky keynes hayek friedman luther calvin aquinas turing hawking feynman
        bohr heisenberg schrodinger pasteur mendel linnaeus humboldt ben-gurion rabin sadat nasser assad ataturk
        mussolini pinochet chavez bolsonaro nehru bhutto sukarno suharto kissinger eisenhower truman jefferson lincoln
        dickens austen proust flaubert balzac camus sartre cervantes borges neruda pushkin gogol turgenev nabokov monet
        cezanne matisse warhol vermeer velazquez chopin schubert schumann brahms haydn verdi puccini vivaldi stravinsky
        shostakovich mahler hitchcock spielberg scorsese kubrick fellini kurosawa chaplin elvis hendrix lennon mccartney
        springsteen pol-pot trotsky bismarck robespierre metternich cromwell disraeli gladstone attlee adenauer brandt
        mitterrand chirac hollande schroeder kohl tito ceausescu brezhnev khrushchev andropov havel walesa
        """;

    /// <summary>What only persons and bodies do.</summary>
    public const string Speaking = """
        said says say saying told tells added adds explained explains stated states announced announces claimed claims
        warned warns denied denies confirmed confirms argued argues insisted insists noted notes wrote writes asked
        asks replied responded commented remarked recalled declared admitted acknowledged accused urged vowed pledged
        promised called believes believed thinks thought hopes hoped wants wanted agreed agrees refused rejected
        condemned criticized criticised praised suggested testified tweeted reported reports complained stressed
        emphasized emphasised indicated concluded
        """;

    /// <summary>Titles that only ever stand before a name, so that an ordinary word after them is a name too:
    /// Mr Key.</summary>
    public const string StrictTitles = """
        mr mrs ms miss mx dr prof sen rep gov gen lt col maj capt cmdr sgt cpl pvt brig adm rev fr sir dame ayatollah
        sheikh shaykh sheik mullah rabbi congressman congresswoman archbishop sayyid imam shri shrimati smt alhaji
        hajiya ustaz ustadz ustadh sheikha datuk datin mallam
        """;

    public const string Particles = "al el bin bint ibn ben abu abou umm abd abdul abdel de del della di da das dos "
        + "du van von der la le ter zu ul ud";
}
