using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Everybody an article names, found again by place or by name.
/// Names nobody listed are entered as they are met.</summary>
sealed class VoiceBook
{
    readonly string source;
    readonly List<(TextSpan Span, Voice Voice)> mentions = [];
    readonly Dictionary<string, Voice> byName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Voice> byLastWord = new(StringComparer.OrdinalIgnoreCase);
    // Surnames of several persons whom the article names in full.
    readonly HashSet<string> shared = new(StringComparer.OrdinalIgnoreCase);

    public VoiceBook(string source, Listing<NamedActor> named)
    {
        this.source = source;
        var meant = FullNames.Link(named);
        var voices = new Dictionary<NamedActor, Voice>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < named.Count; i++)
        {
            var voice = VoiceOf(meant[i], voices);
            foreach (var mention in named[i].Mentions)
            {
                mentions.Add((mention.Span, voice));
            }
        }

        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>In order of the text.</summary>
    public IReadOnlyList<(TextSpan Span, Voice Voice)> Mentions => mentions;

    /// <summary>The voice that a name in the text means: by the actor listed for that
    /// place, by its words, else a new one.</summary>
    public Voice ByName(TextSpan name)
    {
        if (Mentioned(name) is var (_, listed))
        {
            return listed;
        }

        var words = Logotype.Of(name.In(source));
        if (byName.TryGetValue(words, out var known)
            || (FullNames.IsOneWord(words) && !shared.Contains(words) && byLastWord.TryGetValue(words, out known)))
        {
            return known;
        }

        var voice = new Voice(words, IsNamed: true, IsPlace(words) ? Gender.Place : Genders.OfName(source, name));
        Enter(voice);
        return voice;
    }

    /// <summary>The voice of somebody whom one name alone introduces as another's kin: his wife, Anna.</summary>
    public Voice Introduced(TextSpan name, Gender gender)
    {
        if (EndingAt(name.End) is var (_, listed))
        {
            return listed;
        }

        var words = Logotype.Of(name.In(source));
        if (!byName.TryGetValue(words, out var voice))
        {
            voice = new(words, IsNamed: true, gender);
            Enter(voice);
        }

        return voice;
    }

    /// <summary>The mention that a name is, also where letters of rank follow that are none of it: Jane Roe KC.</summary>
    public (TextSpan Span, Voice Voice)? Mentioned(TextSpan name)
    {
        var found = EndingAt(name.End);
        if (found is { } whole && whole.Span.Start <= name.Start)
        {
            return whole;
        }

        var words = name.In(source);
        var last = words.LastIndexOf(' ');
        return last > 0 && words.Length - last is >= 3 and <= 5 && !words[(last + 1)..].ContainsAnyExceptInRange('A', 'Z')
            && EndingAt(name.Start + last) is var (span, voice) && span.Start >= name.Start && voice.Kind == ActorKind.Person
                ? (span, voice)
                : found;
    }

    // Tarn may say something, but is neither he nor she.
    static bool IsPlace(string words) => FullNames.IsOneWord(words)
        ? Lexicon.Of(words) is var entry && entry.Is(WordRoles.Place | WordRoles.NoActor)
            && !entry.Is(WordRoles.GivenName)
        : Lexicon.IsPlaceOfManyWords(Fold.Of(words));

    /// <summary>The voice that a label of a transcript means: "ROE".</summary>
    public Voice ByLabel(string label)
    {
        if (byName.TryGetValue(label, out var known) || byLastWord.TryGetValue(FullNames.LastWord(label), out known))
        {
            return known;
        }

        var name = string.Join(' ', label.Split(' ').Select(word => word.Length == 0 ? word
            : word[0] + word[1..].ToLowerInvariant()));
        var voice = new Voice(name, IsNamed: true, GivenNames.GenderOf(name));
        Enter(voice);
        return voice;
    }

    Voice VoiceOf(NamedActor actor, Dictionary<NamedActor, Voice> voices)
    {
        if (!voices.TryGetValue(actor, out var voice))
        {
            voice = new(FullNames.Complete(source, actor), IsNamed: true, Genders.Of(source, actor), actor.Kind,
                actor.Entry is { Generic: true });
            voices.Add(actor, voice);
            Enter(voice);
        }

        return voice;
    }

    void Enter(Voice voice)
    {
        byName.TryAdd(voice.Name, voice);
        var last = FullNames.LastWord(voice.Name);
        if (!byLastWord.TryAdd(last, voice) && AreTwo(byLastWord[last], voice))
        {
            shared.Add(last);
        }
    }

    // "Mr. Roe" said nothing that Mark Roe or Paul Roe is known to have said.
    static bool AreTwo(Voice one, Voice other) => one.Kind == ActorKind.Person && other.Kind == ActorKind.Person
        && one.Name != other.Name && !FullNames.IsOneWord(one.Name) && !FullNames.IsOneWord(other.Name)
        && !Genders.Contradict(one.Gender, other.Gender);

    /// <summary>Whom a mention names that begins at an offset.</summary>
    public Voice? BeginningAt(int start)
    {
        var low = 0;
        var high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < mentions.Count && mentions[low].Span.Start == start ? mentions[low].Voice : null;
    }

    /// <summary>The mention that covers the text before an offset: in "Acme president Jane Roe" that of Roe.</summary>
    public (TextSpan Span, Voice Voice)? EndingAt(int end)
    {
        var low = 0;
        var high = mentions.Count - 1;
        (TextSpan, Voice)? found = null;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < end)
            {
                found = mentions[middle].Span.End >= end ? mentions[middle] : null;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return found;
    }
}
