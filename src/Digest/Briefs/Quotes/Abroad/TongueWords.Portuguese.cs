namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords Portuguese => new(
        "pt",
        "a ou ava am aram ado ando",
        [
            (CueClass.Said,
                "dizem disseram respondem responderam defendem defenderam pedem pediram cobram negam negaram "
                + "reconhecem admitem sustentam alegam alegaram avaliam exigem insistem garantem falam dispar- "
                + "dispara rasg- "
                + "ironiz- fala falou falava falado atribui atribuiu atribuído comunic- qualific- define "
                + "definiu definido chama chamou suspir- protest- torce teme temia espera celebra lament- "
                + "desconversa desconversou rebateu emocion- explica "
                + "diz disse dizem disseram dizia dito dizendo declar- explic- acrescent- cont- coment- lembr- "
                + "ressalt- "
                + "destac- respond- responde respondeu respondido observ- fris- enfatiz- pontu- conclui concluiu "
                + "concluído inform- anunci- anuncia relat- revel- avali- avalia consider- opin- sublinh- reiter- "
                + "insiste insistiu insistido justific- complet- defende defendeu defendido prossegue prosseguiu "
                + "continua continuou resum- desabaf- brinc- esclarece esclareceu assegur- apont- cit- "
                + "classific- descreve descreveu acha achou acredita grit- brinc-"),
            (CueClass.Claimed, "afirm- alega alegou alegado sustenta sustentou argument-"),
            (CueClass.Denied, "nega negou negava negado desmente desmentiu desmentido rejeit- rebate rebateu"),
            (CueClass.Warned, "alert- adverte advertiu advertido ameaç- avis-"),
            (CueClass.Asked, "pergunt- question- indag-"),
            (CueClass.Promised, "promete prometeu prometido garante garantiu garantido jur-"),
            (CueClass.Demanded, "exige exigiu exigido pede pediu pedido cobra cobrou reivindic- apela apelou"),
            (CueClass.Praised, "elogi- elogia comemor- celebr- parabeniz-"),
            (CueClass.Criticised, "critic- denunci- denuncia conden- lament- acus- reclam-"),
            (CueClass.Agreed, "reconhece reconheceu reconhecido admite admitiu admitido confirm- aceit-"),
            (CueClass.Wrote, "escreve escreveu escrito tuit- public-"),
        ],
        "segundo conforme",
        [(Gender.He, "ele"), (Gender.She, "ela"), (Gender.They, "eles elas")],
        [
            (WordClass.Determiner,
                "o a os as um uma uns umas este esta estes estas esse essa aquele aquela vários várias alguns "
                + "algumas"),
            (WordClass.PossessivePronoun, "seu sua seus suas meu minha nosso nossa"),
            (WordClass.Preposition,
                "de do da dos das em no na nos nas a ao à aos às por pelo pela pelos pelas para com sem sobre entre "
                + "desde até durante contra após perante num numa neste nesta nesse nessa"),
            (WordClass.Particle, "de da do dos das e von van"),
            (WordClass.Conjunction, "e ou mas nem porém"),
            (WordClass.Subordinator, "que quando se como porque enquanto embora pois"),
            (WordClass.Relative, "quem cujo cuja onde qual"),
            (WordClass.Auxiliary, "tem têm tinha tinham havia há é foi era está estava se lhe lhes"),
            (WordClass.Adverb, "também ainda já então depois assim além igualmente ontem hoje"),
            (WordClass.Time,
                "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje amanhã "
                + "manhã tarde noite"),
            (WordClass.Title, "sr sra senhor senhora dom dona dr dra"),
        ],
        Articles: "o a os as um uma ao aos do da dos das no na nos nas pelo pela à às",
        DropsPronouns: true,
        Negations: "não nunca jamais",
        Openings: "para|de acordo com|na opinião de|nas palavras de|no entender de",
        Titles:
        [
            (Gender.He, "sr srs senhor senhores dom"),
            (Gender.She, "sra sras senhora senhoras dona dra"),
            (Gender.Unknown, "dr"),
        ],
        Bodies: "corpo polícia ministério governo prefeitura empresa companhia sindicato associação partido "
            + "federação organização tribunal secretaria hospital oposição");
}
