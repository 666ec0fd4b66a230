namespace Digest.Briefs;

partial record TongueWords
{
    static TongueWords French => new(
        "fr",
        "e é ée ait a ent aient èrent ant",
        [
            (CueClass.Said,
                "recommand- recommande conseill- préconis- suggère suggér- propos- recommandent lâche "
                + "témoign- résume "
                + "assum- assume disent soutiennent préviennent reconnaissent admettent démentent promettent "
                + "répondent concluent "
                + "dite dits dites parle parlé parlait savoir pest- fulmin- tonn- tempêt- insurg- désol- "
                + "inquièt- inquiét- indign- défend défendu défendait plaid- interpell- revendiqu- rassur- "
                + "étonn- emport- lâch- enchaîn- renchérit renchéri souffl- balaie balayé répliqu- répète "
                + "répété justifi- moqu- ironise raill- communiqu- redout- redoute promet "
                + "dit disait dirent disent disant déclar- expliqu- ajout- précis- indiqu- annonce annoncé annonçait "
                + "annonça rappel- rappelle soulign- répond répondu répondait répondit poursuit poursuivi poursuivait "
                + "confi- racont- lance lancé lançait lança estim- conclut conclu concluait not- relev- relève "
                + "observ- comment- martel- martèle insist- assur- résum- témoign- révèle révélé révélait révéla "
                + "détaill- reprend repris jug- ironis- plaisant- réagit réagi considère considéré considérait "
                + "exclam- signal- tranch- murmur- cri- évoqu- argu- soupir- gliss- sourit souri inform- rapport- "
                + "prévoit prévu prévoyait craint craignait espère espérait espéré souhait- décrit décrivait décrivit "
                + "expose exposé constat- énonc- rétorqu- nuanc- complèt- compléta glose qualifi- appel-"),
            (CueClass.Claimed, "prétend prétendu prétendait affirm- soutient soutenu soutenait assène asséné clam-"),
            (CueClass.Denied, "dément démenti démentait nie nié niait nia réfut- contest-"),
            (CueClass.Warned, "avertit averti avertissait alert- prévient prévenu prévenait menace menacé menaçait"),
            (CueClass.Asked, "demand- interroge interrogé interrogeait"),
            (CueClass.Promised, "promet promis promettait garantit garanti jur-"),
            (CueClass.Demanded, "exige exigé exigeait exhort- réclam- implor-"),
            (CueClass.Praised, "félicit- salu-"),
            (CueClass.Criticised,
                "dénonce dénoncé dénonçait critiqu- accus- regrett- déplor- fustige fustigé condamn-"),
            (CueClass.Agreed, "reconnaît reconnait reconnu reconnaissait admet admis admettait confirm- concède "
                + "concédé concédait avou-"),
            (CueClass.Wrote, "écrit écrivait écrivit écrivent tweet- rédige rédigé"),
        ],
        "selon d'après d’après",
        [(Gender.He, "il lui"), (Gender.She, "elle"), (Gender.They, "ils elles")],
        [
            (WordClass.Determiner, "le la les l un une ce cet cette ces plusieurs certains des"),
            (WordClass.PossessivePronoun, "son sa ses leur leurs mon ma mes notre nos votre vos"),
            (WordClass.Preposition,
                "de du des d à au aux en dans par pour sur avec sans sous chez entre vers devant depuis pendant lors "
                + "contre auprès après avant dès"),
            (WordClass.Particle, "de du des d von van al el ben"),
            (WordClass.Conjunction, "et ou mais ni car donc"),
            (WordClass.Subordinator, "que qu quand lorsque si comme puisque alors tandis parce"),
            (WordClass.Relative, "qui dont où lequel laquelle"),
            (WordClass.Auxiliary,
                "fait a ont avait avaient aura est était sont aurait eut ai avons s se lui leur me nous m y t"),
            (WordClass.Adverb, "aussi également encore déjà ensuite puis alors notamment toutefois pourtant ainsi"),
            (WordClass.Time,
                "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui aujourd’hui demain matin soir"),
            (WordClass.Title, "m mm mme mmes mlle monsieur madame me dr"),
        ],
        Articles: "le la les l du des au aux un une",
        Elisions: "l d qu s n c j m t jusqu lorsqu puisqu",
        Negations: "pas jamais point",
        NegationsBehind: "pas jamais point",
        Openings: "pour|à en croire|aux yeux de|de l’avis de|de l'avis de",
        Titles:
        [
            (Gender.He, "m mm mr monsieur messieurs mgr"),
            (Gender.She, "mme mmes mlle mlles madame mesdames mademoiselle"),
            (Gender.Unknown, "me dr pr maître docteur"),
        ],
        Impersonals: "on",
        Bodies: "agence corps sources préfecture gendarmerie police parquet ministère mairie gouvernement syndicat "
            + "association "
            + "entreprise compagnie société groupe fédération collectif direction tribunal opposition "
            + "élysée");
}
