using Digest.Text;

namespace Digest.Briefs;

/// <summary>Everybody an article names, found again by place or by name. Names nobody listed are entered as they are met.</summary>
sealed class VoiceBook
{
    readonly string source;
    readonly List<Voice> voices = [];
    readonly List<(TextSpan Span, Voice Voice)> mentions = [];
    readonly Dictionary<string, Voice> byName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Voice> byLastWord = new(StringComparer.OrdinalIgnoreCase);

    public VoiceBook(string source, Listing<NamedActor> named)
    {
        this.source = source;
        foreach (var actor in named)
        {
            var voice = new Voice(actor.Name, IsNamed: true, Genders.Of(source, actor));
            Enter(voice);
            foreach (var mention in actor.Mentions)
            {
                mentions.Add((mention.Span, voice));
            }
        }

        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>In order of the text.</summary>
    public IReadOnlyList<(TextSpan Span, Voice Voice)> Mentions => mentions;

    /// <summary>The voice that a name in the text means: by the actor listed for that place, by its words, else a new one.</summary>
    public Voice ByName(TextSpan name)
    {
        if (MentionAtEnd(name) is { } listed)
        {
            return listed;
        }

        var words = name.Of(source);
        if (byName.TryGetValue(words, out var known) || byLastWord.TryGetValue(LastWord(words), out known))
        {
            if (IsOneWord(words) || words.Equals(known.Name, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        var voice = new Voice(words, IsNamed: true, Genders.OfName(source, name));
        Enter(voice);
        return voice;
    }

    void Enter(Voice voice)
    {
        voices.Add(voice);
        byName.TryAdd(voice.Name, voice);
        byLastWord.TryAdd(LastWord(voice.Name), voice);
    }

    // The mention that covers the end of the name: in "Acme president Jane Roe" that of Roe.
    Voice? MentionAtEnd(TextSpan name)
    {
        var low = 0;
        var high = mentions.Count - 1;
        Voice? found = null;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < name.End)
            {
                found = mentions[middle].Span.End >= name.End ? mentions[middle].Voice : null;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return found;
    }

    static bool IsOneWord(string words) => !words.Contains(' ', StringComparison.Ordinal);

    static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
