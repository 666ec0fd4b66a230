namespace Digest.Briefs;

/// <summary>Words that stand capitalised at the start of a sentence or in a headline without naming anybody.</summary>
static class OrdinaryWords
{
    public const string Function = """
        a an the this that these those here there what which who whom whose when where why how and but or nor so yet
        for if then than because although though while since until unless whereas whether as at by from in into of off
        on onto out over to toward towards under up upon via with within without about above across after against along
        amid among around before behind below beneath beside besides between beyond despite down during except inside
        like near outside past per through throughout i you he she it we they me him us them my your his her its our
        their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves one two three
        four five six seven eight nine ten eleven twelve hundred thousand million billion dozen dozens hundreds
        thousands millions some any all both each every either neither no none nobody nothing somebody someone
        something everybody everyone everything anybody anyone anything many much few several most more less least
        other others another such same only just even also too very quite rather almost nearly about again still
        already always never ever often sometimes usually once twice now today yesterday tomorrow tonight soon later
        earlier recently currently previously formerly finally eventually meanwhile however moreover furthermore
        therefore thus hence nevertheless nonetheless instead otherwise additionally similarly likewise accordingly
        consequently further indeed perhaps maybe possibly probably certainly clearly obviously apparently reportedly
        allegedly according not yes ok okay well oh hey hello please thanks thank is are was were be been being am do
        does did done doing have has had having will would shall should can could may might must ought let lets let's
        it's he's she's that's there's what's who's i'm you're we're they're i've we've you've they've i'll we'll don't
        didn't isn't wasn't aren't can't couldn't won't wouldn't doesn't hasn't haven't hadn't shouldn't i'd we'd get
        gets got go goes going went come comes came make makes made take takes took give gave see saw seen know knew
        known say says said think thought look looks looked seem seems seemed ask asked want use used using try tried
        keep kept began begin started start first second third fourth fifth last next former current ex early late
        new-found following including based given being due back away together apart ago upon whatever whoever whenever
        wherever although aside born nowadays overall altogether specifically generally basically essentially
        particularly especially notably importantly interestingly surprisingly unfortunately fortunately hopefully
        sadly initially originally subsequently afterwards afterward beforehand thereafter elsewhere anyway besides
        albeit notwithstanding regarding concerning considering owing thanks plus minus versus vs est image photo
        photos picture pictured video file caption source sources credit read click share print email follow subscribe
        sign related advertisement breaking update updated edited added retrieved copyright published posted written
        reporting contributed additional
        """;

    public const string Ordinary = """
        able abuse access accident account act action active activist activists activity ad advance advanced adviser
        advisers affairs age agriculture aid air airport alert alien alleged all-star ambitious analysis analyst
        analysts ancient angel animal announcement annual another answer anti appeal applied archive area arm armed
        arrest art arts article assault asset attack attacks attempt audience authorities authority autumn available
        average aviation award away baby background bad ball bar base baseball basketball battle beach beautiful beauty
        best better betterment big bill billion biggest bird birth black blood blue board boat body bomb bombing bone
        book books border born boy boys bread breakfast bridge bright broad brown budget build building business
        businesses cabinet call calls camp campaign campus cancer candidate candidates capital car card care career
        cars case cash cell central century certain challenge chance change changes channel character charge charges
        chemical chief child children choice christmas church cities citizen citizens city civic civil civilian
        civilians class classic clean clear climate close coast code cold collection college colonial combat comedy
        commander commanders comment commerce commercial common communication communications community companies
        company competition complete complex computer computational concert condition conditions conference conflict
        consumer contact contemporary content control controversial cool core corps corruption cost costs council
        country county couple court courts creative crew crime criminal crisis critical critics crowd cultural culture
        cup current customs daily damage dark data date daughter day days dead deal dear death debate debt decision
        deep defence defense demand democracy deputy design development diary dinner diplomat diplomats direct disaster
        disease district division doctor doctors dog domestic double draft drama dramatic dream drive driver drug drugs
        early earth earthquake east eastern economic economics economy edge education effort efforts election elections
        electric electronic elite embassy emergency empire employees employment end enemy energy engineering enterprise
        entertainment entire environment environmental equal equality equipment estate eternal european event events
        evidence exchange executive experience expert experts express external eye eyes face faces fact faction
        factions fair fake fall families family famous fan fans far farm farmers fashion fast fat father fear federal
        female fiction field fifteen fight fighter fighters figure film films final finance financial fine fire
        firefighters fish flag flight floor flying folk food football force forces foreign forest forever form forty
        forward foundation four free freedom french fresh friday friend friends front full fun fund funding future
        galaxy gallery game games gang gas gay general generation ghost giant girl girls glass global god gold golden
        good government grand grant grass great green ground group groups growing growth guard guest guide gun guns
        hair half hall hand hands happy hard harbor head heads health hearing heart heat heavy hell hero high higher
        hill historic historical history hit hold holiday holy home hope horror hospital host hot hotel hour house
        housing huge human humanitarian hundred husband hybrid ice idea image images immigration impact important
        independence independent individual industrial industries industry inflation influence information initial
        injury inner innovation inside insurance integrated intelligence interest interests interim interior internal
        international internet interview intimate investigation investigators investment iron island issue issues jazz
        job jobs joint journal journalist journalists judge judges junior justice key kid kids killer king kitchen
        knowledge labor labour lack lady land language large largest late latest launch law laws lawyer lawyers leader
        leaders leading league learning left legal legislative lesson letter letters level liberation liberty library
        life light line linguistic list literature little live lives livelihood living local localist long longtime
        loss lost love low lower lucky machine magic mail main major male man management manager map march marine mark
        market marketing marriage mass massive master match material mathematical matter mayor media medical medicine
        medium meeting member members memorial memory men mental message metal method metro metropolitan middle
        midnight militant militants military mind mineral mini minister ministers minor minority mission mobile
        mobility model modern moment money month moon moral morning mother motion motor mountain movement movie movies
        moving multiple murder museum music musical mutual mystery name narrow nation national nationality nations
        native natural nature naval navy neighbors network neutral new news newspaper newspapers night noble non
        nonpartisan normal north northeast northern northwest notable novel nuclear number nurse oath object objective
        observer ocean offense office officer officers official officials oil old older olympic online open opening
        opera operation operations opinion opponents opposition option orange order ordinary organic organization
        organizations organized oriental original outdoor oxygen page pain paint painting palace pan-democrat paper
        parade parent parents park parliament part parties partner partners party passion past path patient patients
        patriotic peace peaceful pen people peoples perfect performance performing period permanent personal personnel
        phase philosophical phone photo photographic physical physics picture pilot pilots pink pipe place plan plane
        planet planned planning plans plant play player players plaza poet poetry point police policy political
        politician politicians politics poll polls pool poor pop popular population port portrait position positive
        possible post potential power powerful practice pre present president presidents press prevention price prices
        primary prime princess principal prison private prize pro problem process producers product production
        professional professionals professor program programme progress progressive project promises proof property
        proposed prosecutors protection protest protesters protests proud psychology public published pure purple
        quality quarter question questions quick quiet race racing radical radio railway rain rangers rapid rare rates
        real reality rebel rebels recent record recovery red reform reforms refugee refugees regional relations release
        relief religion religious renaissance reporter reporters republic rescue rescuers research researchers reserve
        residents resistance resource resources response responsible rest restaurant result results retail review
        revolution revolutionary rich right rights ring rising river road rock rocket role room rose round route royal
        rules run running rural sacred sad safe safety saint sale sales salvation sanctions satellite saturday save
        savings scene school schools science sciences scientific scientists sea search season seat secret secretary
        section secular securities security seed seminary senate senior sensitive separate series serious service
        services seven sex shadow shared sharp ship ships shock shooting shop shopping short show shows side sign
        signal silent silver simple single sister site situation size skin sky slow small smart smoke snow soccer
        social society soft software soil solar soldier soldiers solid solidarity solution song songs sons soul sound
        south southeast southern southwest sovereign space special species speech speed spirit spiritual spoken sport
        sports spring staff stage standard star stars state statement states station statistics status steel still
        stock stone storm story straight strange strategic strategy stream street strike strong structure student
        students studies studio study style success sudden summer sun sunday super support supporters supreme surface
        surgery survey survival suspect sustainable sweet swift system systems table tale talent talk talks target task
        tax teacher teachers team tech technical technology television temple terror terrorism terrorist terrorists
        test tests thing things thinking thirty threat tiger time times tiny title tobacco today top total touch tour
        tourism town township trade trading traditional traffic train training transition transitional transport
        transportation travel treasure treasury treatment treaty tree trees trial tribal triple tropical trouble truck
        true trust truth twenty twin ultimate under union unit united unity universal universe university unknown upper
        urban urgent user users valley value van veteran veterans victim victims victory video view village violence
        virtual virus vision visual vital voice volunteer volunteers vote voters wages walk wall war warning wars waste
        water wave way wealth weapon weapons weather web website wedding week weekend weekly welfare west western wet
        white whole wide wife wild wildlife wind window wine winner winter wireless witness witnesses woman women wood
        word words work worker workers working works world worst writer writers wrong year years yellow young youth
        zero zone telephone telegraph banking loan mining smelting refining printing publishing shipping dollar currency firms
        abrams katyusha stardust supernatural celebration exhibit exhibits exhibition anniversary deadline
        opinions championship corona coronavirus supporters adults teenagers passengers motorists firefighters
        villagers shoppers detectives economists critics observers jurors commuters homeowners taxpayers doctors nurses
        lawmakers republicans democrats grammar semantics syntax linguistics mathematics philosophy sociology chemistry
        biology geology astronomy economics construction constructions interpretation interpretations particle
        particles facility facilities occupation lecture lectures mystery mysteries legacy portrait portraits pioneer
        pioneers rehabilitation recovery orbit orbiter cosmic dust launch outstanding breakout favorite favourite abbey
        castle manor cottage garden bridge chapel folk fame contest mosque temple shrine protected deep frame
        investigators militia clashes tensions hopes fears rumors rumours newly several continued earlier
        """;

    /// <summary>Last words of names that are no actors: events, laws, prizes, works, illnesses.</summary>
    public const string Things = """
        jubilee war wars battle revolution uprising intifada crisis scandal massacre genocide holocaust earthquake hurricane
        cyclone typhoon storm disaster accident election elections referendum summit olympics games championship
        championships cup trophy bowl tournament festival fair expo week month year century era age act treaty accord
        accords agreement pact protocol charter constitution amendment declaration convention resolution doctrine plan
        program programme initiative operation prize award awards medal medals scholarship fellowship oscar oscars
        grammy emmy emmys tony globe globes disease syndrome virus flu fever theorem theory principle equation effect
        system language languages poem poetry series season episode trilogy saga story stories diary diaries chronicles
        symphony concerto sonata album report survey study census index list edition encyclopedia dictionary bible
        koran quran torah mission shuttle rocket missile aircraft jet trial tour derby marathon prix race classic gala
        parade ceremony exhibition collection degree license licence highway tax rate visa passport deal talks
        movement-day constituency pro plus max mini anniversary weekend polaroids online breakfast luncheon show podcast
        """;

    public const string Works = "film movie song album book novel play musical opera poem series show sitcom episode "
        + "single comic memoir autobiography biography sequel painting game videogame documentary soundtrack "
        + "magazine-story ballad hymn starring";

    public const string Calendar = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january
        february march april may june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec christmas easter thanksgiving halloween ramadan eid passover hanukkah diwali hajj ashura
        muharram spring summer autumn winter
        """;

    /// <summary>In capitals, but nobody; and what families call each other.</summary>
    public const string NoActors = """
        us u.s. usa u.s.a. uk u.k. nz uae u.a.e. dprk ussr drc tv dvd cd cds dvds gdp gnp ceo cfo coo cto pm mp mps md
        am a.m. p.m. bc ad bce ce gmt utc est edt pst pdt cst mst bst cet cdt mdt ist wat covid covid-19 sars mers hiv
        aids hiv/aids dna pac pacs nobel pulitzer
        rna phd ph.d. ph.d mba ba bs ma msc bsc ok faq pdf html http https url www gps sms usb pc pcs iq id ids atm suv
        suvs suv ied ieds rpg uav uavs wmd wmds ufo ufos vip vips ngo ngos lgbt lgbtq lgbti hq eta ipo vat faqs q a i v
        vs no. aka rip diy ev evs ai ar vr 3d hd lcd led cpu gpu ram rom api sql xml css kg km mph kph cm mm mw gw kw
        mhz ghz gb tb mb kb c f qc sc dbe obe mbe cbe ra frs jr sr la nyc ny nj ca tx fl dc d.c. va md pa ga nc mi wa
        az ma tn mo wi mn al ky ok ct ut nv ar ms ks nm ne wv id hi nh me ri mt de sd nd ak vt wy bdsm mvp mvps rbi
        rbis era eras dj djs ceos cfos pcr mri er icu ptsd adhd dui dwi cctv sos asap byob co2 ufo cgi edit img vii xvi
        xiv xii xiii xv xvii xviii xix xx xxi nee née mum mummy mom mommy mam mammy mama mamma dad daddy papa granny gran
        grandma grandpa grandad granddad auntie aunty
        """;
}
