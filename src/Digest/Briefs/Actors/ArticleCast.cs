namespace Digest.Briefs;

/// <summary>Joins the spellings of one article into actors:
/// surnames to full names, acronyms and short forms to long ones.</summary>
/// <param name="declines">Whether names have cases in the article's language.</param>
sealed partial class ArticleCast(bool declines)
{
    readonly List<CastEntry> entries = [];
    readonly HashSet<NameGroup> settled = [];
    readonly EntryIndex personsBySound = new();
    readonly EntryIndex personsByGivenName = new();
    readonly EntryIndex personsByInnerName = new();
    readonly EntryIndex personsByCase = new();
    readonly EntryIndex bodiesBySound = new();
    readonly EntryIndex bodiesByFirstWord = new();
    readonly EntryIndex bodiesByInitials = new();

    /// <summary>The actors found, each with its spellings and the rule that joined them.</summary>
    public IEnumerable<CastEntry> Entries => entries.Where(entry => !entry.IsEmpty);

    public static ArticleCast Of(ArticleWords words, IReadOnlyList<ListedName> listed, IReadOnlyList<NameGroup> groups)
    {
        var cast = new ArticleCast(words.Tongue is { Declines: true });
        NameDoubts.Settle(words, groups);
        foreach (var names in listed.GroupBy(name => name.Entry.Place))
        {
            cast.Open(new CastEntry(names.First().Entry, [.. names]));
        }

        cast.AddNamesInOtherLetters(words, groups);
        cast.AddFullNames(groups);
        cast.AddOtherNames(words, groups);
        cast.LinkAcronyms(words, groups);
        cast.LinkShortBodies(words, groups);
        cast.LinkSingleWords(words, groups);
        return cast;
    }

    void Open(CastEntry entry)
    {
        entries.Add(entry);
        if (entry.Lead is not null)
        {
            settled.Add(entry.Lead);
        }

        if (entry.IsPerson)
        {
            personsBySound.Add(PersonNames.SurnameSound(entry.Parts), entry);
            personsByGivenName.Add(EntryIndex.Key(PersonNames.GivenNameOf(entry.Parts)), entry);
            foreach (var inner in PersonNames.InnerSurnames(entry.Parts))
            {
                personsByInnerName.Add(EntryIndex.Key(inner), entry);
            }

            if (declines)
            {
                personsByCase.Add(EntryIndex.Key(Declension.Key(entry.Parts)), entry);
            }

            return;
        }

        bodiesBySound.Add(NameSound.Skeleton(entry.Parts[^1]), entry);
        bodiesByFirstWord.Add(EntryIndex.Key(entry.Parts[0]), entry);
        foreach (var initials in BodyNames.Initials(entry.Parts))
        {
            bodiesByInitials.Add(EntryIndex.Key(initials), entry);
        }
    }

    void Give(CastEntry entry, NameGroup group, string rule)
    {
        if (settled.Add(group))
        {
            entry.Add(group, rule);
        }
    }

    /// <summary>约翰·马文(John Marvin): one person, by the article's own word.</summary>
    void AddNamesInOtherLetters(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        foreach (var (name, latin) in NamesInOtherLetters.Of(words, groups))
        {
            if (!settled.Contains(name) && !settled.Contains(latin))
            {
                Open(new(name, "a person by the name and what stands around it, given in other letters, too"));
                Give(entries[^1], latin, "the name in brackets behind it, in other letters");
            }
        }
    }

    /// <summary>"Karim Orrin, known as Abu Velm": one person, by the article's own word.</summary>
    void AddOtherNames(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        const string Rule = "another name that the article gives the same person";
        var pairs = OtherNames.Of(words, groups);
        var owners = pairs.Count == 0 ? [] : entries
            .SelectMany(entry => entry.Groups.Select(spelling => (spelling.Group, entry)))
            .ToDictionary(pair => pair.Group, pair => pair.entry);
        foreach (var (name, other) in pairs)
        {
            var own = owners.GetValueOrDefault(other);
            if (!owners.TryGetValue(name, out var bearer) || bearer == own || bearer.IsEmpty
                || own is { IsEmpty: true } || (own is not null && own.Lead != other) || !bearer.Takes(other))
            {
                continue;
            }

            if (own is not null)
            {
                own.MoveInto(bearer, Rule);
            }
            else
            {
                Give(bearer, other, Rule);
            }

            bearer.CallAlso(other.Parts);
            personsBySound.Add(PersonNames.SurnameSound(other.Parts), bearer);
        }
    }

    /// <summary>Longer names first, so that a shorter form always finds the longer one.</summary>
    void AddFullNames(IReadOnlyList<NameGroup> groups)
    {
        var full = groups
            .Where(group => !settled.Contains(group)
                && (group.Nature == NameNature.Body || (group.IsPerson && !PersonNames.IsSingle(group.Parts))))
            .OrderByDescending(group => group.Parts.Length)
            .ThenBy(group => declines && group.IsPerson ? Declension.Rank(group.Parts) : 0)
            .ThenBy(group => declines && group.IsPerson ? group.Folded.Length : 0)
            .ThenByDescending(group => group.Sightings.Count);
        foreach (var group in full)
        {
            if (declines && group.IsPerson && InOtherCase(group) is { } declined)
            {
                Give(declined, group, "the same name in another case");
            }
            else if (group.IsPerson)
            {
                AddPerson(group);
            }
            else
            {
                AddBody(group);
            }
        }
    }

    // Whoever speaks or begins a sentence stands in the first case.
    CastEntry? InOtherCase(NameGroup group) =>
        personsByCase.Find(EntryIndex.Key(Declension.Key(group.Parts)), entry =>
            entry.Takes(group) && Declension.AreOne(entry.Parts, group.Parts)
                && !(Declension.MayBeTwo(entry.Parts, group.Parts)
                    && group.Sightings.Exists(sighting => sighting.Has(NameHints.Speaks | NameHints.AtStart))))
            is [var only] ? only : null;

    void AddPerson(NameGroup group)
    {
        var sound = PersonNames.SurnameSound(group.Parts);
        var same = personsBySound.Find(sound, entry =>
            entry.Takes(group) && PersonNames.IsShorterFormOf(group.Parts, entry.Parts));
        var spelled = same.Count > 0
            ? []
            : personsBySound.Find(sound, entry => entry.Takes(group) && entry.IsSpelledLike(group));
        AddTo(group, same, "a shorter form of the full name in this article", spelled,
            "a person by its name and what stands around it");
    }

    void AddBody(NameGroup group)
    {
        var sound = NameSound.Skeleton(group.Parts[^1]);
        var same = bodiesBySound.Find(sound, entry =>
            entry.Takes(group) && BodyNames.DifferByNationality(entry.Parts, group.Parts));
        var spelled = same.Count > 0
            ? []
            : bodiesBySound.Find(sound, entry => entry.Takes(group) && entry.IsSpelledLike(group));
        AddTo(group, same, "the same name without a nationality", spelled,
            "a body by the words of its name and what stands around it");
    }

    void AddTo(NameGroup group, List<CastEntry> same, string sameRule, List<CastEntry> spelled, string ownRule)
    {
        if (same.Count == 1)
        {
            Give(same[0], group, sameRule);
        }
        else if (spelled.Count == 1)
        {
            Give(spelled[0], group, "another spelling of the name in this article");
        }
        else
        {
            Open(new(group, ownRule));
        }
    }

    /// <summary>A surname or given name alone counts once the full name stands in the article
    /// and only one person there bears it.</summary>
    void LinkSingleWords(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        var singles = groups.Where(group => !settled.Contains(group) && PersonNames.IsSingle(group.Parts)
            && (group.Nature is NameNature.Person or NameNature.Unknown or NameNature.Place || IsThingOnceOnly(group))
            && !IsOnlyWhere(group)).ToList();
        var shared = new SharedNames(groups);
        var alone = singles.Select(group => group.Parts[^1]).ToHashSet(StringComparer.Ordinal);

        // "Al Burke" before "Burke", who is the same: the article of some surnames is the given name of others.
        var withArticle = new Dictionary<string, CastEntry>(StringComparer.Ordinal);
        foreach (var group in singles.OrderByDescending(group => group.Parts.Length))
        {
            var bySurname = personsBySound.Find(PersonNames.SurnameSound(group.Parts), person =>
                person.Takes(group) && person.HasSurname(group.Parts));
            var byGivenName = personsByGivenName.Find(EntryIndex.Key(PersonNames.GivenNameOf(group.Parts)), person =>
                person.Takes(group) && PersonNames.GivenNameIs(person.Parts, group.Parts));
            if (bySurname.Count == 1)
            {
                GiveWord(words, bySurname[0], group, "the surname of somebody named in full in this article");
            }
            else if (MainBearer(bySurname) is { } main)
            {
                GiveWord(words, main, group, "the surname of the one of its bearers whom this article is about");
            }
            else if (bySurname.Count == 0 && byGivenName.Count == 1 && group.Nature != NameNature.Place)
            {
                GiveWord(words, byGivenName[0], group, "the given name of somebody named in full in this article");
            }
            else if (bySurname.Count == 0 && byGivenName.Count == 0
                && OnlyByInnerName(group, alone) is { } inner)
            {
                GiveWord(words, inner, group, "the first surname of somebody named in full in this article");
            }
            else if (bySurname.Count == 0 && byGivenName.Count == 0
                && shared.FullName(words, group) is { } full)
            {
                Open(new(full, "a given name that shares the surname of the one behind it"));
                settled.Add(group);
            }
            else if (bySurname.Count == 0 && byGivenName.Count == 0
                && withArticle.TryGetValue(group.Parts[^1], out var whole) && whole.Takes(group))
            {
                GiveWord(words, whole, group, "the name without its first word");
            }
            else if (bySurname.Count == 0 && byGivenName.Count == 0 && group.IsPerson)
            {
                entries.Add(new(group, "a person by what stands around the name"));
                if (group.Parts is ["al", var name] && group.Text.StartsWith("Al ", StringComparison.Ordinal))
                {
                    withArticle.TryAdd(name, entries[^1]);
                }
            }
        }
    }

    // María Ortega Ruiz is Ortega as well, but Jane Todd Orrin, whom the article calls Orrin, is no Todd.
    CastEntry? OnlyByInnerName(NameGroup group, HashSet<string> alone) =>
        group.Nature == NameNature.Place || Lexicon.Of(group.Folded).Is(WordRoles.GivenName | WordRoles.Famous)
            ? null
            : personsByInnerName.Find(EntryIndex.Key(group.Parts[^1]), person => person.Takes(group)
                && !alone.Contains(person.Parts[^1])
                && PersonNames.InnerSurnames(person.Parts).Contains(group.Parts[^1])) is [var only] ? only : null;

    // "He is no Orrin fan": elsewhere the article speaks of Orrin as of a person.
    static bool IsThingOnceOnly(NameGroup group) => group.Nature == NameNature.Thing
        && group.Sightings.Count(sighting => sighting.Has(NameHints.AfterA)) == 1 && group.Sightings.Count > 2;

    // Marie de Velm lives in Velm: "le maire de Velm" is not hers.
    static bool IsOnlyWhere(NameGroup group) =>
        !group.IsPerson && group.Sightings.TrueForAll(sighting => sighting.Has(NameHints.AfterOfAbroad));

    // A title that contradicts the given name is somebody else's, and so is the name of a mother.
    void GiveWord(ArticleWords words, CastEntry bearer, NameGroup group, string rule)
    {
        var others = FormsOfAddress.TakeOut(words, group, bearer);
        if (others is var (apart, why) && settled.Add(apart))
        {
            entries.Add(new(apart, why));
        }

        if (others?.Apart != group)
        {
            Give(bearer, group, rule);
        }
    }

    /// <summary>The bearer of a surname who is named first and at least three times as often in full as any other;
    /// null when nobody stands out.</summary>
    static CastEntry? MainBearer(List<CastEntry> bearers)
    {
        if (bearers.Count < 2)
        {
            return null;
        }

        var byCount = bearers.OrderByDescending(bearer => bearer.FullMentions).ToList();
        var stands = byCount[0].FullMentions >= 3 * byCount[1].FullMentions
            && bearers.TrueForAll(bearer => bearer == byCount[0] || bearer.FirstWord > byCount[0].FirstWord);
        return stands ? byCount[0] : null;
    }

    /// <summary>Gives a spelling to an actor, together with all that had been joined to the spelling itself.</summary>
    void Join(CastEntry longer, NameGroup group, string rule)
    {
        if (settled.Add(group))
        {
            longer.Add(group, rule);
        }
        else if (bodiesByFirstWord.Find(EntryIndex.Key(group.Parts[0]), entry =>
            entry.Lead == group && entry != longer) is [var shorter])
        {
            shorter.MoveInto(longer, rule);
        }
    }
}
