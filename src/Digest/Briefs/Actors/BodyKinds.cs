using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Says what kind of body a name names, by its words.</summary>
static class BodyKinds
{
    public static ActorKind? Of(ArticleWords words, Sighting name, NameGroup group)
    {
        var last = words.Entry(name.End - 1);
        var first = words.Entry(name.First);
        if (Lexicon.BodyOfManyWords(group.Folded) is { } known)
        {
            return known;
        }

        if (NamesAbroad.KindOf(words, name) is { } abroad)
        {
            return abroad;
        }

        if (name.Length == 1)
        {
            return last.Name ?? PaperOf(words, name.First, group) ?? ActorKind.Organisation;
        }

        if (first.Start is { } start && first.Is(WordRoles.BodyStart)
            && (words.Reads(name.First + 1, "of") || first.Is(WordRoles.GroupWord)))
        {
            return start;
        }

        if (words.Reads(name.End - 1, "agency") && words.Reads(name.End - 2, "news"))
        {
            return ActorKind.Media;
        }

        for (var i = name.End - 1; i >= name.First; i--)
        {
            if (words.Entry(i).Head is { } head)
            {
                // "Engineering Task Force": no soldiers, unless it is a joint one.
                return head == ActorKind.Military && i > name.First && words.Reads(i - 1, "task")
                    && !words.Reads(name.First, "joint") && !words.Reads(name.First, "combined")
                        ? ActorKind.Organisation
                        : head;
            }
        }

        return first.Start ?? ActorKind.Organisation;
    }

    /// <summary>"The Guardian": with a capital where the sentence asks for none, or where it reports.</summary>
    public static ActorKind? PaperOf(ArticleWords words, int i, NameGroup group) =>
        i > 0 && words.Text(i - 1) is "The" && words.RunsOn(i - 1)
            && (!words[i - 1].StartsSentence || group.Sightings[0].Has(NameHints.Speaks))
            ? Lexicon.BodyOfManyWords("the " + group.Folded)
            : null;
}
