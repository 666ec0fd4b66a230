namespace Digest.Briefs;

/// <summary>Countries, regions and large cities, their peoples and languages:
/// names that are no actors by themselves.</summary>
static class PlaceNames
{
    public const string OneWord = Countries + " " + Regions;

    /// <summary>States, among them some that others do not call so.</summary>
    public const string Countries = """
        afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan
        bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil
        britain brunei bulgaria burundi burma cambodia cameroon canada chad chile china colombia comoros congo
        croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia
        europe fiji finland france gabon gambia gaza georgia germany ghana greece grenada guatemala guinea
        guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
        japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
        liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania
        mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
        nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal
        qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia
        somaliland spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand
        timor togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vatican venezuela vietnam
        yemen yugoslavia zambia zimbabwe
        """;

    /// <summary>Parts of the world and of states, and cities.</summary>
    public const string Regions = """
        catalonia chechnya corsica crimea dagestan darfur england gibraltar greenland guam jersey kashmir
        kurdistan macau ossetia persia prussia scotland siberia sicily tibet transylvania tuscany ulster wales
        zanzibar africa america americas antarctica arctic asia atlantic balkans caribbean eurasia levant
        mediterranean mideast pacific oceania scandinavia alabama alaska arizona arkansas california colorado
        connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
        massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
        pennsylvania tennessee texas utah vermont virginia wisconsin wyoming alberta manitoba ontario quebec
        saskatchewan yukon queensland tasmania victoria bavaria saxony punjab sindh balochistan gujarat kerala
        aleppo alexandria algiers amman amsterdam anbar ankara antwerp athens atlanta auckland austin baghdad
        baltimore bangkok barcelona basel basra beijing beirut belfast belgrade benghazi berlin bern birmingham
        bogota bombay bordeaux boston brasilia brisbane bristol brooklyn brussels bucharest budapest cairo
        calcutta calgary cambridge canberra capetown caracas cardiff casablanca charlotte chicago cincinnati
        cleveland cologne colombo columbus copenhagen dakar dallas damascus delhi denver detroit dhaka doha
        donetsk dresden dubai dublin durban edinburgh edmonton erbil evansville fallujah florence frankfurt
        geneva glasgow groningen guangzhou hague haifa hamburg hanoi harare havana helsinki hiroshima hollywood
        homs honolulu houston hyderabad idlib indianapolis irbil isfahan islamabad istanbul izmir jakarta jeddah
        jerusalem johannesburg kabul kandahar karachi karbala kathmandu khartoum kiev kyiv kinshasa kirkuk
        kolkata kosice krakow kunduz kyoto lagos lahore leeds leipzig lima lisbon liverpool ljubljana london
        lucknow lviv lyon madrid malibu manchester manhattan manila mariupol marrakesh marseille mecca medina
        melbourne memphis miami milan milwaukee minneapolis minsk mogadishu montreal moscow mosul mumbai munich
        muscat nablus nairobi najaf naples nashville newark nuremberg oakland odessa omaha orlando osaka oslo
        ottawa oxford palermo paris peshawar philadelphia phoenix pittsburgh portland prague pretoria pristina
        pyongyang qom quito rabat rafah ramallah raqqa reykjavik riga riyadh rome rotterdam sacramento salzburg
        samarra sanaa sarajevo seattle seoul sevastopol shanghai sheffield sochi sofia stockholm strasbourg
        stuttgart sydney taipei tallinn tampa tashkent tbilisi tehran tikrit tirana tokyo toronto toulouse
        tripoli tucson tulsa tunis turin ukraine valletta vancouver venice vienna vilnius vladivostok warsaw
        washington wellington wuhan yerevan yokohama zagreb zurich bethlehem gaza queens bronx pompeii
        fukushima aceh sumatra java bali borneo okinawa hokkaido normandy brittany provence cornwall
        yorkshire essex kent sussex surrey devon wessex
        leicester nottingham coventry wolverhampton swansea plymouth southampton portsmouth brighton huddersfield
        doncaster rotherham sunderland middlesbrough norwich ipswich colchester swindon gloucester cheltenham
        shrewsbury rochdale stockport wigan salford aberdeen dundee inverness galway limerick albuquerque fresno
        raleigh louisville wichita anchorage boise spokane tacoma scottsdale chattanooga knoxville tallahassee
        pensacola shreveport huntsville akron lansing kalamazoo duluth rochester buffalo syracuse albany schenectady
        hartford springfield bangor trenton hoboken annapolis norfolk roanoke charleston greensboro asheville halifax
        winnipeg saskatoon lille nantes rennes grenoble dijon reims toulon rouen limoges brest bilbao valencia seville
        malaga zaragoza coimbra bologna genoa bari padua trieste dortmund essen bremen
        hannover hanover bonn mannheim karlsruhe augsburg wiesbaden kiel mainz graz linz innsbruck lausanne lucerne
        utrecht eindhoven maastricht tilburg ghent bruges liege charleroi malmo gothenburg uppsala aarhus odense
        bergen trondheim stavanger tampere turku gdansk wroclaw poznan lodz lublin katowice szczecin brno ostrava
        debrecen cluj timisoara iasi plovdiv thessaloniki skopje podgorica kharkiv kharkov dnipro odesa
        zaporizhzhia kherson luhansk lugansk kramatorsk bakhmut gomel kazan omsk novosibirsk yekaterinburg chelyabinsk
        volgograd rostov krasnodar murmansk irkutsk baku batumi almaty astana bishkek dushanbe ashgabat samarkand
        tabriz mashhad shiraz ahvaz abadan bushehr natanz ramadi baquba sulaymaniyah sulaimaniya dohuk diyala nineveh
        falluja hilla diwaniya nasiriyah hama latakia tartus daraa deraa palmyra kobani afrin manbij sidon jenin
        hebron jericho ashkelon ashdod beersheba eilat netanya aqaba irbid zarqa taif dammam sharjah fujairah
        taiz hodeidah marib suez luxor aswan ismailia misrata sirte tobruk derna sfax sousse oran fez agadir tangier
        bamako timbuktu niamey ouagadougou abuja kano maiduguri ibadan kaduna abidjan accra kumasi cotonou freetown
        monrovia conakry bissau banjul nouakchott ndjamena bangui yaounde douala libreville brazzaville luanda
        lubumbashi goma bukavu kigali bujumbura kampala entebbe mombasa kisumu hargeisa asmara malakal lusaka
        lilongwe blantyre maputo antananarivo gaborone windhoek maseru mbabane soweto bloemfontein rawalpindi
        faisalabad multan quetta jalalabad herat ghazni helmand amritsar ludhiana chandigarh jaipur jodhpur udaipur
        ahmedabad pune nagpur indore bhopal kanpur varanasi patna ranchi guwahati imphal chennai madras bengaluru
        bangalore mysore kochi cochin visakhapatnam srinagar jammu chittagong jaffna yangon rangoon mandalay naypyidaw
        vientiane danang haiphong penang surabaya bandung makassar jayapura denpasar zamboanga marawi kaohsiung
        shenzhen chengdu chongqing tianjin nanjing hangzhou dalian harbin shenyang qingdao urumqi lhasa kunming xiamen
        nagoya sapporo kobe fukuoka sendai nagasaki busan pusan incheon daegu ulaanbaatar hobart
        christchurch dunedin guadalajara monterrey tijuana acapulco cancun tegucigalpa managua medellin cartagena
        barranquilla maracaibo guayaquil cusco arequipa montevideo recife fortaleza curitiba manaus valparaiso crete
        sardinia silesia moravia bohemia galicia andalusia lombardy piedmont burgundy alsace flanders wallonia
        jutland lapland karelia donbas donbass abkhazia anatolia mesopotamia negev galilee hebei henan hunan hubei
        sichuan guangdong guangxi guizhou yunnan xinjiang shandong zhejiang fujian jiangsu shaanxi gansu qinghai
        manchuria
        """;

    /// <summary>States and provinces as newspapers shorten them behind a town, their last point left off.</summary>
    public const string States = "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont "
        + "Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo D.C N.C N.D N.H N.J N.M N.Y R.I S.C S.D W.Va Ont Que Alta B.C N.S";

    public const string ManyWords = """
        auvergne-rhone-alpes|bourgogne-franche-comte|provence-alpes-cote d'azur|hauts-de-france|ile-de-france|
        nouvelle-aquitaine|pays de la loire|centre-val de loire|bac ninh|bac giang|ho chi minh|
        saudi arabia|north korea|south korea|new york|new york city|hong kong|new zealand|south africa|united states|
        united kingdom
        united arab emirates|sri lanka|el salvador|costa rica|puerto rico|sierra leone|burkina faso|ivory coast|
        cape verde
        papua new guinea|east timor|north macedonia|czech republic|dominican republic|central african republic|
        great britain
        northern ireland|west bank|gaza strip|golan heights|middle east|far east|near east|north africa|west africa|
        east africa
        central africa|southern africa|south asia|central asia|east asia|southeast asia|south east asia|eastern europe
        western europe|central europe|latin america|north america|south america|central america|los angeles|
        san francisco
        san diego|san antonio|san jose|las vegas|new orleans|new jersey|new mexico|new hampshire|new england|new delhi|
        new haven
        north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|kuala lumpur|buenos aires|
        rio de janeiro
        sao paulo|mexico city|tel aviv|abu dhabi|addis ababa|cape town|ho chi minh city|st louis|st petersburg|
        salt lake city
        kansas city|oklahoma city|jersey city|fort worth|fort lauderdale|el paso|santa fe|santa monica|santa barbara|
        long beach
        palm beach|beverly hills|silicon valley|wall street|white plains|ground zero|times square|red square|
        tahrir square
        new south wales|south australia|western australia|british columbia|nova scotia|new brunswick|
        prince edward island
        persian gulf|red sea|black sea|dead sea|south china sea|hong kong island|kowloon west|kowloon east|
        new territories
        new territories west|new territories east|capitol hill|green zone|bab el mandeb|soviet union|ottoman empire|
        roman empire
        port au prince|san juan|santo domingo|panama city|guatemala city|phnom penh|khan younis|sinai peninsula|
        deir ezzor
        baton rouge|little rock|des moines|ann arbor|grand rapids|st paul|virginia beach|newport beach|colorado springs
        high wycombe|milton keynes|upper manhattan|lower manhattan|staten island|coney island|long island|cape cod
        united states of america|republic of ireland|isle of man|isle of wight
        palo alto|iwo jima|los alamos|santa clara|santa cruz|santa ana|san mateo|san bernardino|corpus christi|fort wayne
        fort collins|fort myers|baja california|costa mesa|el salvador|novi sad|banja luka|nagorno karabakh|tora bora|
        diego garcia|pearl harbor|pearl harbour|guantanamo bay|hong kong sar|niagara falls|sioux falls|cedar rapids|
        grand forks|green bay|tampa bay|monte carlo|punta cana|porto alegre|belo horizonte|la paz|quezon city|
        davao city|cebu city|port moresby|port louis|port said|ras tanura|sharm el sheikh|kings cross|canary wharf|
        notting hill|pennsylvania avenue|madison avenue|fifth avenue|park avenue
        """;

    /// <summary>Peoples, faiths and languages; belonging to one says nothing about who acts.</summary>
    public const string Demonyms = Peoples + " " + Creeds;

    /// <summary>The peoples of states.</summary>
    public const string Peoples = """
        afghan afghani albanian algerian american americans angolan argentine argentinian armenian australian
        austrian azerbaijani azeri bahraini bangladeshi bangladeshis belarusian belgian bolivian bosnian
        brazilian british briton britons bulgarian burmese cambodian canadian canadians chilean chinese
        colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian egyptians eritrean
        estonian ethiopian filipino finnish french gambian german germans georgian ghanaian greek greeks
        guatemalan haitian honduran hungarian icelandic indian indians indonesian iranian iranians iraqi iraqis
        irish israeli israelis italian italians ivorian jamaican japanese jordanian kazakh kenyan korean koreans
        kuwaiti kyrgyz laotian latvian lebanese liberian libyan libyans lithuanian macedonian malaysian malian
        maltese mexican mexicans moldovan mongolian montenegrin moroccan nepalese nepali nicaraguan nigerian
        norwegian omani pakistani pakistanis palestinian palestinians panamanian paraguayan peruvian polish
        portuguese qatari romanian russian russians rwandan saudi saudis senegalese serb serbs serbian
        singaporean slovak slovene slovenian somali somalis spanish sudanese swedish swiss syrian syrians
        taiwanese tajik thai tunisian turk turks turkish turkmen ugandan ukrainian ukrainians uruguayan uzbek
        venezuelan vietnamese yemeni yemenis zambian zimbabwean
        """;

    /// <summary>Peoples without one, faiths, languages, convictions and quarters of the sky.</summary>
    public const string Creeds = """
        arab arabs arabian arabic asian baathist basque bengali buddhist buddhists cantonese catalan catholic
        catholics caucasian chechen christian christians communist communists confederate coptic cossack
        democrat english european europeans evangelical flemish hasidic hebrew hellenic hindu hindus hispanic
        hispanics islamic islamist islamists jew jewish jews jihadist kashmiri kurdish kurd kurds latin latino
        latinos lutheran malay maori marxist methodist mormon mormons muslim muslims nazi nazis norse orthodox
        ottoman pashtun pashto parisian persian protestant protestants prussian punjabi roman romans
        scandinavian scot scots scottish shia shi'a shi'ite shi'ites shiite shiites siberian sicilian sikh sikhs
        slavic soviet soviets sunni sunnis swahili tamil texan tory tibetan uighur uighurs urdu uyghur victorian
        viking welsh western westerner yazidi yiddish zionist african africans us-led pro-iranian iran-backed
        iranian-backed israeli-led saudi-led un-backed us-backed turkish-backed russian-backed london-based
        pro-beijing pro-russian pro-western anti-american republican democratic libertarian conservative liberal
        federal rohingya new-yorker anglo northern southern eastern central
        """;

    /// <summary>Last words of names of places.</summary>
    public const string Heads = """
        province governorate district county region territory territories river lake sea ocean bay gulf strait canal
        island islands peninsula mountain mountains mount hill hills valley desert forest beach coast city town village
        street avenue ave road rd boulevard blvd lane square plaza park airport airfield port harbor harbour station bridge tunnel
        highway freeway building tower palace castle stadium arena hall house hotel prison base camp zone border
        heights springs falls creek canyon ridge peak volcano basin cove point cape cemetery garden gardens zoo mall
        terminal field fields constituency constituencies crossing suburb neighborhood neighbourhood quarter kingdom
        empire republic emirates center-ville rocks reef reefs shoal shoals skerries firth fjord lagoon estuary isle
        isles headland archipelago atoll
        """;
}
