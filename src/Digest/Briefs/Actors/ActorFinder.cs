using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the persons, bodies and places that an article names:
/// first the actors of the editor's list, then by itself.</summary>
static class ActorFinder
{
    const int LongestOnStack = 256;

    /// <summary>The actors of one article, each with all its mentions; in order of the first one.</summary>
    public static Listing<NamedActor> Find(Article article, Gazetteer gazetteer) =>
        Read(ArticleWords.Of(article), gazetteer).Actors;

    /// <summary>The actors of one article and the names in it that are no actor's by its own word.</summary>
    public static NamesOfArticle Read(ArticleWords words, Gazetteer gazetteer)
    {
        var taken = new bool[words.Count];
        var listed = gazetteer.Find(words).ToList();
        foreach (var name in listed)
        {
            taken.AsSpan(name.First, name.End - name.First).Fill(true);
        }

        var spotted = gazetteer.Apart.Widen(words, NameSpotter.Spot(words, taken));
        var groups = Judged(words, spotted);
        groups.AddRange(CaselessNames.Of(words, taken));
        var entries = ArticleCast.Of(words, listed, groups).Entries.ToList();
        var actors = entries
            .Select(entry => Named(words, entry))
            .OrderBy(actor => actor.Mentions[0].Span)
            .ThenBy(actor => actor.Name, StringComparer.Ordinal)
            .ToListing();
        return new(actors, LooseNames.Of(words, spotted, groups, entries));
    }

    static List<NameGroup> Judged(ArticleWords words, List<Sighting> spotted)
    {
        var groups = Groups(words, HeadlineNames.Resolve(words, spotted));
        foreach (var group in groups)
        {
            NameJudge.Judge(words, group);
            if (!group.StandsInsideASentence && IsNothingButAnOpening(words, group))
            {
                group.Nature = NameNature.Unknown;
            }
        }

        return groups;
    }

    /// <summary>One capital at the start of a sentence, or a headline alone, is no evidence; a known name is.</summary>
    static bool IsNothingButAnOpening(ArticleWords words, NameGroup group)
    {
        var first = group.Sightings[0];
        if (group.Sightings.TrueForAll(sighting => sighting.Has(NameHints.InHeadline)))
        {
            return true;
        }

        return first.Length == 1 && (Capitals.AreOfAnAdverb(words.Text(first.First))
            || ((words.IsWrittenSmall(first.First)
                || !words.Is(first.First, WordRoles.GivenName | WordRoles.Famous | WordRoles.Body
                    | WordRoles.Acronym))
            && !words[first.First].Is(WordTraits.AllCapitals | WordTraits.InnerCapital)
            && !group.Sightings.Exists(s => s.Has(NameHints.Speaks | NameHints.AfterTitle | NameHints.Age))));
    }

    static List<NameGroup> Groups(ArticleWords words, List<Sighting> sightings)
    {
        var groups = new List<NameGroup>();
        var byName = new Dictionary<string, NameGroup>(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[LongestOnStack];
        foreach (var sighting in sightings)
        {
            var text = words.SpanOf(sighting.First, sighting.End).In(words.Source);
            ReadOnlySpan<char> name = text.Length <= LongestOnStack
                ? buffer[..Fold.Into(text, buffer)]
                : Fold.Of(text).AsSpan();
            if (!byName.TryGetValue(name, out var group))
            {
                var folded = Logotype.Of(name);
                var spelling = Logotype.Of(text);
                group = new NameGroup(spelling, folded, NamePrefixes.Parts(spelling, folded));
                byName.Dictionary.Add(folded, group);
                groups.Add(group);
            }

            group.See(sighting, text);
        }

        return groups;
    }

    static NamedActor Named(ArticleWords words, CastEntry entry)
    {
        var mentions = new List<Mention>();
        foreach (var (group, rule) in entry.Groups)
        {
            foreach (var sighting in group.Sightings)
            {
                mentions.Add(MentionOf(words, words.SpanOf(sighting.First, sighting.End), group.Text, rule));
            }
        }

        foreach (var name in entry.Listed)
        {
            var span = words.SpanOf(name.First, name.End);
            mentions.Add(MentionOf(words, span with { Start = span.Start + name.Leaning }, entry.Name, name.Rule));
        }

        return new(entry.Name, entry.Kind, entry.Entry, InOrder(mentions), FormsOfAddress.Of(words, entry),
            entry.IsSure);
    }

    // Of equal places, which a listed name and a found one may have, the order stays.
    static Listing<Mention> InOrder(List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (mentions[i].Span < mentions[i - 1].Span)
            {
                return mentions.OrderBy(mention => mention.Span).ToListing();
            }
        }

        return mentions.ToListing();
    }

    // Most mentions are spelled as the first, whose letters they then share.
    static Mention MentionOf(ArticleWords words, TextSpan span, string likely, string rule)
    {
        var text = span.In(words.Source);
        return new(text.SequenceEqual(likely) ? likely : Logotype.Of(text), span, rule);
    }
}
