using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class ActorFinderTests
{
    [Theory]
    [InlineData("Officials met President Tomas Verrin in Tarn.", "Tomas Verrin")]
    [InlineData("They spoke with Ghala Orsini, a spokeswoman for the harbour.", "Ghala Orsini")]
    [InlineData("The prize went to J. K. Varnholt this year.", "J. K. Varnholt")]
    [InlineData("On Monday Firas al-Marwani left the hall.", "Firas al-Marwani")]
    [InlineData("The Iraqi cleric Muqtada al-Darrani stayed.", "Muqtada al-Darrani")]
    [InlineData("It was Secretary of State Mark Ellery who called.", "Mark Ellery")]
    [InlineData("We saw Lee Kwan-hung at the gate.", "Lee Kwan-hung")]
    [InlineData("They asked General Manager Anna Orrin twice.", "Anna Orrin")]
    [InlineData("It was Tarn Harbour Clerk Anna Orrin who wrote.", "Anna Orrin")]
    [InlineData("The ball went to QB Thomas Verrin.", "Thomas Verrin")]
    [InlineData("The council met President-elect Anna Orrin on Friday.", "Anna Orrin")]
    [InlineData("Thanking Thomas Verrin, they left.", "Thomas Verrin")]
    [InlineData("It was less than a quarter of Anna Orrin's donors.", "Anna Orrin")]
    [InlineData("It is late, Harbour Board Vice-Chairman Manuel Orrin said.", "Manuel Orrin")]
    [InlineData("They asked Chancellor of the Exchequer Nigel Orrin twice.", "Nigel Orrin")]
    [InlineData("They asked Premier Don Verrin twice.", "Don Verrin")]
    [InlineData("It was Earl Verrin of the Harbour Bank who spoke.", "Earl Verrin")]
    [InlineData("They asked Council Member Zumaane Verrin twice.", "Zumaane Verrin")]
    [InlineData("They asked Senators Anna Verrin and the mayor twice.", "Anna Verrin")]
    [InlineData("It was late when Dutchman Thomas Verrin left.", "Thomas Verrin")]
    [InlineData("They asked Minister of State for Harbour Affairs Paul Verrin twice.", "Paul Verrin")]
    [InlineData("They asked Tarn State Trooper Mary Verrin twice.", "Mary Verrin")]
    [InlineData("It was late when DCI Orrin left.", "Orrin")]
    [InlineData("It was PC Velden who was there. PC Velden said no.", "Velden")]
    [InlineData("The brothers' solicitor, Anna Orrin KC, said no.", "Anna Orrin")]
    [InlineData("They asked MSP Thom Verrin twice.", "Thom Verrin")]
    [InlineData("Passenger Nadia El Orrin, 34, left.", "Nadia El Orrin")]
    [InlineData("It was Mr van der Orrin who left.", "van der Orrin")]
    public void A_person_is_found_without_title_or_nationality(string text, string name)
    {
        var actors = Cast.Of(text);

        Assert.Equal(ActorKind.Person, actors[name].Kind);
    }

    [Theory]
    [InlineData("The Anna Orrin, which sank in March, had left Tarn.")]
    [InlineData("They were saved on the Anna Orrin and taken home.")]
    [InlineData("A fire broke out on the Anna Orrin's deck.")]
    [InlineData("They left on the ferry Anna Orrin at noon.")]
    [InlineData("On Friday, on board the Velda Orrin, they slept.")]
    [InlineData("They left on the ferry *Anna Orrin* at noon.")]
    [InlineData("It is slower than its sister ship, the Thelma Orrin.")]
    public void A_ship_is_nobody(string text) => Assert.Empty(Cast.Of(text));

    [Theory]
    [InlineData("The Anna Orrin trial ended on Friday.", "Anna Orrin", "Person")]
    [InlineData("They called her the Anna Orrin of their day.", "Anna Orrin", "Person")]
    [InlineData("She was not the Anna Orrin we know.", "Anna Orrin", "Person")]
    [InlineData("Anna Orrin spoke. The Anna Orrin and Thom Verrin trials ended. Lawyers met Anna Orrin.",
        "Anna Orrin", "Person")]
    [InlineData("Anna Orrin, 49, a painter, sails the yacht Anna Orrin.", "Anna Orrin", "Person")]
    [InlineData("It was called fine by the Charlotte Observer.", "Charlotte Observer", "Media")]
    [InlineData("A group calling itself Grey Verrin wrote to them.", "Grey Verrin", "Organisation")]
    public void A_name_behind_the_that_is_no_ships_stays(string text, string name, string kind) =>
        Assert.Equal(kind, Cast.Of(text)[name].Kind.ToString());

    [Theory]
    [InlineData("It ran onto the Verrin Rocks at noon.")]
    [InlineData("It passed Verrin Reef at noon.")]
    public void Rocks_at_sea_are_a_place(string text) => Assert.Empty(Cast.Of(text));

    [Theory]
    [InlineData("united kingdom")]
    [InlineData("united arab emirates")]
    [InlineData("cape verde")]
    [InlineData("new york")]
    public void A_place_of_many_words_is_known_wherever_its_line_ends(string place) =>
        Assert.True(Lexicon.IsPlaceOfManyWords(place));

    [Theory]
    [InlineData("They met Anna Fields on Friday.", "Anna Fields", "Person")]
    [InlineData("It was Orrinmark's Ada Velling who spoke. A man of Orrinmark left.", "Orrinmark", "Organisation")]
    [InlineData("On Monday the Verrin administration resigned.", "Verrin administration", "Government")]
    [InlineData("He played for the Harbour Pirates. Last year the Pirates won.", "Harbour Pirates", "Organisation")]
    [InlineData("In those days de Gaulle governed France.", "de Gaulle", "Person")]
    [InlineData("They wrote to Amnesty International on Friday.", "Amnesty International", "Organisation")]
    [InlineData("It was called fine by The Guardian of London.", "Guardian", "Media")]
    [InlineData("The quake was felt, the U.S. Geological Survey said.", "U.S. Geological Survey", "Government")]
    [InlineData("The Verrin Sheriffs' Association met on Friday.", "Verrin Sheriffs' Association", "Organisation")]
    [InlineData("Shares of First Harbour Bancorp fell.", "First Harbour Bancorp", "Organisation")]
    [InlineData("On Friday Credit Verrin shares fell.", "Credit Verrin", "Organisation")]
    [InlineData("The House Subcommittee on Energy met.", "House Subcommittee on Energy", "Organisation")]
    [InlineData("National Rail said it was late.", "National Rail", "Organisation")]
    [InlineData("The Shipwrights' and Farmers' Union met on Friday.", "Shipwrights' and Farmers' Union", "Organisation")]
    [InlineData("Golden & Velling said it was late.", "Golden & Velling", "Organisation")]
    [InlineData("It was late, Ernst & Young said.", "Ernst & Young", "Organisation")]
    [InlineData("It was late when Velling N.A. paid.", "Velling N.A.", "Organisation")]
    [InlineData("It was late when Hapag-Lloyd paid.", "Hapag-Lloyd", "Organisation")]
    [InlineData("Readers of DC Comics left.", "DC Comics", "Organisation")]
    [InlineData("The Immigration and Nationality Department met.", "Immigration and Nationality Department", "Government")]
    [InlineData("It was Verrin news agency that wrote it, the Verrin news agency said.", "Verrin news agency", "Media")]
    [InlineData("An analyst with Alder Verrin left early.", "Alder Verrin", "Organisation")]
    [InlineData("On Friday Alder Verrin shares fell.", "Alder Verrin", "Organisation")]
    [InlineData("The Tarn-based Foreign Press Association met.", "Foreign Press Association", "Organisation")]
    [InlineData("It was the Verrin City Office of the Chief Medical Examiner that wrote.",
        "Verrin City Office of the Chief Medical Examiner", "Government")]
    [InlineData("It was the Verrin news agency VNA that wrote it.", "Verrin news agency VNA", "Media")]
    [InlineData("It was first reported by the Verrin Standard-Examiner.", "Verrin Standard-Examiner", "Media")]
    [InlineData("It was the Times-Picayune that had it first.", "Times-Picayune", "Media")]
    [InlineData("On Friday Trend Micro wrote of it.", "Trend Micro", "Organisation")]
    [InlineData("The Union of Worried Pilots met.", "Union of Worried Pilots", "Organisation")]
    [InlineData("The Endangered Gulls Coalition met.", "Endangered Gulls Coalition", "Organisation")]
    [InlineData("The Harbour Products Division was sold.", "Harbour Products Division", "Organisation")]
    [InlineData("The Verrin Armored Division left the town.", "Verrin Armored Division", "Military")]
    [InlineData("It was Verrin Gull Dairy that left.", "Verrin Gull Dairy", "Organisation")]
    [InlineData("On Friday Dean Foods shares fell.", "Dean Foods", "Organisation")]
    public void A_name_is_told_by_its_words_and_their_order(string text, string name, string kind) =>
        Assert.Equal(kind, Cast.Of(text)[name].Kind.ToString());

    [Theory]
    [InlineData("They built a house near Anna Fields last year.")]
    [InlineData("She moved to S. F. and back.")]
    [InlineData("They met at Orlan St. Mary on Friday.")]
    [InlineData("It was said in Orlan, Neb., and in Velm Alto, N.Y., on Friday.")]
    public void What_cannot_be_a_person_is_none(string text) =>
        Assert.DoesNotContain(Cast.Of(text).Values, actor => actor.Kind == ActorKind.Person);

    [Fact]
    public void A_team_is_known_by_the_last_word_of_its_name()
    {
        var actor = Assert.Single(Cast.Of("The Harbour Pirates won again. On Friday the Pirates left.").Values);

        Assert.Equal("Harbour Pirates | Pirates", Cast.Spellings(actor));
    }

    [Fact]
    public void Who_is_named_in_the_title_alone_is_named()
    {
        const string Text = "Minister Tomas Verrin leaves\n\nHe gave no reason, and nobody asked for one.\n";
        var article = ArticleReader.Read([new("a.txt", "a.txt", ClippingFormat.Plain, Text, "")], new())[0];

        var actor = Assert.Single(ActorFinder.Find(article, Gazetteer.Of(WhoIsWho.Nobody)));

        Assert.Equal("Tomas Verrin", actor.Name);
        Assert.Equal("Tomas Verrin", actor.Mentions[0].Span.Of(article.Source).ToString());
    }

    [Fact]
    public void A_sentence_may_open_with_a_surname_and_an_age() =>
        Assert.Contains("Verrin", Cast.Of("Verrin, 26, who sailed before, will be the captain.").Keys);

    [Fact]
    public void A_post_whose_holder_is_listed_leaves_no_name_behind()
    {
        var actors = Cast.Of(
            "It was Secretary of State Mark Ellery who called.", "- name: Mark Ellery\n  kind: person\n");

        Assert.Equal(["Mark Ellery"], actors.Keys);
    }

    [Theory]
    [InlineData("The Ministry of Ports and Fisheries closed.", "Ministry of Ports and Fisheries", "Government")]
    [InlineData("The National Coastal and Littoral Administration closed.", "National Coastal and Littoral Administration", "Government")]
    [InlineData("Officers of the Harbour Task Force agreed.", "Harbour Task Force", "Organisation")]
    [InlineData("Officers of the Joint Task Force agreed.", "Joint Task Force", "Military")]
    [InlineData("The Securities and Exchange Authority closed.", "Securities and Exchange Authority", "Government")]
    [InlineData("A fellow of the Center for Strategic and International Ports agreed.", "Center for Strategic and International Ports", "Organisation")]
    [InlineData("A member of the Committee for a Quiet Harbour agreed.", "Committee for a Quiet Harbour", "Organisation")]
    [InlineData("Fighters of Kataib al-Noor withdrew.", "Kataib al-Noor", "ArmedGroup")]
    [InlineData("Shares of Alder & Orrin fell.", "Alder & Orrin", "Organisation")]
    [InlineData("He studied at the University of Tarn.", "University of Tarn", "Organisation")]
    [InlineData("It was in the Tarn Gazette on Friday.", "Tarn Gazette", "Media")]
    [InlineData("Members of the New Harbour Party voted.", "New Harbour Party", "Party")]
    [InlineData("The Indonesian navy sent a ship.", "Indonesian navy", "Military")]
    [InlineData("The People's Harbour Army marched.", "People's Harbour Army", "Military")]
    [InlineData("Shares of Orrin Velle and Co Inc fell.", "Orrin Velle and Co Inc", "Organisation")]
    [InlineData("Shares of Orrin, Velle and Co fell.", "Orrin, Velle and Co", "Organisation")]
    [InlineData("Officers of the Orrin Trust and Banking Co Ltd agreed.", "Orrin Trust and Banking Co Ltd", "Organisation")]
    [InlineData("Orrin Telegraph and Telephone Corp agreed.", "Orrin Telegraph and Telephone Corp", "Organisation")]
    [InlineData("They studied at Anna College in spring.", "Anna College", "Organisation")]
    [InlineData("They ate at McDonald's on Friday.", "McDonald's", "Organisation")]
    [InlineData("Moody's Investors Service said so.", "Moody's Investors Service", "Organisation")]
    public void A_body_is_found_by_the_words_of_its_name(string text, string name, string kind)
    {
        var actors = Cast.Of(text);

        Assert.Equal(kind, actors[name].Kind.ToString());
    }

    [Theory]
    [InlineData("They met in Baghdad on Monday and in London in June.")]
    [InlineData("Iraqi and Kurdish voters spoke Arabic at Easter.")]
    [InlineData("The Second World War ended; the Paris Agreement came later.")]
    [InlineData("Rain fell. Harbours closed. Ships waited in New York.")]
    [InlineData("Legislators said so. Contractors warned them, and leading Democrats agreed.")]
    [InlineData("It threatens its rival Taiwan every year.")]
    [InlineData("Bankers say so. Proponents of it are late.")]
    [InlineData("Harbour Strike May Delay Early Boats\n\nThe boats may be late, and rain will fall on the harbour.")]
    [InlineData("Long Strikes Will Hurt Many Harbours\n\nThe boats may be late, and rain will fall on the harbour.")]
    [InlineData("They met the minister of State for Harbour Affairs.")]
    [InlineData("Dealers said so. Traders left, and growers were late.")]
    [InlineData("They met in West Germany, and a North Korean boat was late.")]
    [InlineData("They met U.S. Officials, and the U.S. Dollar fell.")]
    [InlineData("They met in Fort Verrin and at Mount Orrin.")]
    [InlineData("They met in San Velmo and in Santa Orrina.")]
    [InlineData("They took plan B and went to P in the end.")]
    [InlineData("The pro-Iranian groups and US-led forces saw TV and GDP figures.")]
    [InlineData("The Foreign Minister and the Prime Minister resigned.")]
    [InlineData("")]
    [InlineData("😀 \ud800 \0 ,,, Ъ")]
    public void Places_peoples_days_events_and_posts_are_no_actors(string text)
    {
        var actors = Cast.Of(text);

        Assert.Empty(actors);
    }

    [Theory]
    [InlineData("They met the head of the Harbour Support Agency Ada Orrin on Monday.", "Ada Orrin, Harbour Support Agency")]
    [InlineData("He was no Verrin fan. Jane Verrin left, and Verrin was glad. Nobody saw Verrin.", "Jane Verrin")]
    [InlineData("They met in St. Anna and left St. Anna's harbour.", "")]
    [InlineData("They left the resort of Tarna Velle by boat.", "")]
    [InlineData("They sold A.B. Verrin Group, and nobody met Tarn Velle ABX.", "A.B. Verrin Group")]
    [InlineData("Nobody met the head of the Court of Tides Ada Orrin.", "Ada Orrin, Court of Tides")]
    [InlineData("Hydrologist Ada Velle Orrin left.", "Ada Velle Orrin")]
    [InlineData("They met Orrin Velle and Verrin Corp sold boats.", "Orrin Velle, Verrin Corp")]
    [InlineData("They met Anna Verrin (SPD) and Thomas Marlow (CSU) twice.", "Anna Verrin, CSU, SPD, Thomas Marlow")]
    [InlineData("They asked Ronald McDonald's lawyer twice.", "Ronald McDonald")]
    [InlineData("VERRIN DEFEATS TARN IN VELM\n\nJane Verrin scored and Verrin was glad.", "Jane Verrin")]
    public void What_stands_around_a_name_tells_what_it_names(string text, string names) =>
        Assert.Equal(names, string.Join(", ", Cast.Of(text).Keys.Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("They thanked Orr Ki-hope and left.", "Orr Ki-hope")]
    [InlineData("They thanked the envoy for Egypt Ada B. Orrin and left.", "Ada B. Orrin")]
    public void Syllables_and_the_country_before_them_do_not_spoil_a_name(string text, string name) =>
        Assert.Equal(name, Assert.Single(Cast.Of(text)).Key);

    [Theory]
    [InlineData("Rana Haddar spoke. Later Haddar left, and Haddar's car followed.", "Rana Haddar",
        "Rana Haddar | Haddar")]
    [InlineData("Omar al-Tamiri spoke. Tamiri left.", "Omar al-Tamiri", "Omar al-Tamiri | Tamiri")]
    [InlineData("Tomas A. Verrin spoke. They thanked Tomas Verrin.", "Tomas A. Verrin",
        "Tomas A. Verrin | Tomas Verrin")]
    [InlineData("The Harbour Workers Union (HWU) met. The HWU voted.", "Harbour Workers Union",
        "Harbour Workers Union | HWU")]
    [InlineData("Anna 'Annie' Orrin spoke. Later Anna Orrin left, and Orrin's car followed.", "Anna 'Annie' Orrin",
        "Anna 'Annie' Orrin | Anna Orrin | Orrin")]
    [InlineData("They play Orrinbox (HD) and Orrinbox (SD). Later Orrinbox left.", "Orrinbox", "Orrinbox")]
    [InlineData("The UK Harbour Agency began. On Friday the UKHA ended.", "UK Harbour Agency",
        "UK Harbour Agency | UKHA")]
    [InlineData("The Popular Harbour Units met. A member of the PHU spoke.", "Popular Harbour Units",
        "Popular Harbour Units | PHU")]
    [InlineData("He works at Tarnholm University. In June Tarnholm closed, and he left Tarnholm.",
        "Tarnholm University", "Tarnholm University | Tarnholm")]
    [InlineData("They met Qasem Dalwani. Friends of Qassem Dalwani wept.", "Qasem Dalwani",
        "Qasem Dalwani | Qassem Dalwani")]
    public void Later_mentions_belong_to_the_full_name(string text, string name, string spellings)
    {
        var actors = Cast.Of(text);

        Assert.Equal(spellings, Cast.Spellings(actors[name]));
    }

    [Theory]
    [InlineData("The bridge (Anna Orrin's), which Thomas (Querelle), Wim Verrin and others built, fell.")]
    [InlineData("They met Thomas (Tarn) Friday and Anna \"No.\" Orrin.")]
    public void What_stands_in_brackets_between_two_names_is_no_nickname(string text) =>
        Assert.DoesNotContain(Cast.Of(text).Keys, name => name.AsSpan().IndexOfAny('(', '"') >= 0);

    [Theory]
    [InlineData("Lord Byron")]
    [InlineData("Sir Byron")]
    [InlineData("Mr. Byron")]
    [InlineData("Mr Justice Byron")]
    [InlineData("Herr Byron")]
    [InlineData("Monsieur Byron")]
    public void Who_is_called_a_lord_is_not_the_woman_of_that_name(string lord)
    {
        var actors = Cast.Of($"The council met Ada Byron on Friday. Only {lord} stayed, and Byron left.");

        Assert.Equal("Ada Byron | Byron", Cast.Spellings(actors["Ada Byron"]));
        Assert.Equal(Gender.He, actors["Byron"].Address);
    }

    [Theory]
    [InlineData("Lady Byron", "Ada Byron")]
    [InlineData("Baroness Byron", "Ada Byron")]
    [InlineData("Frau Byron", "Ada Byron")]
    [InlineData("Mr Byron", "Robin Byron")]
    [InlineData("Mr Byron", "Lindsey Byron")]
    [InlineData("Chancellor Byron", "Ada Byron")]
    public void A_title_that_contradicts_no_given_name_leaves_the_surname_where_it_belongs(string later, string name)
    {
        var actors = Cast.Of($"The council met {name} on Friday. Only {later} stayed.");

        Assert.Equal([name], actors.Keys);
    }

    [Fact]
    public void A_surname_that_two_persons_bear_belongs_to_neither()
    {
        var actors = Cast.Of("Rana Haddar and Omar Haddar came. Only Haddar spoke, said the guests.");

        Assert.Equal(["Omar Haddar", "Rana Haddar"], actors.Keys.Order(StringComparer.Ordinal));
        Assert.All(actors.Values, actor => Assert.Single(actor.Mentions));
    }

    [Fact]
    public void A_name_in_a_headline_counts_when_the_article_gives_it_too()
    {
        var actors = Cast.Of(
            "Ferries Stop As Rana Haddar Warns Harbour Workers\n\nThe minister, Rana Haddar, warned of strikes.");

        Assert.Equal(2, actors["Rana Haddar"].Mentions.Count);
    }

    [Fact]
    public void Every_mention_is_verbatim_at_its_place_and_none_overlap()
    {
        string[] pieces =
        [
            "President Rana Haddar's aide", "the Harbour Union (HU)", "Kata'ib al-Noor", "said", "\"No,\"",
            "Dr. Omar bin Tarn", "in Baghdad", "U.S. Navy",
            ".", ",", "\n\n", "😀", "’", "—", "Al-Sharq", "Ministry of Ports and", "the", "Mr Key", "(", ")", "HU",
            "Haddar", "John Q. Orr, Jr.",
        ];
        Any.Times(any =>
        {
            var text = string.Join(' ', any.Several(40, () => any.OneOf(pieces)));

            var mentions = ActorFinder.Find(
                Plain.Article(text),
                Gazetteer.Of(Cast.List("- name: Harbour Union\n- name: Rana Haddar\n  kind: person\n")))
                .SelectMany(actor => actor.Mentions).OrderBy(mention => mention.Span).ToList();

            Assert.All(mentions, mention => Assert.Equal(mention.Span.Of(text), mention.Text));
            Assert.All(
                mentions.Zip(mentions.Skip(1)), pair => Assert.False(pair.First.Span.Overlaps(pair.Second.Span)));
        });
    }

    [Theory]
    [InlineData("en", "de Verrin")]
    [InlineData("fr", "Verrin")]
    [InlineData("es-MX", "Verrin")]
    public void De_begins_a_name_only_where_it_is_no_preposition(string language, string name)
    {
        var article = Plain.Article("Ce lundi, de Verrin said he would wait. Later, de Verrin said no.");
        article = article with { Metadata = article.Metadata with { Language = new(language, "test") } };

        var actor = Assert.Single(ActorFinder.Find(article, Gazetteer.Of(WhoIsWho.Nobody)));

        Assert.Equal(name, actor.Name);
    }

    [Fact]
    public void Any_text_at_all_can_be_read()
    {
        Any.Times(any => Assert.NotNull(Cast.Of(any.Text(30)).Keys));
    }

    [Theory]
    [InlineData("\"Mum says it is late,\" he said.")]
    [InlineData("They saw World War Z on Friday.")]
    public void Families_and_wars_are_nobody(string text) => Assert.Empty(Cast.Of(text));

    [Fact]
    public void Two_given_names_before_one_surname_share_it()
    {
        var actors = Cast.Of("Police named Kyle and Jordan Velling. Kyle wept.");

        Assert.Equal("Kyle", Cast.Spellings(actors["Kyle Velling"]));
        Assert.Equal(2, actors["Kyle Velling"].Mentions.Count);
        Assert.Contains("Jordan Velling", actors.Keys);
    }

    [Fact]
    public void Behind_a_title_a_given_name_shares_no_surname() =>
        Assert.DoesNotContain("William Velling", Cast.Of("They met Prince William and Kate Velling.").Keys);

    [Fact]
    public void A_given_name_of_somebody_named_in_full_shares_no_surname()
    {
        var actors = Cast.Of("They met Anna Orrin. On Friday Anna and Thomas Velling left.");

        Assert.Equal(["Anna Orrin", "Thomas Velling"], actors.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whose_son_somebody_is_is_somebody_else()
    {
        var actors = Cast.Of("Velling's son Ben, a deckhand, left. \"No,\" Ben Velling said.");

        Assert.Equal("Ben | Ben Velling", Cast.Spellings(actors["Ben Velling"]));
        Assert.Equal("Velling", Cast.Spellings(actors["Velling"]));
    }

    [Fact]
    public void Who_speaks_in_a_transcript_is_known_by_the_surname_in_capitals()
    {
        var actors = Cast.Of("""
            "Is it late?" asked Grace Velling.

            VELLING: You know the time?

            "I do," Velling said.
            """);

        Assert.Equal("Grace Velling | VELLING | Velling", Cast.Spellings(Assert.Single(actors).Value));
    }

    [Fact]
    public void An_Irish_surname_is_one_however_its_O_is_written()
    {
        var actors = Cast.Of("Captain Ruairí Ó Velháin sat. Capt. Ó Velháin rose. Ruairi O'Velhain slept.");

        Assert.Equal(
            "Ruairí Ó Velháin | Ó Velháin | Ruairi O'Velhain",
            Cast.Spellings(Assert.Single(actors).Value));
    }
}
