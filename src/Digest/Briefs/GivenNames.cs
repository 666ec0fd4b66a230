namespace Digest.Briefs;

/// <summary>Given names that tell he from she, in English and in the languages news comes from. Names of both are left out.</summary>
static class GivenNames
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> His = Set(
        """
        aaron abdul abdullah abe abraham abu achim adam adel adnan adrian ahmad ahmed akram al alain alan albert alberto alejandro
        alessandro alexander alexandre alfonso alfred alfredo ali allan allen alvin amir anatoly anderson andre andreas andrew andrey
        andy angelo anthony anton antonio antony archie ari arjun armand arnold arthur arturo asher august austin axel aziz bart basil
        ben benedict benjamin benny bernard bernd bernie bert bilal bill billy björn bob bobby boris brad bradley brendan brent bret
        brett brian bruce bruno bryan bud burt byron calvin carl carlos cecil cedric chad charles charlie chester chris christian
        christoph christopher chuck clarence clark claude clay clayton cliff clifford clint clyde cody colin conor conrad corey cory
        craig curt curtis cyrus dale damian damon dan daniel danny darrell darren darryl dave david dean dennis derek derrick dexter
        diego dieter dimitri dirk dmitri dominic don donald doug douglas drew duane duncan dustin dwayne dwight earl ed eddie edgar
        edmund eduardo edward edwin eli elias elijah elliott elmer emanuel emil emilio emmanuel enrique eric erik ernest ernesto ernst
        ervin ethan eugene evan everett ezra faisal farid felipe felix ferdinand fernando firas florian floyd francesco francisco
        franck francois françois frank frankie franklin franz fred frederick friedrich fritz gabriel gary gavin gene geoff geoffrey
        george georges gerald gerard gerhard giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guillermo günter gus
        gustavo guy hadi hamid hamza hank hans harold harris harry harvey hasan hassan hector heinrich heinz helmut henri henry herbert
        herman hermann hossein howard hugh hugo hussein ian ibrahim ignacio igor irving isaac ismail israel ivan jack jacob jacques
        jake jamal james jamie jan jared jason javier jay jean jeb jeff jeffrey jeremy jermaine jerome jerry jesse jesus jim jimmy
        joachim joaquin joe joel johan john johnny jon jonathan jordan jorge jose josé josef joseph josh joshua juan juergen julian
        julio jürgen justin kamal karim karl keith ken kenneth kent kevin khaled khalid kirk klaus konrad kurt kyle lance larry lars
        laurent lawrence lee leo leon leonard leonid leroy les lester lewis liam lionel lloyd lorenzo lou louis luc luca lucas luis
        luke luther mahdi mahmoud malcolm malik manfred manuel marc marcel marco marcus mario mark markus marshall martin marty marvin
        matt matteo matthew matthias maurice max maximilian mehdi mehmet melvin michael michel miguel mike mikhail milan miles milton
        mitch mitchell mitt mohamed mohammad mohammed mohsen morgan morris moses muhammad muqtada murray mustafa nabil nasser nate
        nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel nikolai noah noam noel norman nouri oleg oliver olivier
        omar orlando oscar oskar osama otto owen pablo pascal pat patrick paul pedro perry pete peter phil philip philippe phillip
        pierre qais qasem qassem quentin rafael ralph ramon randall randolph randy raphael rashid raul ray raymond reginald reince
        reinhard rene rené rex ricardo rich richard rick ricky rob robby robert roberto rod rodney rodrigo roger roland rolf roman ron
        ronald ross roy ruben rudolf rudy rupert russ russell ryan said salah saleh salim salman sam samir samuel santiago saul scott
        sean sebastian serge sergei sergey sergio seth shaun shawn sheldon sid sidney simon stan stanley stefan stephan stephen sterling
        steve steven stewart stuart sven tariq ted terence terrence terry theo theodore thierry thomas tim timothy tobias todd tom
        tomas tommy tony travis trent trevor tristan troy tucker tyler ulrich uwe vernon victor vince vincent vincenzo viktor vitaly
        vladimir vito volker wade wallace walid walt walter warren wayne wendell werner wilbur wilhelm will william willie willy
        winston wolf wolfgang woodrow xavier yasser yuri yusuf yves zachary zack zayd
        """);

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Hers = Set(
        """
        abby abigail ada adele adriana agnes aicha aisha alexandra alexis alice alicia alina alison allison alma amal amanda amber
        amelia amelie amina amira amy ana anastasia andrea angela angelina angie anita anja ann anna annabelle anne annette annie
        anya april ariana arlene ashley astrid audrey aurora ava ayelet ayesha barbara beatrice beatriz becky belinda bernadette
        bernice bertha beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brittany camilla camille candace cara
        carla carly carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia cecile celeste charlene
        charlotte chelsea cheri cheryl chloe christa christiane christina christine christy cindy claire clara clare claudia
        clémence colleen connie constance corinne cristina crystal cynthia daisy dana danielle daphne darlene dawn deb debbie
        deborah debra deirdre delia delores denise diana diane dina dolores dominique donna dora doreen doris dorothy edith edna
        eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika
        erin esther ethel eugenia eva eve evelyn faith fatima felicia fiona flora florence frances françoise frida gabriela
        gabriele gabrielle gail geneva genevieve georgia geraldine gertrude gina giulia gladys glenda gloria grace greta gretchen
        gwen gwendolyn hala hanan hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary hind
        holly hope huda huma ida ilona imelda ines ingrid irene irina iris irma isabel isabella isabelle ivanka jackie jacqueline
        jane janet janice janine jasmine jean-marie jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joann joanna
        joanne jocelyn josephine joy joyce juanita judith judy julia juliana julianne julie juliet june kaitlyn kara karen kari
        karin karla kate katharina katherine kathleen kathryn kathy katie katrin katrina katy kay kayla kayleigh kellyanne kelly
        kendra kim kimberly kirsten kirstin kristen kristi kristin kristina lana lara latifa laura lauren laurie leah leila lena
        leslie leticia lidia lila lillian lily linda lindsay lindsey lisa liz lois lola lorena loretta lori lorraine louisa louise
        lucia lucille lucinda lucy luz lydia lynda lynette lynn mabel mackenzie madeleine madeline maggie mai maja mallory mandy
        manuela marcia margaret margarita margot maria mariam mariana marianne marie marilyn marina marine marion marissa marjorie
        marlene marta martha martine mary maryam maureen maxine maya megan meghan mela melania melanie melinda melissa mercedes
        meredith mia michaela michele michelle mildred millie mindy miranda miriam molly mona monica monika monique muriel myra
        nadia nadine nan nancy naomi natalia natalie natasha nathalie nellie nicole nikki nina noor nora nour norma odile olga
        olive olivia opal pam pamela patricia patsy patti patty paula pauline pearl peggy penelope penny petra phyllis polly
        priscilla rachel ramona rania rebecca regina rena renata renee rhonda rita roberta robin rosa rosalind rosalyn rosanna
        rose rosemary rosie roxanne ruby ruth sabine sabrina sadie sahar sally salma samantha samira sandra sara sarah selma
        shannon sharon sheila shelby shelley shelly sherri sherry shirley silvia simone sofia sonia sonja sophia sophie stacey
        stacy stella stephanie sue susan susanna susanne susie suzanne svetlana sybil sylvia tamara tammy tanya tara tatiana tess
        teresa tereza theresa therese tiffany tina toni tracey tracy tricia ulrike ursula valentina valerie vanessa vera veronica
        veronika vicki vickie vicky victoria viola violet virginia vivian wanda wendy wilma winifred yasmin yolanda yvette yvonne
        zahra zainab zaynab zeinab zoe
        """);

    /// <summary>By the first word of a name of two words or more.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        if (space <= 0)
        {
            return Gender.Unknown;
        }

        var given = name[..space];
        return His.Contains(given) ? Gender.He : Hers.Contains(given) ? Gender.She : Gender.Unknown;
    }

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string names) =>
        new HashSet<string>(names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
