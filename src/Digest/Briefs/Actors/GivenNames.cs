namespace Digest.Briefs;

/// <summary>Given names by gender, as far as one is customary, in English and in the languages news comes from.
/// A name in both lists says person, but not which.</summary>
static class GivenNames
{
    public const string Male = """
        aaron abbas abd abdallah abdel abdelaziz abdelkader abdi abdirahman abdou abdul abdulaziz abdullah abdulrahman
        abe abel abiodun abiy abraham abu achim adam adebayo adel ademola adil adnan adolf adolfo adrian agustin ahmad
        ahmadou ahmed ahmet aidan ajay ajit akbar akira akram al alaa alain alan albert alberto aldo alec alejandro
        aleksandr alessandro alex alexander alexandre alexandru alexei alexey alexis alf alfonso alfred alfredo ali
        alistair allan allen alvin amadou amar amir amit ammar amos anand anatoly anders anderson andre andrea andreas
        andrei andrej andres andrew andrey andrzej andy angelo angus anil anthony antoine anton antonio antony antti
        anurag anwar archie ari ariel aristide arjun arkady armand armando armen arnaud arne arnold artem arthur arturo
        arun arvind asher ashish ashley ashok ashot ashraf asif aslan atanas atul august augusto aurelien aurelio austin
        avraham axel ayman aziz babar baggio bahram balazs bandar barack barry bart bartholomew bartosz bashar bashir
        basil bassam ben benedict benjamin benny benoit bernard bernardo bernd bernhard bernie bert bertil bertrand
        bilal bill billy bjarne bjorn björn bo bob bobby bogdan boris boyd brad bradley brandon branko brendan brent
        bret brett brian brice brock bruce bruno bryan bud bulent burak burt byron calvin cameron carl carlo carlos
        carlton cecil cedric cesar chad charles charlie chase chen chester chinedu chip chris christian christoph
        christophe christopher chuck chukwuemeka ciaran clarence clark claude claudio claus clay clayton clement cliff
        clifford clint clinton clive clyde cody colin conor conrad constantine corey cornelius cory courtney craig
        cristian cristiano cristobal curt curtis cyril cyrus dale damian damien damon dan dana daniel daniele danny
        dario dariusz darrell darren darryl daryl daud dave david davide davor dawit dawood dean deepak dejan denis
        dennis denys derek derrick desmond dexter diarmuid dick didier diego dieter dietrich dimitri dimitris dino dirk
        djibril dmitri dmitry dmytro domenico dominic dominique don donald dong doug douglas dragan drew duane duncan
        dusan dustin dwayne dwight eamon earl ebrahim ed eddie edgar edison edmund eduardo edward edwin egon ehud eldar
        eli elias elijah elliot elliott elmer elon eloy elvis emanuel emeka emil emile emilio emmanuel emmerson emre
        enrico enrique eoin erdal erhan eric erich erik ernest ernesto ernst ervin erwin esmail esteban ethan etienne
        eugen eugene eugenio evan evaristo evelyn everett evgeny ezra fabian fabio fabrice fadi fahad faisal falih
        farhan farid farouk faruk farzad fateh fathi fatih faustin federico felipe felix ferdinand fernand fernando
        ferran fethullah fidel filip filippo firas flavio florent florian florin floyd francesco francis francisco
        franck franco francois françois frank frankie franklin franz fred freddie frederic frederick frederik fredrik
        friedrich fritz fuad fyodor gabriel gabriele gad gaetano gamal gareth garry gary gaston gavin gebran genaro gene
        gennady geoff geoffrey georg george georges georgios gerald gerard gerardo gerhard gerry ghassan giacomo
        gianluca gianni gilbert gilberto giles gilles gintaras giorgio giovanni girish giulio giuseppe glen glenn
        gonzalo goodluck goran gordon graham grant greg gregg gregor gregory grigory grzegorz guido guillaume guillermo
        gunnar gunter günter gunther gus gustav gustavo guy gyula haakon habib hadi haidar haider hakan hakeem hakim hal
        hamad hamid hamza hani hank hans hans-georg hans-peter harald haris harold haroon harris harry hartmut harun
        harvey hasan hashim hassan hatem hatim haydar hector heikki heiko heiner heinrich heinz helmut hendrik henning
        henri henrik henry herbert herman hermann herve hichem hideo hilary hiroshi hisham hocine holger homer horace
        horst hossein howard hristo hubert hugh hugo hugues humphrey huseyin hussain hussein hyun iain ian ibrahim idris
        ignacio igor ihor ihsan ike ikechukwu ilham ilias ilya imad imran ingmar inigo ioan ioannis iosif iqbal irfan
        irving isaac isam ismael ismail ismet israel issa issam istvan ivan ivica ivo jaakko jaap jabbar jacek jack
        jackie jacob jacques jafar jaime jair jake jakob jalal jamal james jamie jamil jan janez jared jaroslav jaroslaw
        jason jasper javad javed javier jawad jay jean jean-baptiste jean-claude jean-francois jean-jacques jean-louis
        jean-luc jean-marc jean-michel jean-paul jean-pierre jean-yves jeb jed jeff jefferson jeffrey jens jensen jeremy
        jermaine jeroen jerome jerry jerzy jesper jesse jesus jim jimmy jin jiri joachim joao joaquin joe joel joerg
        johan johann johannes john johnny jon jonas jonathan jong jordan jorg jorge jorma jose josé josef josep joseph
        josh joshua josip jovan jozef juan judd jude juergen juha jukka jules julian julien julio julius junior jurgen
        jürgen justin kaan kacper kadhim kai kamal kamel kamran karam karel karim karl karl-heinz karthik kasim kaspar
        kazem kazuo keiichi keith kelly kelvin kemal ken kenji kenneth kenny kent kerem kerry kevin khaled khalid
        khalifa khalil khosrow kim kiran kirk klaus klaus-peter knut kofi koichi koji konrad kristian krzysztof kurt
        kwame kwasi kyle laith lajos lamar lance larry lars laszlo laurent lawrence leandro lee leif len lennart leo
        leon leonard leonardo leonid leopold leroy les leslie lester leszek levan levent levi lewis li liam lindsay
        lindsey lionel lloyd logan loic lorenzo lou louis luc luca lucas luciano ludovic ludwig luigi luis luka lukas
        lukasz luke luo luther lyndon maciej madhav magnus mahathir mahdi maher mahmood mahmoud majid makoto malcolm
        malik mamadou mamoun manfred manmohan manoj manuel marc marc-antoine marcel marcello marcelo marco marcos marcus
        marek marinus mario marion marius mariusz mark markus marlon marshall martijn martin marty marvin marwan masoud
        massimo massoud mathew mathias mathieu mats matt matteo matthew matthias matti maurice mauricio maurizio mauro
        max maxim maxime maximilian maxwell mbaye mehdi mehmet mel melih melvin menachem mervyn mesut michael michel
        michele mickael miguel mihai mihail mikael mike mikhail mikko miklos milan miles milos milton mirko miroslav
        mitch mitchell mitt mo moctar mohamad mohamed mohammad mohammed mohan mohsen moises monty mordechai morgan
        moritz morris moses moshe mostafa mounir moussa muammar mubarak muhammad muhammadu muhsin munir muqtada murad
        murat murray musa mustafa mykola nabih nabil nadeem nader nadim nadir naftali naguib naim najib narendra naresh
        naseer nasir nasser nate nathan nathaniel naveed navid nawaf nawaz neal ned nehemiah neil nelson nestor neville
        newt nicholas nick nicola nicolae nicolas nigel nikita niklas nikola nikolai nikolaos nils nitin nizar nnamdi
        noah noam noel nolan noor norbert norberto norman nouri numan nuno obinna octavio olaf oleg oleksandr oleksii
        oleksiy oliver olivier olusegun omar omer ondrej onur orhan orlando orrin orson osama oscar oskar osman oswald
        othman otto ousmane owen pablo paddy pankaj paolo pascal pasquale pat patrice patrick paul paulo pavel pawel
        pedro pekka percy perry pertti pete peter petr petro petros phil philip philippe phillip pierluigi piero pierre
        pierre-yves piers piet pieter pietro piotr pradeep prakash pramod pranab qais qasem qasim qassem quentin quincy
        rachid rafael rafik rafiq rahim rahul rainer raj rajeev rajendra rajiv rakesh ralf ralph ramesh ramin ramiro
        ramon ramzan ramzi randall randolph randy raoul raphael rashad rasheed rashid rasmus raul ravi ray raymond recep
        reginald regis reid reince reinhard rem remco remi renato renaud rene rené renzo rex reza riad ricardo riccardo
        rich richard rick rickey ricky rifat rinat rob robbert robbie robby robert roberto robin rod roderick rodney
        rodolfo rodrigo rogelio roger rogerio roland rolf romain roman ron ronald ronan ronen ronnie rory roscoe ross
        roy ruben rudiger rudolf rudolph rudy rupert ruslan russ russell rustam ruud ryan saad sabah saddam sadiq saeb
        saeed sahib said sajjad salah salam saleh salem salim salman salvador salvatore sam sameer sami samir samuel
        sandeep sandy sanjay santiago santosh sasha satoshi saud saul saverio scott sean sebastian sebastien selcuk
        selim serdar serge sergei sergey sergii sergio serhiy seth seyed shahid shane shankar shannon shaun shawn
        sheldon sherman shigeru shimon shinzo shlomo sid sidney siegfried sigmund sigurd silvano silvio simeon simon
        sinan sipho slavko slobodan sofiane sohail solomon soren soufiane spencer srinivas stacy stan stanislas
        stanislav stanley stavros stefan stefano stefanos steffen stephan stephane stephen sterling steve steven stewart
        stig stuart subhash sudhir suhail sulaiman suleiman sultan sunil suresh sven szymon tadeusz taha taher tahir
        takashi takeshi talal tamas tarek tarik tariq tatsuya tayyip ted tendai terence terrance terrence terry thabo
        thaddeus theo theodor theodore thiago thibault thierry thilo thomas thor thorsten tibor tim timo timothy timur
        tito tobias toby todd tom tomas tomasz tomislav tommaso tommy toni tony torbjorn torsten toshio tracy travis
        trent trevor tristan troy truman tsai tsuyoshi tucker turki tyler tyrone udo ugo ugur uhuru ulrich umar umberto
        uri usama uthman uwe vaclav vadim valentin valerio valery valter vasile vasily vasyl veikko vernon viacheslav
        victor vijay vikram viktor vinay vince vincent vincenzo vinod virgil virgilio vitaly vito vitor vittorio vivek
        vivian vlad vladimir vladislav volker volodymyr vsevolod wade wael waleed walid wallace wally walt walter
        walther wang ward warren wassim wayne wei wendell werner wesley wilbur wilfred wilfried wilhelm will willard
        willem william willie willy wilson wim winston witold wladyslaw wojciech wolf wolfgang woodrow woody xabier
        xander xavier xi yacine yahya yair yakov yakub yanis yann yannick yannis yaqoob yaqub yaser yasin yasir yasser
        yasuo yevgeny yiannis yigal yitzhak yohannes yonatan yordan yoshihide younis yousef yousif youssef yoweri yuen
        yukio yunus yuri yuriy yury yusuf yuval yves zachary zack zahid zaid zain zakaria zayd zbigniew zdravko zeljko
        zhang ziad zoltan zoran zuhair zvi zygmunt
        """;

    public const string Female = """
        abby abigail ada adela adele adelheid adriana agata agatha agnes agnieszka aicha aida aimee aisha alana alba
        alejandra aleksandra alenka alessandra alessia alex alexa alexandra alexis alice alicia alina alisha alison
        allison alma amaia amal amalia amanda amber amelia amelie amina amira amparo amy ana anabel ananya anastasia
        andrea andreea angela angelica angelika angelina angie anika anita anja anke ann anna annabel annabelle annalena
        anne anne-marie annegret anneke annemarie annette annick annie antje antonia anya aparna april araceli arantxa
        ariana ariel arlene arundhati ashley asma astrid asuncion atsuko audrey aurelie aurora aurore ava ayelet ayesha
        ayse aysegul azadeh azucena babette barbara barbro beata beatrice beatriz becky begona belinda benazir bente
        berivan bernadette bernice bertha beth bethany betsy bettina betty beverly bianca biljana birgit birgitte
        blanche bodil bonnie brenda briana bridget brigita brigitta brigitte britney britta brittany brooke cameron
        camila camilla camille candace candela candice cara carla carlotta carly carmela carmen carol carole carolina
        caroline carolyn carrie cassandra catalina catarina caterina catherine cathrin cathy cecile cecilia celeste
        celia chantal charity charlene charlie charlotte chelsea cheri cheryl chiara chimamanda chinwe chloe chris
        christa christel christelle christiane christie christina christine christy ciara cindy claire clara clare
        clarissa claudette claudia clémence cleopatra colleen concepcion connie constance consuelo cora coralie corine
        corinne cornelia courtney cristina crystal cynthia dagmar daisy dalia dana danica danielle danuta daphne daria
        darlene dawn deanna deb debbie debora deborah debra deepika deirdre delfina delia delores delphine denise diana
        diane dilek dilma dina divya dolores dominika dominique donna dora doreen doris dorota dorothea dorothy dubravka
        ebru edith edna edyta eileen ekaterina elaine eleanor elena eleni elia elif elisa elisabeth elisabetta elise
        elisha eliza elizabeth elke ella ellen elsa elsie elvira elzbieta emilia emily emine emma emmanuelle encarnacion
        enrica erica erika erin estela ester esther eszter ethel eugenia eulalia eunice eva eve evelyn evgenia ewa
        fabienne fabiola fadwa faith farah faten fatima fatma fatou fatoumata federica felicia fernanda filiz fiona
        flora florence florencia folake folasade fran frances francesca francine françoise frankie franziska frauke
        freda frederique frida friederike gabriela gabriele gabrielle gail galina gemma geneva genevieve georgia
        georgina geraldine gerda germaine gertrude ghada gillian gina ginger giorgia giovanna gisela gitte giulia
        giuliana gladys glenda gloria golda grace graciela grazyna greta gretchen guadalupe gudrun gulnara gwen
        gwendolyn haifa hala hana hanan hanife hanna hannah hanne hannelore harriet hatice hayley hazel heather hedwig
        heidi heike helen helena helene helga helle henrietta henriette hilary hilda hildegard hillary hind holly hope
        huda huguette hulya huma ida ilana ilaria ilona ilse imane imelda ines inge ingeborg inger ingrid ioana irena
        irene irina iris irma irmgard isabel isabella isabelle isaura isolde itziar ivana ivanka ivona ivy iwona izabela
        jacinda jacinta jackie jacqueline jada jadwiga jamie jamila jan jana jane janet janice janina janine janis
        jasmine jasna jean jean-marie jeanette jeanne jelena jen jenna jennifer jenny jessica jessie jill jin jitka jo
        joan joana joann joanna joanne jocelyn jodie johanna jordan josefa josephine jovana joy joyce juanita judit
        judith judy jules julia juliana julianne julie juliet june justine jutta kai kaitlyn kajsa kalpana kamala kamila
        kara karen kari karin karina karla karolina karoline kasia katalin katarina katarzyna kate kateryna katharina
        katherine kathleen kathryn kathy katie katja katrin katrina katy kavita kay kayla kayleigh keiko kelly kellyanne
        kelsey kendra kerry khadija kiara kim kimberly kirsi kirsten kirstin kirstine kitty klara kristen kristi
        kristiina kristin kristina krystyna ksenia kyra laetitia lakshmi lana lara larissa latifa laura lauren laurie
        laverne leah leila lena lenka leona leonor lesley leslie leticia letizia leyla li lidia liesbeth ligia lila
        lilian liliana lillian lily lina linda lindsay lindsey linnea lisa lise liz liza ljiljana lois lola lorena
        loretta lori lorraine louisa louise lourdes lubna lucia luciana lucie lucille lucinda lucy ludmila ludovica
        luisa luise luz lydia lynda lynette lynn lynne lyudmila mabel macarena mackenzie madeleine madeline madonna mae
        magali magda magdalena maggie maha mai maite maja malala malgorzata malia malin mallory mandy manon manuela
        marcela marcia mareike margaret margarethe margarita margot margrethe maria mariam marian mariana mariangela
        marianne marie mariella marija marijke mariko marilyn marina marine marion marisa marissa marita maritza mariya
        marjorie marketa marlene marloes marsha marta martha martine mary maryam marzena matilda maureen maxine may maya
        meera megan meghan meike mel mela melania melanie melinda melissa meral mercedes meredith meritxell merve meryl
        mia michaela michele michelle mildred milena milica millie mindy minna minnie miranda mireia miren miriam mirjam
        mirjana mitzi mobina molly mona monica monika monique montserrat morgan moriah muna muriel myra myriam myrtle
        nabila nada nadege nadezhda nadia nadine nahla naima najat najla nan nancy naomi natalia natalie natalija
        nataliya natalya natasha nathalie nawal neha nele nellie nevena ngozi nicola nicole nieves nikita nikki nina
        noemi noemie nomvula noor nora norah norma nour nuria odette odile oksana olena olga olha olive olivia olympia
        opal ophelia oprah oriane orla ornella pam pamela paola parvin pascale pat patricia patsy patti patty paula
        paulette paulina pauline pearl peggy penelope penny perrine petra phoebe phyllis pia pilar polly pooja prisca
        priscilla priya prudence queenie rachael rachel radka rafaela raffaella ragnhild raisa ramona rana randa rania
        raquel rasha reba rebeca rebecca regina regine rena renata renate renee reyhan rhoda rhonda ricarda rita roberta
        robin rocio ronnie rosa rosalie rosalind rosalyn rosalynn rosana rosanna rose roseanne rosemarie rosemary rosie
        roswitha roxana roxanne ruby ruth sabina sabine sabrina sadie sahar saida sally salma sam samantha samira sandra
        sandy sanna sara sarah sasha saskia savannah segolene selin selma sevgi shabana shannon sharon shauna sheila
        shelby shelley shelly sherri sherry shirin shirley sigrid sigrun silja silke silvana silvia simona simone
        simonetta sinead siobhan sirpa slavica snezana sofia soledad solveig sonia sonja sophia sophie soraya stacey
        stacy stefania stefanie steffi stella stephanie sue suha sunita susan susana susann susanna susanne susie
        suzanne suzy svenja svetlana sviatlana svitlana swati sybil sylvia sylvie tabitha tamar tamara tammy tania tanya
        tara tatiana tatjana tatyana teodora teresa tereza teri terry tess tessa tetiana thandi thelma theresa therese
        tiffany tiina tina tiziana toni tonya tove tracey tracy tricia trine trinity trudy tuija tulay tulsi tzipi ulla
        ulrike ursula urszula uschi ute valentina valeria valerie valeska vanessa vendula vera veronica veronika
        veronique vesna vicki vickie vicky victoria viktoria viola violet violeta virginia virginie vivian viviane wafa
        wanda wangari wei wendy whitney wiebke wilhelmina wilma winifred winnie yael yaroslava yasmin yasmine yekaterina
        yelena yesenia yevgenia yewande ylva yoko yolanda yulia yuliya yumiko yuriko yvette yvonne zaha zahra zainab
        zaynab zdenka zehra zeinab zelda zeynep zita zoe zofia zrinka zsuzsanna zuzana
        """;

    // Slavic given names of women end in a vowel, and so do few of men.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> MenInA = new HashSet<string>(
        ["Никита", "Илья", "Лука", "Фома", "Кузьма", "Савва", "Данила", "Гаврила", "Микола", "Микита", "Ілля", "Хома",
         "Сава", "Олекса", "Данило", "Мустафа", "Муса", "Иса", "Миша", "Саша", "Женя", "Валя", "Никола", "Йона"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static Gender OfCyrillic(ReadOnlySpan<char> name) =>
        MenInA.Contains(name) ? name is "Саша" or "Женя" or "Валя" ? Gender.Unknown : Gender.He
        : name[^1] is 'а' or 'я' ? Gender.She
        : name is "Любовь" or "Любов" or "Нинель" ? Gender.She
        : Gender.He;

    /// <summary>By the first word of a name of two words or more.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        if (space > 1 && name[0] is >= 'Ѐ' and <= 'ӿ')
        {
            return OfCyrillic(name[..space]);
        }

        var roles = space <= 0 ? default : Lexicon.Of(name[..space]);
        return (roles.Is(WordRoles.Male), roles.Is(WordRoles.Female)) switch
        {
            (true, false) => Gender.He,
            (false, true) => Gender.She,
            _ => Gender.Unknown,
        };
    }
}
