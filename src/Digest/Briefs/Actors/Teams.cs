using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells teams from towns and persons in reports of games: Harlow City, Dynamo Krasny, and the Harlow that
/// scored.
/// </summary>
static class Teams
{
    // So many different words of games make a report of one.
    const int FewestSportsWords = 4;

    static readonly HashSet<ulong> Sports = Hashes(
        """
        goal goals goalless scored scorer match matches fixture fixtures striker strikers midfielder midfielders
        goalkeeper keeper defender defenders winger halftime kickoff penalty penalties free-kick header headed equaliser
        equalizer equalised equalized substitute substitutes stoppage league relegation relegated promotion derby
        crossbar offside referee shootout fullback innings wicket wickets bowler batsman tries tackle quarterback
        touchdown touchdowns playoffs rebounds overtime semifinal quarterfinal semi-final quarter-final half-time
        kick-off dressing-room teammate team-mate team-mates teammates visitors hosts unbeaten coach manager season cup
        """);

    // What teams have behind the name of their town, and towns have themselves.
    static readonly HashSet<ulong> Behind = Hashes(
        """
        city town county united athletic albion wanderers rovers rangers harriers argyle thistle academical orient
        palace forest hotspur villa celtic swifts corinthians dynamos
        """);

    // What others have before it.
    static readonly HashSet<ulong> Before = Hashes(
        """
        dynamo dinamo inter internazionale sporting real atletico spartak lokomotiv cska racing olympique borussia
        eintracht fortuna deportivo athletic partizan zenit torpedo metalurg shakhtar rapid slavia sparta wisla legia
        """);

    // What a side does in a game, and a town does not.
    static readonly HashSet<ulong> Plays = Hashes(
        """
        scored beat won lost drew led equalised equalized conceded thrashed defeated edged trailed levelled kicked
        missed played attacked dominated pressed responded finished triumphed slumped climbed host face visit travel
        take took
        """);

    static readonly HashSet<ulong> Against = Hashes("against beat beating thrashed defeated edged overcame");

    public static bool AreSports(ulong word) => Sports.Contains(word);

    /// <summary>Whether so many words of an article are of games that it reports one.</summary>
    public static bool AreEnough(int sportsWords) => sportsWords >= FewestSportsWords;

    /// <summary>Whether a name is made as those of teams are, in a report of a game.</summary>
    public static bool IsOne(ArticleWords words, Sighting name) => name.Length == 2 && words.TellsOfSport
        && !words.Is(name.First, WordRoles.Function | WordRoles.Title) && !words.IsSmall(name.First + 1)
        && ((Behind.Contains(words.Hash(name.First + 1)) && !words.Is(name.First, WordRoles.Ordinary))
            || (Before.Contains(words.Hash(name.First))
                && words.Entry(name.First + 1).Roles is WordRoles.None or WordRoles.Place));

    /// <summary>Whether a name stands anywhere but where towns stand: "in Harlow City", "from Harlow City".</summary>
    public static bool MayPlay(ArticleWords words, NameGroup group) =>
        group.Sightings.Exists(sighting => !IsBehindPlaceWord(words, sighting));

    /// <summary>Whether a word alone may stand for a team that it ends: City for Harlow City.</summary>
    public static bool MayStandFor(ArticleWords words, NameGroup group) =>
        Behind.Contains(words.Hash(group.Sightings[0].First)) && words.TellsOfSport && group.StandsInsideASentence;

    /// <summary>The mentions of a town's name that are its team's: "Harlow scored twice", "the win against Harlow";
    /// null where there are none. The name loses them, unless they are all it has.</summary>
    public static NameGroup? TakeOut(ArticleWords words, NameGroup group)
    {
        var playing = group.Sightings.FindAll(sighting => IsPlaying(words, sighting));
        if (playing.Count == 0 || playing.Count == group.Sightings.Count)
        {
            return playing.Count == 0 ? null : group;
        }

        var apart = new NameGroup(group.Text, group.Folded, group.Parts)
        {
            Nature = NameNature.Body,
            Kind = Articles.ActorKind.Organisation,
        };
        apart.Sightings.AddRange(playing);
        group.Sightings.RemoveAll(sighting => IsPlaying(words, sighting));
        return apart;
    }

    // "Harlow scored", "Harlow had won", "against Harlow"; but not "a man from Harlow scored".
    static bool IsPlaying(ArticleWords words, Sighting name)
    {
        if (name.First > 0 && words.RunsOn(name.First - 1) && Against.Contains(words.Hash(name.First - 1)))
        {
            return true;
        }

        if (IsBehindPlaceWord(words, name))
        {
            return false;
        }

        var verb = name.End;
        if (!words.RunsOn(name.End - 1) || words[name.End - 1].Is(WordTraits.Possessive) || !words.IsSmall(verb))
        {
            return false;
        }

        verb += words.Text(verb) is "had" or "have" or "then" or "also" && words.RunsOn(verb) ? 1 : 0;
        return Plays.Contains(words.Hash(verb));
    }

    static bool IsBehindPlaceWord(ArticleWords words, Sighting name) => name.First > 0 && words.RunsOn(name.First - 1)
        && words.Text(name.First - 1) is "in" or "In" or "from" or "From" or "of" or "near" or "Near" or "at" or "At" or "to"
            or "outside" or "Outside" or "around";

    static HashSet<ulong> Hashes(string table) =>
        [.. table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Lexicon.HashOf(word))];
}
