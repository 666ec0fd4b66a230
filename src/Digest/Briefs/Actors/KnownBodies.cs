using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Bodies that the news names so often that no word beside them needs to give them away.</summary>
static class KnownBodies
{
    /// <summary>Bodies of several words, none of which tells enough; between them upright lines.</summary>
    public static readonly (ActorKind Kind, string Names)[] ManyWords =
    [
        (ActorKind.Organisation, """
            abn amro|ac milan|advanced micro devices|aer lingus|african union|air canada|air france|air india|
            american express|amnesty international|arab league|aston villa|atletico madrid|australia post|
            bank of america|bayern munich|bear stearns|best buy|black lives matter|blue origin|bnp paribas|
            booz allen hamilton|borussia dortmund|boy scouts|british gas|british leyland|british rail|british steel|
            british telecom|brookings institution|burger king|burson marsteller|cambridge analytica|canada post|
            carnegie mellon|charles schwab|chatham house|church of england|church of scientology|coca cola|
            creative commons|credit agricole|credit lyonnais|credit suisse|crystal palace|deloitte touche|
            deutsche bahn|deutsche bank|deutsche boerse|deutsche telekom|doctors without borders|dow jones|
            drexel burnham lambert|duff and phelps|eastman kodak|ernst and whinney|ernst and young|european union|
            extinction rebellion|exxon mobil|fannie mae|fidelity investments|freddie mac|general electric|
            general motors|georgia tech|j c penney|jc penney|mcdonnell douglas|morgan keegan|matanuska maid|
            girl scouts|goldman sachs|google deepmind|greenpeace international|
            hewlett packard|hezb ut tahrir|home depot|human rights council|human rights watch|inter milan|
            johnson and johnson|jones day|jp morgan|jpmorgan chase|kidder peabody|kirkland and ellis|kleiner perkins|
            kohlberg kravis roberts|kraft heinz|ku klux klan|lehman brothers|levi strauss|live nation|lockheed martin|
            manchester city|marks and spencer|marsh and mclennan|mccann erickson|mckinsey and company|
            medecins sans frontieres|merrill lynch|meta platforms|morgan stanley|national rifle association|
            network rail|northrop grumman|ogilvy and mather|opus dei|paris saint germain|piper jaffray|
            planned parenthood|procter and gamble|prudential bache|radio shack|rand corporation|real madrid|
            red crescent|red cross|reporters without borders|rolls royce|ropes and gray|royal dutch shell|royal mail|
            saatchi and saatchi|salomon brothers|salvation army|saudi aramco|save the children|shearson lehman|
            sierra club|smith and wesson|smith barney|societe generale|southwest airlines|standard and poor's|
            standard chartered|t rowe price|taco bell|td ameritrade|tata motors|tea party|texas instruments|texas tech|trend micro|
            union carbide|united nations|united technologies|virgin atlantic|virgin galactic|virginia tech|warner bros|
            wells fargo|west ham|world bank|world food program|world food programme|world vision|young and rubicam
            """),
        (ActorKind.ArmedGroup, """
            abu sayyaf|al qaeda|al qaida|al shabaab|ansar al sharia|ansar allah|azov regiment|black panthers|
            boko haram|free syrian army|haqqani network|hayat tahrir al sham|hells angels|islamic jihad|islamic state|
            jabhat al nusra|janjaweed militia|jemaah islamiyah|khmer rouge|lashkar e jhangvi|lashkar e taiba|
            lord's resistance army|muslim brotherhood|oath keepers|palestinian islamic jihad|
            popular mobilization forces|proud boys|provisional ira|red brigades|shining path|tamil tigers|
            tehrik i taliban|wagner group|weather underground
            """),
        (ActorKind.Government, """
            bank of england|bank of japan|blue house|british geological survey|cabinet office|capitol hill police|
            central bank|crown prosecution service|defence ministry|defense ministry|downing street|
            electoral commission|elysee palace|environment canada|european central bank|european commission|
            european council|european parliament|federal reserve|federal trade commission|foreign ministry|
            foreign office|general assembly|geological survey|high court|home office|house of commons|
            house of lords|house of representatives|interior ministry|internal revenue service|justice department|
            old bailey|scotland yard|secret service|security council|shin bet|state council|state department|
            supreme court|treasury board|u s geological survey|united states geological survey|us geological survey|
            war office|white house|world health organization
            """),
        (ActorKind.Media, """
            agence france presse|al ahram|al arabiya|al hayat|al jazeera|al manar|al mayadeen|asharq al awsat|
            associated press|baltimore sun|business insider|chicago sun times|christian science monitor|
            corriere della sera|daily beast|der spiegel|deutsche welle|die welt|die zeit|edmonton sun|el mundo|
            el pais|financial times|fox news|hollywood reporter|huffington post|jerusalem post|la repubblica|
            la stampa|le figaro|le monde|mother jones|national geographic|national review|new statesman|new york sun|
            new york times|new yorker|people magazine|press association|ria novosti|rolling stone|russia today|
            scientific american|sky news|the atlantic|the economist|the guardian|the independent|the intercept|
            the new yorker|the spectator|the sun|the village voice|times of israel|toronto sun|us weekly|usa today|
            vanity fair|village voice|wall street journal|washington post
            """),
        (ActorKind.Military, """
            coast guard|delta force|foreign legion|general staff|joint chiefs|joint chiefs of staff|marine corps|
            national guard|navy seals|quds force|red army|royal marines|royal navy|strategic air command|
            us marine corps
            """),
        (ActorKind.Party, """
            african national congress|awami league|bharatiya janata party|brothers of italy|civic platform|fianna fail|
            fine gael|five star movement|forza italia|golden dawn|justice and development party|lega nord|lib dem|
            lib dems|liberal democrats|muslim league|plaid cymru|rassemblement national|scottish nationals|sinn fein|
            sweden democrats|true finns|united russia|zanu pf
            """),
    ];

    /// <summary>Bodies known by one word.</summary>
    public static readonly (ActorKind Kind, string Words)[] Names =
    [
        (ActorKind.ArmedGroup, """
            abu-sayyaf al-qaeda al-qaida al-shabaab daesh hamas hezbollah hezbullah hizballah hizbollah hizbullah
            houthi houthis janjaweed lashkar-e-taiba nusra pegida qaeda qaida qassam taliban tatmadaw
            """),
        (ActorKind.Military, "artesh basij bundeswehr centcom luftwaffe wehrmacht"),
        (ActorKind.Government, """
            bundesbank bundesrat bundestag congress duma eurojust europol frontex gestapo interpol knesset kremlin
            majlis mossad parliament pentagon scotland-yard senate
            """),
        (ActorKind.Party, """
            ba'ath baath ciudadanos fatah fidesz forza frelimo golkar kadima kuomintang labour likud meretz podemos
            renamo swapo syriza tories unionists vox whigs zanu-pf
            """),
        (ActorKind.Media, """
            al-ahram al-akhbar al-arabiya al-hurra al-jazeera al-manar al-masdar al-mayadeen al-quds anadolu antara
            asahi axios bellingcat bernama bloomberg breitbart buzzfeed clarin cnet corriere cumhuriyet deadspin
            engadget figaro folha forbes gannett gawker gizmodo granma haaretz huffpost hurriyet interfax itar-tass
            izvestia kathimerini kommersant mainichi mcclatchy meduza milliyet newsweek nikkei politico pravda
            propublica rappler repubblica reuters ria-novosti rudaw spiegel sputnik tasnim tass techcrunch telemundo
            telesur tmz univision vedomosti wikinews xinhua ynet yomiuri yonhap zeit
            """),
        (ActorKind.Organisation, """
            mcdonald's moody's macy's sotheby's sainsbury's kohl's domino's kellogg's dillard's applebee's accenture adidas adobe aeroflot airbnb airbus alcatel aldi alibaba amazon amnesty apple aramco
            arcelormittal arsenal asda asml astrazeneca audi baidu barclays bayer bechtel benfica berkeley besiktas
            binance biontech blackrock blackwater boeing brentford broadcom caltech caritas carlsberg carrefour chanel
            chelsea chevron christie's chrysler cisco citibank citigroup citroen coinbase comcast cornell daimler
            danone dartmouth deepmind deloitte disney easyjet ebay equinor ericsson everton exxonmobil facebook
            fenerbahce ferrari feyenoord finnair foxconn fujitsu galatasaray gazprom glaxosmithkline glencore google
            greenpeace gucci halliburton harvard heineken hitachi honda huawei hulu hyundai ikea instagram intel
            hapag-lloyd petro-canada juventus kaspersky kia kpmg lamborghini lenovo lidl linkedin lloyds lufthansa lukoil lvmh lyft mcafee
            mcdonald's mckinsey merck microsoft mitsubishi moderna motorola mozilla nestle netflix nike nissan nokia
            novartis novavax nvidia openai oxfam palantir panasonic paypal pepsico petrobras petronas peugeot pfizer
            pinterest pirelli pixar porsche prada princeton puma purdue pwc qualcomm raytheon reddit renault robinhood
            roche rosneft rutgers ryanair sainsbury's salesforce samsung sanofi santander scientology siemens sinopec
            sinovac skype snapchat solidarnosc sony sorbonne sotheby's spacex spotify stanford starbucks stardock
            swisscom symantec telefonica tencent tesco tesla thyssenkrupp tiktok toshiba totalenergies toyota
            transneft tsmc tumblr twitter uber unesco unicef unilever verizon viacom vodafone volkswagen walmart
            whatsapp wikihow wikileaks wikimedia wikipedia xiaomi yahoo yale youtube zara
            """),
    ];

    /// <summary>The same for bodies written in capitals; in small letters many of them are ordinary words.</summary>
    public static readonly (ActorKind Kind, string Words)[] Acronyms =
    [
        (ActorKind.ArmedGroup, "isis isil farc pkk ypg pmu pmf ltte eln ira"),
        (ActorKind.Military, "irgc nato idf kpa pla raf usaf"),
        (ActorKind.Government, """
            fbi cia nsa doj dhs epa fda cdc ice dea atf nasa esa unicef unesco unhcr asean sec ftc fcc faa ntsb usgs
            noaa tsa irs nypd lapd gchq mi5 mi6 fema un eu imf wto iaea icc ecb opec rcmp
            """),
        (ActorKind.Media, """
            bbc cnn nbc abc cbs fox msnbc cnbc espn afp irna kcna upi npr pbs mtv hbo ap cbc itv ani pti sana wafa bna
            """),
        (ActorKind.Party, "spd cdu csu fdp afd bsw spo ovp fpo psoe snp sdlp ukip bjp pvv vvd lfi pcf"),
        (ActorKind.Organisation, """
            ibm amd hp fifa uefa nfl nba mlb nhl ncaa ioc aclu peta naacp nra sag wwe ufc ati ucla mit usc kfc bmw
            """),
    ];
}
