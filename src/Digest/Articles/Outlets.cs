using System.Collections.Frozen;

namespace Digest.Articles;

/// <summary>Knows newspapers, agencies and stations by name, by domain and by the short forms they are called by.</summary>
static class Outlets
{
    // The name as we print it; then domains without their ending, abbreviations and other spellings.
    static readonly string[] Rows =
    [
        "ABC News|abcnews|abcnews.go",
        "Agence France-Presse|AFP|france-presse",
        "Al Arabiya|alarabiya|al-arabiya|english.alarabiya",
        "Al Jazeera|aljazeera|al-jazeera|Al Jazeera English",
        "Al Mayadeen|almayadeen|al-mayadeen|english.almayadeen",
        "Al-Ahram|ahram|english.ahram|Ahram Online",
        "Al-Monitor|almonitor|al-monitor|Al Monitor",
        "Al-Quds Al-Arabi|alquds",
        "Asharq Al-Awsat|aawsat|english.aawsat|al-sharq al-awsat|ashraq al-awsat|Al Sharq Al Awsat",
        "Anadolu Agency|AA.com.tr|anadolu",
        "Arab News|arabnews",
        "Asia Times|asiatimes",
        "Associated Press|AP|apnews|AP News|The Associated Press",
        "Axios|axios",
        "Baghdad Today|baghdadtoday",
        "BBC News|BBC|bbc.co.uk",
        "Bellingcat|bellingcat",
        "Bloomberg|bloomberg|Bloomberg News",
        "Breaking Defense|breakingdefense",
        "BuzzFeed News|buzzfeednews|BuzzFeed",
        "CBC News|CBC",
        "CBS News|cbsnews|CBS",
        "China Daily|chinadaily",
        "Chicago Tribune|chicagotribune",
        "CNBC|cnbc",
        "CNN|edition.cnn|us.cnn",
        "Daily Beast|thedailybeast|The Daily Beast",
        "Daily Mail|dailymail|Mail Online|MailOnline",
        "Daily Sabah|dailysabah",
        "Daily Star|dailystar",
        "Defense News|defensenews",
        "Defense One|defenseone",
        "Der Spiegel|spiegel|Spiegel Online|Spiegel International",
        "Deutsche Welle|DW|DW News",
        "dpa|Deutsche Presse-Agentur",
        "Dawn|dawn",
        "Die Welt|welt",
        "Die Zeit|zeit",
        "EFE|Agencia EFE",
        "El País|elpais|El Pais",
        "Euronews|euronews",
        "Financial Times|FT|ft",
        "Forbes|forbes",
        "Foreign Affairs|foreignaffairs",
        "Foreign Policy|foreignpolicy",
        "Fox News|foxnews",
        "France 24|france24|France24",
        "Frankfurter Allgemeine Zeitung|FAZ|faz",
        "Gulf News|gulfnews",
        "Haaretz|haaretz|Ha'aretz",
        "Hindustan Times|hindustantimes",
        "HuffPost|huffpost",
        "The Huffington Post|huffingtonpost|Huffington Post",
        "Institute for the Study of War|ISW|understandingwar",
        "Interfax|interfax",
        "Iran International|iranintl",
        "Iraqi News|iraqinews",
        "Iraqi News Agency|INA|ina.iq",
        "IRNA|en.irna|Islamic Republic News Agency",
        "i24NEWS|i24|i24 News",
        "Israel Hayom|israelhayom",
        "Jane's|janes",
        "JTA|Jewish Telegraphic Agency|jta",
        "Kurdistan 24|kurdistan24|K24",
        "Kyodo News|kyodo|english.kyodonews|kyodonews",
        "Kyiv Independent|kyivindependent|The Kyiv Independent",
        "La Repubblica|repubblica",
        "Le Figaro|lefigaro",
        "Le Monde|lemonde",
        "Libération|liberation",
        "Long War Journal|longwarjournal|FDD's Long War Journal|The Long War Journal",
        "Los Angeles Times|latimes|LA Times|L.A. Times",
        "Mehr News Agency|mehrnews|en.mehrnews|Mehr News",
        "MEMRI|memri|Middle East Media Research Institute",
        "Miami Herald|miamiherald",
        "Middle East Eye|middleeasteye|MEE",
        "Middle East Monitor|middleeastmonitor|MEMO",
        "Military Times|militarytimes",
        "Mother Jones|motherjones",
        "MSNBC|msnbc",
        "Naharnet|naharnet",
        "National Review|nationalreview",
        "NBC News|nbcnews|NBC",
        "New York Post|nypost|NY Post",
        "The New Yorker|newyorker|New Yorker",
        "Newsweek|newsweek",
        "NINA|National Iraqi News Agency|ninanews",
        "NPR|npr|National Public Radio",
        "Page Six|pagesix",
        "Politico|politico|politico.eu",
        "Press TV|presstv|PressTV",
        "PBS NewsHour|PBS",
        "Radio Farda|radiofarda|en.radiofarda",
        "Radio Free Europe/Radio Liberty|RFE/RL|rferl|RFERL|Radio Free Europe",
        "Reuters|uk.reuters|Thomson Reuters",
        "RIA Novosti|ria",
        "Rudaw|rudaw|Rudaw Media Network",
        "RT|Russia Today",
        "Salon|salon",
        "SANA|Syrian Arab News Agency",
        "Saudi Press Agency|SPA",
        "Shafaq News|shafaq|shafaqnews|Shafaq News Agency",
        "Sky News|skynews|news.sky",
        "Slate|slate",
        "South China Morning Post|SCMP|scmp",
        "Sputnik|sputniknews|sputnikglobe|Sputnik News",
        "Stars and Stripes|stripes",
        "Süddeutsche Zeitung|SZ|sueddeutsche",
        "Sydney Morning Herald|smh|The Sydney Morning Herald",
        "Tasnim News Agency|Tasnim|tasnimnews|Tasnim News",
        "Fars News Agency|Fars|farsnews|Fars News",
        "TASS|tass|ITAR-TASS",
        "Task & Purpose|taskandpurpose",
        "The Arab Weekly|thearabweekly|Arab Weekly",
        "The Atlantic|theatlantic",
        "The Australian|theaustralian",
        "The Boston Globe|bostonglobe|Boston Globe",
        "The Christian Science Monitor|csmonitor|Christian Science Monitor|CS Monitor",
        "The Conversation|theconversation",
        "The Daily Telegraph|telegraph|The Telegraph|Daily Telegraph",
        "The Diplomat|thediplomat",
        "The Economist|economist",
        "The Epoch Times|theepochtimes|Epoch Times",
        "The Globe and Mail|theglobeandmail|Globe and Mail",
        "The Guardian|guardian|theguardian",
        "The Hill|thehill",
        "The Hindu|thehindu",
        "The Independent|independent",
        "The Intercept|theintercept",
        "The Irish Times|irishtimes|Irish Times",
        "The Jerusalem Post|jpost|Jerusalem Post|JPost.com|Jpost",
        "The Moscow Times|themoscowtimes|Moscow Times",
        "The Nation|thenation",
        "The National|thenational|thenationalnews",
        "The New Arab|newarab|alaraby|english.alaraby|The New Arab Al-Araby",
        "The New Republic|newrepublic|tnr",
        "The New York Times|nytimes|NYT|New York Times|NY Times|N.Y. Times|nyti.ms",
        "The Observer|observer",
        "The Philadelphia Inquirer|inquirer|Philadelphia Inquirer",
        "The Straits Times|straitstimes|Straits Times",
        "The Sun|thesun",
        "The Times|thetimes|The Times of London",
        "The Times of India|timesofindia|timesofindia.indiatimes|Times of India",
        "The Times of Israel|timesofisrael|Times of Israel|ToI",
        "The Verge|theverge",
        "The Wall Street Journal|wsj|WSJ|Wall Street Journal",
        "The Washington Free Beacon|freebeacon|Washington Free Beacon|Free Beacon",
        "The Washington Post|washingtonpost|WaPo|Washington Post|Wash Post",
        "The Washington Times|washingtontimes|Washington Times",
        "Time|time.com|TIME",
        "Tribune News Service|TNS",
        "TRT World|trtworld",
        "Turkish Minute|turkishminute",
        "UPI|United Press International|upi",
        "USA Today|usatoday|USA TODAY",
        "U.S. News & World Report|usnews|US News",
        "Vice News|vice|VICE News|news.vice",
        "Voice of America|VOA|voanews|VOA News",
        "Vox|vox",
        "War on the Rocks|warontherocks",
        "Washington Examiner|washingtonexaminer",
        "The Washington Institute|washingtoninstitute|Washington Institute for Near East Policy",
        "Wikinews|en.wikinews",
        "Wired|wired",
        "Xinhua|xinhuanet|Xinhua News Agency|news.cn",
        "Yahoo News|news.yahoo",
        "Ynet|ynetnews|Ynetnews|Ynet News",
        "Yonhap|yna|Yonhap News Agency|en.yna",
    ];

    // A name that ends or begins so is that of a paper, an agency or a station.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TellingWords = new[]
    {
        "times", "post", "news", "herald", "tribune", "gazette", "journal", "daily", "guardian", "courier", "press", "agency", "today",
        "observer", "telegraph", "chronicle", "review", "mail", "globe", "independent", "sun", "star", "standard", "examiner", "inquirer",
        "register", "dispatch", "bulletin", "magazine", "weekly", "tv", "radio", "broadcasting", "wire", "online", "zeitung", "echo",
        "mirror", "argus", "mercury", "bee", "sentinel", "monitor", "ledger", "record", "reporter", "newspaper", "newswire", "nachrichten",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly string[] DomainEndings =
        [".com", ".org", ".net", ".co.uk", ".co.il", ".co", ".de", ".fr", ".info", ".news", ".eu", ".uk", ".il", ".iq", ".ir", ".tv", ".io"];

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByName = ReadRows();

    /// <summary>The name of the outlet that the words, the abbreviation or the domain stand for; null when it is not known.</summary>
    public static string? Known(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t\u00A0.,:;|/*_\"“”'’()[]");
        if (words.Length is < 2 or > 60)
        {
            return null;
        }

        if (ByName.TryGetValue(words, out var name) || ByName.TryGetValue(WithoutDomain(words), out name))
        {
            return name;
        }

        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && ByName.TryGetValue(words[4..], out name) ? name : null;
    }

    /// <summary>The outlet whose name the words end with, such as "the Israeli Jerusalem Post"; null when none is known.</summary>
    public static string? KnownAtEnd(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t\u00A0.,:;|/*_\"“”'’()[]");
        while (words.Length is > 1 and < 200)
        {
            if (Known(words) is { } name)
            {
                return name;
            }

            var space = words.IndexOf(' ');
            words = space < 0 ? [] : words[(space + 1)..].TrimStart();
        }

        return null;
    }

    /// <summary>The outlet that the words begin with, tried with five words, then four, and so on; null when none is known.</summary>
    public static string? KnownAtStart(ReadOnlySpan<char> words)
    {
        var ends = (Span<int>)stackalloc int[5];
        var count = 0;
        for (var i = 1; i <= words.Length && count < ends.Length; i++)
        {
            if (i == words.Length || words[i] is ' ' or '\'' or '’')
            {
                ends[count++] = i;
            }
        }

        for (var i = count - 1; i >= 0; i--)
        {
            // One small word, such as "time", is a word before it is an outlet.
            if (Known(words[..ends[i]]) is { } name && char.IsUpper(words[0]))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>True for a short name in capitals with a word that papers, agencies and stations have in their names.</summary>
    public static bool LooksLikeOutlet(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t.,|");
        if (words.Length is < 3 or > 50 || Wording.Words(words, 7) > 6 || !Wording.IsTitleCase(words) || words.ContainsAny("?!:;\"“”"))
        {
            return false;
        }

        foreach (var range in words.Split(' '))
        {
            if (TellingWords.Contains(words[range]))
            {
                return true;
            }
        }

        return Known(words) is not null;
    }

    static ReadOnlySpan<char> WithoutDomain(ReadOnlySpan<char> words)
    {
        foreach (var opening in (ReadOnlySpan<string>)["https://", "http://", "www."])
        {
            words = words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) ? words[opening.Length..] : words;
        }

        var path = words.IndexOf('/');
        words = path > 0 && words[..path].Contains('.') ? words[..path] : words;
        foreach (var ending in DomainEndings)
        {
            if (words.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return words[..^ending.Length];
            }
        }

        return words;
    }

    static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ReadRows()
    {
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var names in Rows.Select(row => row.Split('|')))
        {
            foreach (var name in names)
            {
                byName.TryAdd(name, names[0]);
            }
        }

        return byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
