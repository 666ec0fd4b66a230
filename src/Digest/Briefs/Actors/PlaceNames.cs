namespace Digest.Briefs;

/// <summary>Countries, regions and large cities, their peoples and languages:
/// names that are no actors by themselves.</summary>
static class PlaceNames
{
    public const string OneWord = """
        afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas
        bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei
        bulgaria burundi burma cambodia cameroon canada catalonia chad chechnya chile china colombia comoros congo
        corsica crimea croatia cuba cyprus czechia dagestan darfur denmark djibouti dominica ecuador egypt england
        eritrea estonia eswatini ethiopia europe fiji finland france gabon gambia gaza georgia germany ghana gibraltar
        greece greenland grenada guam guatemala guinea guyana haiti holland honduras hungary iceland india indonesia
        iran iraq ireland israel italy jamaica japan jersey jordan kashmir kazakhstan kenya kosovo kurdistan kuwait
        kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia
        madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro
        morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman ossetia pakistan
        palestine panama paraguay persia peru philippines poland portugal prussia qatar romania russia rwanda samoa
        scotland senegal serbia seychelles siberia sicily singapore slovakia slovenia somalia somaliland spain sudan
        suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet timor togo tonga
        transylvania tunisia turkey turkmenistan tuscany uganda ukraine ulster uruguay uzbekistan vatican venezuela
        vietnam wales yemen yugoslavia zambia zanzibar zimbabwe africa america americas antarctica arctic asia atlantic
        balkans caribbean eurasia levant mediterranean mideast pacific oceania scandinavia alabama alaska arizona
        arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
        louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
        oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming alberta manitoba ontario
        quebec saskatchewan yukon queensland tasmania victoria bavaria saxony punjab sindh balochistan gujarat kerala
        aleppo alexandria algiers amman amsterdam anbar ankara antwerp athens atlanta auckland austin baghdad baltimore
        bangkok barcelona basel basra beijing beirut belfast belgrade benghazi berlin bern birmingham bogota bombay
        bordeaux boston brasilia brisbane bristol brooklyn brussels bucharest budapest cairo calcutta calgary cambridge
        canberra capetown caracas cardiff casablanca charlotte chicago cincinnati cleveland cologne colombo columbus
        copenhagen dakar dallas damascus delhi denver detroit dhaka doha donetsk dresden dubai dublin durban edinburgh
        edmonton erbil evansville fallujah florence frankfurt geneva glasgow groningen guangzhou hague haifa hamburg
        hanoi harare havana helsinki hiroshima hollywood homs honolulu houston hyderabad idlib indianapolis irbil
        isfahan islamabad istanbul izmir jakarta jeddah jerusalem johannesburg kabul kandahar karachi karbala kathmandu
        khartoum kiev kyiv kinshasa kirkuk kolkata kosice krakow kunduz kyoto lagos lahore leeds leipzig lima lisbon
        liverpool ljubljana london lucknow lviv lyon madrid malibu manchester manhattan manila mariupol marrakesh
        marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk mogadishu montreal moscow
        mosul mumbai munich muscat nablus nairobi najaf naples nashville newark nuremberg oakland odessa omaha orlando
        osaka oslo ottawa oxford palermo paris peshawar philadelphia phoenix pittsburgh portland prague pretoria
        pristina pyongyang qom quito rabat rafah ramallah raqqa reykjavik riga riyadh rome rotterdam sacramento
        salzburg samarra sanaa sarajevo seattle seoul sevastopol shanghai sheffield sochi sofia stockholm strasbourg
        stuttgart sydney taipei tallinn tampa tashkent tbilisi tehran tikrit tirana tokyo toronto toulouse tripoli
        tucson tulsa tunis turin ukraine valletta vancouver venice vienna vilnius vladivostok warsaw washington
        wellington wuhan yerevan yokohama zagreb zurich bethlehem gaza queens bronx hanoi pompeii crimea fukushima aceh
        sumatra java bali borneo okinawa hokkaido normandy brittany provence cornwall yorkshire essex kent sussex
        surrey devon wessex
        """;

    public const string ManyWords = """
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
        """;

    /// <summary>Peoples, faiths and languages; belonging to one says nothing about who acts.</summary>
    public const string Demonyms = """
        afghan afghani albanian algerian american americans angolan arab arabs arabian arabic argentine argentinian
        armenian asian australian austrian azerbaijani azeri baathist bahraini bangladeshi bangladeshis basque
        belarusian belgian bengali bolivian bosnian brazilian british briton britons buddhist buddhists bulgarian
        burmese cambodian canadian canadians cantonese catalan catholic catholics caucasian chechen chilean chinese
        christian christians colombian communist communists confederate congolese coptic cossack croatian cuban cypriot
        czech danish democrat dutch ecuadorian egyptian egyptians english eritrean estonian ethiopian european
        europeans evangelical filipino finnish flemish french gambian german germans georgian ghanaian greek greeks
        guatemalan haitian hasidic hebrew hellenic hindu hindus hispanic hispanics honduran hungarian icelandic indian
        indians indonesian iranian iranians iraqi iraqis irish islamic islamist islamists israeli israelis italian
        italians ivorian jamaican japanese jew jewish jews jihadist jordanian kashmiri kazakh kenyan korean koreans
        kurdish kurd kurds kuwaiti kyrgyz laotian latin latino latinos latvian lebanese liberian libyan libyans
        lithuanian lutheran macedonian malay malaysian malian maltese maori marxist methodist mexican mexicans moldovan
        mongolian montenegrin mormon mormons moroccan muslim muslims nazi nazis nepalese nepali nicaraguan nigerian
        norse norwegian omani orthodox ottoman pakistani pakistanis palestinian palestinians panamanian pashtun pashto
        paraguayan parisian persian peruvian polish portuguese protestant protestants prussian punjabi qatari romanian
        roman romans russian russians rwandan saudi saudis scandinavian scot scots scottish senegalese serb serbs
        serbian shia shi'a shi'ite shi'ites shiite shiites siberian sicilian sikh sikhs singaporean slavic slovak
        slovene slovenian somali somalis soviet soviets spanish sudanese sunni sunnis swahili swedish swiss syrian
        syrians taiwanese tajik tamil texan thai tibetan tunisian turk turks turkish turkmen ugandan uighur uighurs
        ukrainian ukrainians urdu uruguayan uyghur uzbek venezuelan victorian viking vietnamese welsh western westerner
        yazidi yemeni yemenis yiddish zambian zimbabwean zionist african africans us-led pro-iranian iran-backed
        iranian-backed israeli-led saudi-led un-backed us-backed turkish-backed russian-backed london-based pro-beijing
        pro-russian pro-western anti-american republican democratic libertarian conservative liberal federal rohingya
        new-yorker anglo northern southern eastern central
        """;

    /// <summary>Last words of names of places.</summary>
    public const string Heads = """
        province governorate district county region territory territories river lake sea ocean bay gulf strait canal
        island islands peninsula mountain mountains mount hill hills valley desert forest beach coast city town village
        street avenue road boulevard lane square plaza park airport airfield port harbor harbour station bridge tunnel
        highway freeway building tower palace castle stadium arena hall house hotel prison base camp zone border
        heights springs falls creek canyon ridge peak volcano basin cove point cape cemetery garden gardens zoo mall
        terminal field fields constituency constituencies crossing suburb neighborhood neighbourhood quarter kingdom
        empire republic emirates center-ville
        """;
}
