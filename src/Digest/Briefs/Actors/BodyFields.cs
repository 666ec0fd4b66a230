using Digest.Text;

namespace Digest.Briefs;

/// <summary>What bodies deal in and stand for: two of these with "and" between them are of one name, as in "Union of
/// Dock and Harbour Workers". They have no role in the lexicon, for elsewhere they may be anybody's surname.</summary>
static class BodyFields
{
    // In English, beside the ordinary words.
    const string English = """
        parks gardens trees dock docks harbour harbours ports quay quays fisheries fishing forestry forests mines
        quarries rail railways railroad roads highways bridges canals waterways maritime shipping aviation haulage
        freight transport works pensions revenue customs excise budget tax taxes planning treasury finance procurement
        audit tariffs health care hygiene sanitation nursing safety rescue prevention probation prisons justice policing
        rehabilitation education skills training schools universities learning culture arts heritage sport sports
        recreation leisure tourism agriculture farming food drink beverages rural affairs lands land housing homes
        settlements communities employment labour labor welfare immigration nationality naturalisation naturalization
        citizenship borders asylum industry industries trade trades commerce manufacturing engineering crafts innovation
        standards measures weights patents trademarks textiles garments timber steel metals chemicals plastics paper
        printing power utilities gas water sewerage drainage climate oceans weather meteorology wildlife conservation
        nature environment energy resources minerals petroleum statistics elections boundaries ethics integrity equality
        diversity inclusion disability families family youth ageing gender relief reconstruction reconciliation peace
        freedom unity solidarity prosperity progress democracy dignity faith reform renewal integration cooperation
        ways means wardens masons smiths weavers cooks clerks midwives actors pilots butchers
        development medicine dentistry surgery letters sciences humanities technology broadcasting telecommunications
        """;

    // In other languages: Ministerio de Economía y Hacienda, Movimiento Tierra y Libertad.
    const string Abroad = """
        agricultura ganadería pesca alimentación hacienda economía industria comercio turismo trabajo empleo salud
        sanidad seguridad educación cultura deporte deportes ciencia ciencias artes transporte transportes vivienda
        energía minas medio ambiente justicia interior exteriores defensa igualdad familia juventud tierra libertad pan
        paz patria progreso pueblo democracia unión vida dignidad obras tecnología cooperación culto
        trabajadores pensionistas jubilados travailleurs retraités pensionati pensionisten rentner trabalhadores
        aposentados servicios servizi serviços dienstleistungen services
        agriculture pêche forêt forêts santé travail emploi industrie commerce tourisme culture sport sports sciences
        science arts recherche enseignement éducation jeunesse famille transports logement énergie environnement
        écologie justice défense finances économie terre liberté paix progrès peuple démocratie solidarité solidarités
        métiers agricoltura pesca foreste salute sanità lavoro industria commercio turismo cultura scienza scienze sport
        arti ricerca istruzione università giovani famiglia trasporti infrastrutture energia ambiente giustizia difesa
        finanze economia terra libertà pace progresso popolo democrazia lavoratori artigianato foreste
        agricultura pecuária pesca saúde trabalho emprego indústria comércio turismo cultura esporte desporto ciência
        tecnologia inovação educação juventude família transportes habitação energia ambiente justiça defesa finanças
        fazenda economia terra liberdade paz progresso povo democracia segurança planejamento
        landwirtschaft fischerei forsten gesundheit pflege arbeit soziales wirtschaft handel gewerbe industrie verkehr
        handwerk bauwesen umwelt klimaschutz naturschutz energie bergbau bildung erziehung wissenschaft forschung kultur
        sport sports jugend familie familien senioren frauen inneres heimat justiz verteidigung finanzen ernährung
        technik technologie digitales medien kunst freiheit frieden fortschritt gerechtigkeit recht ordnung wohnen
        stadtentwicklung landbouw visserij gezondheid welzijn arbeid werk handel verkeer waterstaat milieu onderwijs
        wetenschap cultuur sport jeugd gezin justitie veiligheid defensie financiën economie vrijheid vrede natuur
        voedselkwaliteit
        """;

    static readonly HashSet<ulong> InEnglish = Hashes(English);
    static readonly HashSet<ulong> OfAbroad = Hashes(Abroad);

    /// <summary>Whether a word of an English text is one.</summary>
    public static bool Hold(ArticleWords words, int i) => InEnglish.Contains(words.Hash(i));

    /// <summary>Whether a word is one in another language.</summary>
    public static bool HoldAbroad(ArticleWords words, int i) => HoldAbroad(words.Hash(i));

    public static bool HoldAbroad(ulong word) => OfAbroad.Contains(word);

    static HashSet<ulong> Hashes(string table) =>
        [.. table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Fold.Hash(Fold.Of(word)))];
}
