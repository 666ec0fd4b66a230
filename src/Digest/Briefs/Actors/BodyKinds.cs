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
            return last.Name ?? PaperOf(words, name.First, group)
                ?? (last.Head == ActorKind.Media ? ActorKind.Media : ActorKind.Organisation);
        }

        if (first.Start is { } start && first.Is(WordRoles.BodyStart)
            && (words.Text(name.First + 1) is "of" or "Of" or "for" || first.Is(WordRoles.GroupWord)))
        {
            return start;
        }

        if (IsNewsAgency(words, name))
        {
            return ActorKind.Media;
        }

        for (var i = name.First + 1; i < name.End - 1; i++)
        {
            // "Tarn City Office of the Chief Examiner", "Velmian House of Commons"
            if (words.Text(i) is "Office" or "Bureau" or "House" && words.Reads(i + 1, "of"))
            {
                return ActorKind.Government;
            }
        }

        for (var i = name.End - 1; i >= name.First; i--)
        {
            if (words.Entry(i).Head is { } head && !(LegalForms.Hold(words.Text(i)) && i > name.First
                && words.Entry(i - 1).Head is not null))
            {
                return head is ActorKind.Military or ActorKind.ArmedGroup && !IsArmed(words, name.First, i)
                    ? ActorKind.Organisation
                    : head;
            }
        }

        return first.Start ?? ActorKind.Organisation;
    }

    // "Velmian News Agency", "Velmian news agency VNA"
    static bool IsNewsAgency(ArticleWords words, Sighting name)
    {
        for (var i = name.First + 1; i < name.End; i++)
        {
            if (words.Reads(i, "agency") && words.Reads(i - 1, "news"))
            {
                return true;
            }
        }

        return false;
    }

    // Companies and leagues have divisions and units, causes have coalitions, and an "Engineering Task Force" no soldiers.
    static bool IsArmed(ArticleWords words, int first, int head)
    {
        var before = head > first ? words.Text(head - 1) : [];
        return !(words.Reads(head, "division") || words.Reads(head, "units") || words.Reads(head, "coalition")
                || before is "Task")
            || words.Text(first) is "Joint" or "Combined"
            || before is "Armored" or "Armoured" or "Infantry" or "Airborne" or "Cavalry" or "Mountain" or "Panzer"
                or "Marine" or "Mechanized" or "Mechanised" or "Tank" or "Rifle" or "Guards" or "Assault" or "Mobilization"
                or "Mobilisation" or "Protection" or "Defense" or "Defence" or "Resistance" or "Forces" or "Military"
                or "International" or "Global" or "Led" or "Arab"
            || (before.Length > 0 && (char.IsAsciiDigit(before[0]) || before.EndsWith("-led", StringComparison.Ordinal)));
    }

    /// <summary>"The Guardian": with a capital where the sentence asks for none, or where it reports.</summary>
    public static ActorKind? PaperOf(ArticleWords words, int i, NameGroup group) =>
        i > 0 && words.Text(i - 1) is "The" && words.RunsOn(i - 1)
            && (!words[i - 1].StartsSentence || group.Sightings[0].Has(NameHints.Speaks))
            ? Lexicon.BodyOfManyWords("the " + group.Folded)
            : null;
}
