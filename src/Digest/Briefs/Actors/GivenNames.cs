namespace Digest.Briefs;

/// <summary>Given names by gender, as far as one is customary, in English and in the languages news comes from.
/// A name in both lists says person, but not which.</summary>
static class GivenNames
{
    public const string Male = """
        aaron abbas abd abdallah abdel abdelaziz abdelkader abdi abdul abdulaziz abdullah abdulrahman abe abel abraham
        abu achim adam adel adil adnan adolf adrian ahmad ahmed ahmet akbar akira akram al alaa alain alan albert
        alberto aldo alec alejandro aleksandr alessandro alex alexander alexandre alexei alexey alexis alf alfonso
        alfred alfredo ali allan allen alvin amadou amar amir ammar amos anatoly anders anderson andre andrea andreas
        andrei andres andrew andrey andy angelo angus anthony antoine anton antonio antony anwar archie ari ariel arjun
        armand armando arne arnold arthur arturo arun arvind asher ashley ashok ashraf asif aslan august augusto austin
        axel ayman aziz babar baggio bahram bandar barack barry bart bartholomew bashar bashir basil bassam ben benedict
        benjamin benny bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy bjorn björn bo bob bobby
        boris boyd brad bradley brandon brendan brent bret brett brian brock bruce bruno bryan bud burak burt byron
        calvin cameron carl carlo carlos carlton cecil cedric cesar chad charles charlie chase chen chester chip chris
        christian christoph christophe christopher chuck clarence clark claude claudio clay clayton clement cliff
        clifford clint clinton clive clyde cody colin conor conrad constantine corey cornelius cory courtney craig curt
        curtis cyril cyrus dale damian damien damon dan dana daniel daniele danny dario darrell darren darryl daryl daud
        dave david dawit dawood dean deepak denis dennis derek derrick desmond dexter didier diego dieter dietrich
        dimitri dimitris dino dirk djibril dmitri dmitry dominic dominique don donald dong doug douglas drew duane
        duncan dustin dwayne dwight earl ebrahim ed eddie edgar edison edmund eduardo edward edwin ehud eli elias elijah
        elliot elliott elmer elon elvis emanuel emil emile emilio emmanuel emre enrico enrique eric erich erik ernest
        ernesto ernst ervin erwin esmail esteban ethan etienne eugene evan evelyn everett evgeny ezra fabian fabio fadi
        fahad faisal falih farid farouk faruk farzad fateh fathi federico felipe felix ferdinand fernando fidel filip
        firas florian floyd francesco francis francisco franck franco francois frank frankie franklin franz françois
        fred freddie frederic frederick frederik friedrich fritz fuad fyodor gabriel gabriele gad gamal gareth garry
        gary gavin gebran gene geoff geoffrey georg george georges georgios gerald gerard gerardo gerhard gerry ghassan
        giacomo gilbert giles giorgio giovanni giulio giuseppe glen glenn gordon graham grant greg gregg gregory guido
        guillaume guillermo gunter gus gustav gustavo guy günter habib hadi haidar haider hakan hakim hal hamad hamid
        hamza hani hank hans harald haris harold haroon harris harry harun harvey hasan hashim hassan hatem hatim haydar
        hector heinrich heinz helmut henri henrik henry herbert herman hermann hideo hilary hiroshi hisham homer horace
        horst hossein howard hubert hugh hugo humphrey hussain hussein hyun ian ibrahim idris ignacio igor ihsan ike
        ilham ilias ilya imad imran ingmar iqbal irfan irving isaac isam ismael ismail israel issa issam ivan ivo jabbar
        jack jackie jacob jacques jafar jaime jair jake jakob jalal jamal james jamie jamil jan janez jared jaroslav
        jason jasper javad javier jawad jay jean jeb jed jeff jefferson jeffrey jens jensen jeremy jermaine jerome jerry
        jesse jesus jim jimmy jin joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan
        jong jordan jorge jose josef joseph josh joshua josip josé juan judd jude juergen jules julian julien julio
        julius junior jurgen justin jürgen kadhim kai kamal kamel kamran karam karel karim karl kasim kaspar kazem keith
        kelly kelvin ken kenneth kenny kent kerry kevin khaled khalid khalifa khalil kim kirk klaus kofi konrad kurt
        kyle laith lamar lance larry lars laurent lawrence lee leif len leo leon leonard leonardo leonid leopold leroy
        les leslie lester levi lewis li liam lindsay lindsey lionel lloyd logan lorenzo lou louis luc luca lucas ludwig
        luigi luis luka luke luo luther lyndon madhav magnus mahathir mahdi maher mahmood mahmoud majid malcolm malik
        manfred manmohan manuel marc marcel marcello marcelo marco marcos marcus mario marion mark markus marlon
        marshall martin marty marvin marwan masoud massimo massoud mathew mathias matt matteo matthew matthias maurice
        mauricio maurizio max maxim maxime maximilian maxwell mehdi mehmet mel melvin menachem mervyn michael michel
        michele miguel mihail mike mikhail milan miles milos milton mitch mitchell mitt mo mohamad mohamed mohammad
        mohammed mohsen moises monty morgan morris moses moshe mostafa mounir muammar mubarak muhammad muhammadu muhsin
        munir muqtada murad murray musa mustafa nabih nabil nadeem nader nadim nadir naftali naguib naim najib narendra
        naseer nasir nasser nate nathan nathaniel naveed navid nawaf nawaz neal ned nehemiah neil nelson nestor neville
        newt nicholas nick nicola nicolas nigel nikita niklas nikolai nikolaos nils nizar noah noam noel nolan noor
        norbert norman nouri numan octavio olaf oleg oliver olivier omar orlando orrin orson osama oscar oskar osman
        oswald othman otto owen pablo paddy paolo pascal pat patrice patrick paul paulo pavel pawel pedro percy perry
        pete peter petr petro petros phil philip philippe phillip pierre piers piet pieter pietro piotr prakash qais
        qasem qasim qassem quentin quincy rachid rafael rafik rafiq rahim rahul raj rajiv ralph ramin ramon ramzan ramzi
        randall randolph randy raphael rashad rasheed rashid rasmus raul ravi ray raymond recep reginald reid reince
        reinhard rem rene rené rex reza ricardo riccardo rich richard rick rickey ricky rob robbie robby robert roberto
        robin rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald ronan ronnie rory roscoe ross roy
        ruben rudolf rudolph rudy rupert russ russell rustam ryan saad sabah saddam sadiq saeb saeed sahib said sajjad
        salah salam saleh salem salim salman salvador salvatore sam sameer sami samir samuel sandeep sandy sanjay
        santiago sasha saud saul scott sean sebastian selim serge sergei sergey sergio seth seyed shahid shane shankar
        shannon shaun shawn sheldon sherman shimon shinzo shlomo sid sidney sigmund silvio simeon simon sinan sohail
        solomon soren spencer stacy stan stanislav stanley stefan stefano stephan stephen sterling steve steven stewart
        stig stuart subhash suhail sulaiman suleiman sultan sunil suresh sven taha taher tahir talal tarek tarik tariq
        tayyip ted terence terrance terrence terry thabo thaddeus theo theodor theodore thierry thomas thor thorsten tim
        timothy tito tobias toby todd tom tomas tommaso tommy toni tony torsten tracy travis trent trevor tristan troy
        truman tsai tucker turki tyler tyrone udo ulrich umar umberto uri usama uthman uwe valentin valery vasily vernon
        viacheslav victor vijay viktor vince vincent vincenzo vinod virgil vitaly vito vittorio vivek vivian vlad
        vladimir volker volodymyr wade wael waleed walid wallace wally walt walter wang ward warren wassim wayne wei
        wendell werner wesley wilbur wilfred wilhelm will willard willem william willie willy wilson wim winston witold
        wladyslaw wolf wolfgang woodrow woody xander xavier xi yahya yair yakov yakub yann yannick yaqoob yaqub yaser
        yasin yasir yasser yevgeny yigal yitzhak yohannes yonatan younis yousef yousif youssef yuen yukio yunus yuri
        yury yusuf yves zachary zack zahid zaid zain zakaria zayd zhang ziad zoran zvi
        """;

    public const string Female = """
        abby abigail ada adela adele adriana agatha agnes aicha aida aimee aisha alana alba alex alexa alexandra alexis
        alice alicia alina alisha alison allison alma amal amalia amanda amber amelia amelie amina amira amy ana
        anastasia andrea angela angelica angelina angie anita anja ann anna annabel annabelle anne annette annie antonia
        anya april ariana ariel arlene ashley asma astrid audrey aurora ava ayelet ayesha barbara beatrice beatriz becky
        belinda benazir bernadette bernice bertha beth bethany betsy betty beverly bianca blanche bonnie brenda briana
        bridget brigitte britney brittany brooke cameron camila camilla camille candace candice cara carla carly carmen
        carol carole carolina caroline carolyn carrie cassandra catherine cathy cecile cecilia celeste celia charity
        charlene charlie charlotte chelsea cheri cheryl chloe chris christa christiane christie christina christine
        christy cindy claire clara clare clarissa claudette claudia cleopatra clémence colleen connie constance consuelo
        cora corinne courtney cristina crystal cynthia daisy dalia dana danielle daphne darlene dawn deanna deb debbie
        deborah debra deirdre delia delores delphine denise diana diane dina dolores dominique donna dora doreen doris
        dorothea dorothy edith edna eileen elaine eleanor elena eleni elia elisa elisabeth elise elisha eliza elizabeth
        ella ellen elsa elsie emilia emily emma erica erika erin esther ethel eugenia eunice eva eve evelyn fadwa faith
        farah faten fatima fatma fatou felicia fiona flora florence fran frances francesca francine frankie françoise
        freda frida gabriela gabriele gabrielle gail gemma geneva genevieve georgia georgina geraldine germaine gertrude
        gillian gina ginger giovanna giulia gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn
        haifa hala hana hanan hanna hannah harriet hayley hazel heather heidi helen helena helene helga henrietta hilary
        hilda hillary hind holly hope huda huguette huma ida ilana ilona imelda ines ingrid irene irina iris irma isabel
        isabella isabelle ivana ivanka ivy jackie jacqueline jada jamie jamila jan jane janet janice janine janis
        jasmine jean jean-marie jeanette jeanne jen jenna jennifer jenny jessica jessie jill jin jo joan joann joanna
        joanne jocelyn jodie johanna jordan josephine joy joyce juanita judith judy jules julia juliana julianne julie
        juliet june justine kai kaitlyn kamala kara karen kari karin karla kate katharina katherine kathleen kathryn
        kathy katie katrin katrina katy kay kayla kayleigh kelly kellyanne kelsey kendra kerry khadija kiara kim
        kimberly kirsten kirstin kitty kristen kristi kristin kristina kyra lana lara latifa laura lauren laurie laverne
        leah leila lena leona leonor lesley leslie leticia li lidia lila lilian lillian lily lina linda lindsay lindsey
        lisa liz liza lois lola lorena loretta lori lorraine louisa louise lourdes lucia lucille lucinda lucy luisa luz
        lydia lynda lynette lynn lynne mabel mackenzie madeleine madeline madonna mae magdalena maggie maha mai maja
        malala malia mallory mandy manuela marcia margaret margarita margot maria mariam marian mariana marianne marie
        marilyn marina marine marion marisa marissa marjorie marlene marsha marta martha martine mary maryam matilda
        maureen maxine may maya megan meghan mel mela melania melanie melinda melissa mercedes meredith meryl mia
        michaela michele michelle mildred milena millie mindy minnie miranda miriam mitzi mobina molly mona monica
        monika monique morgan moriah muna muriel myra myriam myrtle nabila nada nadia nadine nahla naima najla nan nancy
        naomi natalia natalie natasha nathalie nawal nellie nicola nicole nikita nikki nina noor nora norah norma nour
        odette odile olga olive olivia olympia opal ophelia oprah pam pamela paola parvin pat patricia patsy patti patty
        paula paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar polly priscilla priya prudence
        queenie rachael rachel rafaela raisa ramona rana randa rania raquel rasha reba rebecca regina rena renata renee
        rhoda rhonda rita roberta robin ronnie rosa rosalie rosalind rosalyn rosalynn rosanna rose roseanne rosemarie
        rosemary rosie roxanne ruby ruth sabina sabine sabrina sadie sahar sally salma sam samantha samira sandra sandy
        sara sarah sasha savannah selma shannon sharon shauna sheila shelby shelley shelly sherri sherry shirin shirley
        sigrid silvia simone sofia soledad sonia sonja sophia sophie stacey stacy stella stephanie sue suha susan
        susanna susanne susie suzanne suzy svetlana sybil sylvia tabitha tamar tamara tammy tania tanya tara tatiana
        teresa tereza teri terry tess tessa thelma theresa therese tiffany tina toni tonya tracey tracy tricia trinity
        trudy tulsi tzipi ulrike ursula uschi valentina valeria valerie valeska vanessa vera veronica veronika vicki
        vickie vicky victoria viola violet virginia vivian viviane wafa wanda wei wendy whitney wilhelmina wilma
        winifred winnie yael yasmin yasmine yelena yoko yolanda yulia yvette yvonne zaha zahra zainab zaynab zeinab
        zelda zeynep zoe zsuzsanna
        """;

    /// <summary>By the first word of a name of two words or more.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        var roles = space <= 0 ? default : Lexicon.Of(name[..space]);
        return (roles.Is(WordRoles.Male), roles.Is(WordRoles.Female)) switch
        {
            (true, false) => Gender.He,
            (false, true) => Gender.She,
            _ => Gender.Unknown,
        };
    }
}
