using Digest.Text;

namespace Digest.Briefs;

/// <summary>Joins the spellings of one article into actors: surnames to full names, acronyms and short forms to long ones.</summary>
sealed class ArticleCast
{
    readonly List<CastEntry> entries = [];

    /// <summary>The actors found, each with its spellings and the rule that joined them.</summary>
    public IReadOnlyList<CastEntry> Entries => entries;

    public static ArticleCast Of(ArticleWords words, IReadOnlyList<ListedName> listed, IReadOnlyList<NameGroup> groups)
    {
        var cast = new ArticleCast();
        DoubtBodiesNamedLikePersons(words, groups);
        cast.entries.AddRange(listed.GroupBy(name => name.Entry.Place).Select(names => new CastEntry(names.First().Entry, [.. names])));
        cast.AddPersons(groups);
        cast.AddBodies(groups);
        cast.LinkAcronyms(words, groups);
        cast.LinkShortBodies(groups);
        cast.LinkSingleWords(groups);
        return cast;
    }

    /// <summary>A single unknown word that is also somebody's surname here is that person, not the body it might have been.</summary>
    static void DoubtBodiesNamedLikePersons(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        var surnames = groups
            .Where(group => group.IsPerson && group.Parts.Length > 1)
            .Select(group => PersonNames.SurnameOf(group.Folded))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var group in groups.Where(group => group.Nature == NameNature.Body && group.Parts.Length == 1))
        {
            var first = group.Sightings[0].First;
            if (surnames.Contains(group.Folded) && !words[first].Is(WordTraits.AllCapitals) && !words.Is(first, WordRoles.Body))
            {
                (group.Nature, group.Kind) = (NameNature.Unknown, null);
            }
        }
    }

    void AddPersons(IReadOnlyList<NameGroup> groups)
    {
        foreach (var group in groups.Where(group => group.IsPerson && !PersonNames.IsSingle(group.Parts))
            .OrderByDescending(group => group.Parts.Length).ThenByDescending(group => group.Sightings.Count))
        {
            var same = entries.FindAll(entry => entry.IsPerson && entry.Takes(group) && PersonNames.IsShorterFormOf(group.Parts, entry.Parts));
            var spelled = same.Count > 0 ? [] : entries.FindAll(entry => entry.IsPerson && entry.Takes(group) && entry.IsSpelledLike(group));
            if (same.Count == 1)
            {
                same[0].Add(group, "a shorter form of the full name in this article");
            }
            else if (spelled.Count == 1)
            {
                spelled[0].Add(group, "another spelling of the name in this article");
            }
            else
            {
                entries.Add(new(group, "a person by its name and what stands around it"));
            }
        }
    }

    void AddBodies(IReadOnlyList<NameGroup> groups)
    {
        foreach (var group in groups.Where(group => group.Nature == NameNature.Body)
            .OrderByDescending(group => group.Parts.Length).ThenByDescending(group => group.Sightings.Count))
        {
            var same = entries.FindAll(entry => !entry.IsPerson && entry.Takes(group) && BodyNames.DifferByNationality(entry.Parts, group.Parts));
            var spelled = same.Count > 0 ? [] : entries.FindAll(entry => !entry.IsPerson && entry.Takes(group) && entry.IsSpelledLike(group));
            if (same.Count == 1)
            {
                same[0].Add(group, "the same name without a nationality");
            }
            else if (spelled.Count == 1)
            {
                spelled[0].Add(group, "another spelling of the name in this article");
            }
            else
            {
                entries.Add(new(group, "a body by the words of its name and what stands around it"));
            }
        }
    }

    /// <summary>"Popular Harbour Units (PHU)", and later "the PHU".</summary>
    void LinkAcronyms(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        foreach (var acronym in groups.Where(group => group.Nature is NameNature.Body or NameNature.Unknown && BodyNames.IsAcronym(words, group)))
        {
            var bracketed = entries.FindAll(entry => entry.Lead != acronym && entry.Takes(acronym) && BodyNames.IsFollowedBy(words, entry, acronym));
            var initials = bracketed.Count > 0 ? bracketed : entries.FindAll(entry =>
                entry.Lead != acronym && !entry.IsPerson && entry.Takes(acronym) && BodyNames.HasInitials(entry.Parts, acronym.Folded));
            if (initials.Count == 1)
            {
                entries.RemoveAll(entry => entry.Lead == acronym);
                initials[0].Add(acronym, bracketed.Count > 0
                    ? "the acronym in brackets after the long form"
                    : "the initials of a name in this article");
            }
        }
    }

    void LinkShortBodies(IReadOnlyList<NameGroup> groups)
    {
        foreach (var shorter in entries.Where(entry => entry.Lead is not null && !entry.IsPerson).OrderBy(entry => entry.Parts.Length).ToList())
        {
            var longer = entries.FindAll(entry => entry != shorter && !entry.IsPerson && entry.Takes(shorter) && BodyNames.IsShortFormOf(shorter.Parts, entry.Parts));
            if (longer.Count == 1)
            {
                Join(longer[0], shorter, "a short form of a body's name in this article");
            }
        }

        foreach (var group in groups.Where(group => group.Nature is NameNature.Unknown or NameNature.Place && group.Parts.Length == 1))
        {
            var longer = entries.FindAll(entry => !entry.IsPerson && entry.Takes(group) && BodyNames.IsShortFormOf(group.Parts, entry.Parts));
            if (longer.Count == 1 && group.Nature == NameNature.Unknown)
            {
                longer[0].Add(group, "a short form of a body's name in this article");
            }
        }
    }

    /// <summary>A surname or given name alone counts once the full name stands in the article and only one person there bears it.</summary>
    void LinkSingleWords(IReadOnlyList<NameGroup> groups)
    {
        var persons = entries.FindAll(entry => entry.IsPerson);
        foreach (var group in groups.Where(group => PersonNames.IsSingle(group.Parts) && group.Nature is NameNature.Person or NameNature.Unknown or NameNature.Place))
        {
            var bySurname = persons.FindAll(person => person.Takes(group) && PersonNames.SurnameIs(person.Parts, group.Parts));
            var byGivenName = persons.FindAll(person => person.Takes(group) && PersonNames.GivenNameIs(person.Parts, group.Parts));
            if (bySurname.Count == 1)
            {
                bySurname[0].Add(group, "the surname of somebody named in full in this article");
            }
            else if (MainBearer(bySurname) is { } main)
            {
                main.Add(group, "the surname of the one of its bearers whom this article is about");
            }
            else if (bySurname.Count == 0 && byGivenName.Count == 1 && group.Nature != NameNature.Place)
            {
                byGivenName[0].Add(group, "the given name of somebody named in full in this article");
            }
            else if (bySurname.Count == 0 && byGivenName.Count == 0 && group.Nature == NameNature.Person)
            {
                entries.Add(new(group, "a person by what stands around the name"));
            }
        }
    }

    /// <summary>The bearer of a surname who is named first and at least three times as often in full as any other; null when nobody stands out.</summary>
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

    void Join(CastEntry longer, CastEntry shorter, string rule)
    {
        foreach (var (group, _) in shorter.Groups)
        {
            longer.Add(group, rule);
        }

        entries.Remove(shorter);
    }
}
