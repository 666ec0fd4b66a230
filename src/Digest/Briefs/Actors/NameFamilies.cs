namespace Digest.Briefs;

/// <summary>Names and group words whose spellings differ more than sound rules allow,
/// or less than different names do.</summary>
static class NameFamilies
{
    /// <summary>Each row is one given name in its usual spellings. Words of different rows are never the same name:
    /// Hasan is not Husayn.</summary>
    public static readonly string[] GivenNames =
    [
        "muhammad mohammed mohammad mohamed mohamad muhammed muhamad mohamud mohd mhd muh mohamd muhmmad mehmet "
        + "mohamet mahomed muhamed mohammadi",
        "ahmad ahmed ahmet ahmat ahmada",
        "mahmud mahmoud mahmood mehmood mahmod",
        "hamid hameed hamed",
        "hamad hammad",
        "hamdan hemdan",
        "hasan hassan hasen hassen",
        "husayn hussein husain hussain husein husayin hossein hosein houssein hocine huseyin hussien",
        "ali aly",
        "umar omar omer",
        "uthman othman osman ousmane usman uthaman",
        "abdallah abdullah abdulla abdala abdellah",
        "yusuf yousef youssef yousuf yusif yousif youcef",
        "ibrahim ebrahim ibraheem ibrahem",
        "ismail esameel ismael esmail esmaeil ismaeel",
        "khalid khaled kaled khaleed",
        "khalil khaleel",
        "salim salem saleem selim",
        "salam",
        "salman selman",
        "salih saleh salah",
        "sulayman sulaiman suleiman suleyman soleiman solaiman sulieman",
        "said saeed saied sayid saiyed sayed sayeed",
        "saad sad",
        "sayf saif seif",
        "nasir nasser naser",
        "nasr",
        "karim kareem",
        "kamal",
        "kamil kamel",
        "jamal gamal djamal cemal jamaal",
        "jamil jameel gamil",
        "jalal",
        "amir ameer",
        "amin ameen",
        "amr",
        "ammar",
        "qasim qasem kassem ghasem kasim gasim qassem qassim",
        "hashim hashem hachem",
        "hisham hicham",
        "mustafa mostafa moustafa mustapha",
        "tariq tarek tarik tareq",
        "tahir taher",
        "faysal faisal faycal feisal",
        "mahdi mehdi",
        "majid majed",
        "walid waleed",
        "rashid rasheed rachid",
        "bashir basheer bachir bachar",
        "bashar",
        "basim basem",
        "samir sameer",
        "samar",
        "zayd zaid zeid",
        "ziyad ziad",
        "yasir yasser yaser",
        "yasin yassin yaseen",
        "nabil nabeel",
        "adil adel",
        "adnan",
        "aziz",
        "hadi",
        "huda",
        "musa mousa moussa",
        "isa issa eissa",
        "iyad eyad",
        "imad emad",
        "ihab ehab",
        "fadil fadel fazel",
        "faraj farag",
        "farid fareed",
        "fahd fahad",
        "mansur mansour mansoor",
        "masud masoud massoud massood",
        "marwan",
        "mazin mazen",
        "munir mounir",
        "murad mourad",
    ];

    /// <summary>Each row is one sort of group in the languages it is named in.
    /// The first word stands for the row.</summary>
    public static readonly string[] GroupWords =
    [
        "brigades kataib katibat katiba kataeb kataab battalions battalion phalanges ketaib katayib kitaeb",
        "brigade liwa liwaa lewa",
        "companies saraya",
        "movement harakat harakah haraka harekat",
        "league asaib asaeb asayib asab esaib",
        "party hizb",
        "army jaysh jaish jeish gaish",
        "front jabhat jabhah jabha cephe",
        "mobilization mobilisation hashd hashed",
        "popular shaabi shabi shaaby chaabi",
        "units unit",
        "forces force quwat quwwat",
        "corps faylaq failaq faylak",
        "soldiers jund junud",
        "supporters ansar partisans",
        "group groupe jamaat jamaah jamaa gama gamaa jemaah jamaa",
        "resistance muqawama muqawamah",
        "islamic islami islamiyya islamiya islamiyah islamia eslami islamist",
        "foundation muassasat muassasah bonyad stichting fondation foundacion",
        "organization organisation munazzamat munadhamat association jamiyat jamiyya society",
        "company sharikat sherkat",
        "revolution revolutionary thawra thawrah",
        "martyrs shuhada shahid martyr",
        "state dawla dawlat",
    ];

    static readonly Dictionary<string, int> Given = Index(GivenNames);
    static readonly Dictionary<string, int> Groups = Index(GroupWords);

    /// <summary>The row of a given name; -1 when it is in none.</summary>
    public static int GivenNameRow(string folded) => Given.GetValueOrDefault(folded, -1);

    /// <summary>The row of a group word; -1 when it is in none.</summary>
    public static int GroupRow(string folded) => Groups.GetValueOrDefault(folded, -1);

    static Dictionary<string, int> Index(string[] rows)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var word in rows[row].Split(' '))
            {
                index.TryAdd(word, row);
            }
        }

        return index;
    }
}
