using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads longer names in the languages that have a table of their own.</summary>
static class NamesAbroad
{
    // What bodies' names begin with where adjectives follow nouns.
    static readonly (ActorKind Kind, string Words)[] Openings =
    [
        (ActorKind.Government,
            "dirección direction direzione secretaría secrétariat segretaria guardia ministère ministerio "
            + "ministero préfecture tribunal tribunale cour corte conseil consejo consiglio sénat assemblée "
            + "asamblea assemblea parlement parlamento congreso gouvernement gobierno governo police "
            + "gendarmerie policía polizia carabinieri parquet fiscalía procura ayuntamiento comune agence "
            + "agencia agenzia commission comisión commissione ministério governo polícia câmara senado prefeitura "
            + "ministerie politie rechtbank gemeente"),
        (ActorKind.Party, "parti partido partito partij partia frente партия партія"),
        (ActorKind.Military, "armée ejército esercito exército marine fuerzas forze forças"),
        (ActorKind.Organisation,
            "université universidad università universidade universiteit banque banco banca syndicat "
            + "sindicato sindacato union "
            + "unión unione association asociación associazione fédération federación federazione "
            + "confédération confederación confederazione société sociedad società compagnie compañía "
            + "compagnia institut instituto istituto fondation fundación fondazione ligue liga lega club "
            + "movimiento mouvement movimento gremio alianza alliance alleanza coalición coalition coalizione "
            + "confederação federação associação sociedade fundação banque aliança "
            + "corpo cuerpo comité comitato organisation organización organizzazione grupo groupe gruppo unidad unité "
            + "unità église iglesia chiesa centre centro"),
    ];

    // What they end with where nouns are written together.
    static readonly (ActorKind Kind, string[] Endings)[] Endings =
    [
        (ActorKind.Government,
            ["ministerium", "ministeriums", "polizei", "gericht", "gerichts", "regierung", "behörde", "verwaltung",
             "staatsanwaltschaft", "bundestag", "bundestags", "bundesrat", "stadtrat", "senat", "landtag"]),
        (ActorKind.Party, ["partei", "union"]),
        (ActorKind.Military, ["bundeswehr", "armee", "marine", "streitkräfte"]),
        (ActorKind.Organisation,
            ["verband", "verbands", "verein", "vereins", "gewerkschaft", "gesellschaft", "universität", "institut",
             "instituts", "feuerwehr", "wetterdienst", "stiftung", "kirche", "bank", "werke", "konzern", "kammer"]),
    ];

    static readonly Dictionary<string, ActorKind>.AlternateLookup<ReadOnlySpan<char>> ByOpening = Openings
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Kind)))
        .DistinctBy(row => row.word, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(row => row.word, row => row.Kind, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of the body that a name of several words names; null where they tell of none.</summary>
    public static ActorKind? KindOf(ArticleWords words, Sighting name)
    {
        if (name.Length < 2)
        {
            return null;
        }

        // An English report prints the names of bodies elsewhere as they are: Movimiento Velmar.
        if (words.Tongue is not { } tongue)
        {
            return words.Entry(name.First).Roles == WordRoles.None ? KindOfOpening(words.Text(name.First)) : null;
        }

        return !tongue.HasCapitalNouns
            ? KindOfOpening(words.Text(name.First))
            : KindOfEnding(words.Text(name.End - 1))
                ?? (FieldsAbroad.Follow(words, name.First + 1) ? KindOfEnding(words.Text(name.First)) : null);
    }

    /// <summary>The kind of the body whose name begins with a word, where adjectives follow nouns.</summary>
    public static ActorKind? KindOfOpening(ReadOnlySpan<char> word) =>
        ByOpening.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>"Université de Lyon", "Bremer Hafen": a shape that persons' names have as well, and given names do not
    /// begin.</summary>
    public static bool NameNoPerson(ArticleWords words, Sighting name)
    {
        if (words.Is(name.First, WordRoles.GivenName) || words[name.First].Is(WordTraits.Dotted))
        {
            return false;
        }

        return BeginsWithArticle(words, name) || HoldsWord(words, name)
            || (words.Tongue is { HasCapitalNouns: true }
                ? IsOfPlace(words.Text(name.First))
                : HoldsSmall(words, name));
    }

    /// <summary>The kind of the body whose name ends, or begins, with a word that is written together with what it
    /// is for.</summary>
    public static ActorKind? KindOfEnding(ReadOnlySpan<char> word)
    {
        foreach (var (kind, endings) in Endings)
        {
            foreach (var ending in endings)
            {
                if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    // "Berliner", "Bremer".
    static bool IsOfPlace(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("er", StringComparison.Ordinal)
        && (Lexicon.Of(word[..^2]).Is(WordRoles.Place) || Lexicon.Of($"{word[..^2]}en").Is(WordRoles.Place));

    // Endings of nouns and adjectives that surnames do not have.
    static readonly string[] WordEndings =
    [
        "ción", "ciones", "sión", "dad", "dades", "miento", "ismo", "ística", "ública", "úblico", "ional", "ionales",
        "tion", "tions", "ment", "isme", "ique", "iques", "aire", "zione", "zioni", "ità",
        "ção", "ções", "dade", "heid", "schap", "cja", "cji", "cję", "ość", "ości",
        "ция", "ции", "цию", "ство", "ства", "ость", "ости", "ение", "ения", "ція", "ції", "цію", "ість", "ення",
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tionen", "tät", "ismus",
    ];

    // "La Rioja", "Le Matin"; a Dutch surname may begin with "De".
    static bool BeginsWithArticle(ArticleWords words, Sighting name) =>
        words.Tongue is { } tongue && tongue.IsArticle(words.Text(name.First)) && !words.Reads(name.First, "de");

    static bool HoldsWord(ArticleWords words, Sighting name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (EndsAsWord(words.Text(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word has the ending of nouns and adjectives that surnames do not have.</summary>
    public static bool EndsAsWord(ReadOnlySpan<char> word)
    {
        foreach (var ending in WordEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    static bool HoldsSmall(ArticleWords words, Sighting name)
    {
        for (var i = name.First + 1; i < name.End; i++)
        {
            if (words.IsSmall(i))
            {
                return true;
            }
        }

        return false;
    }
}
