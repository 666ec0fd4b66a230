namespace Digest.Text;

/// <summary>The tree that grows while YAML is read, without recursion, so that no depth can break it.</summary>
sealed class YamlTree
{
    readonly Stack<Level> open = new();
    readonly Dictionary<string, Grown> anchors = new(StringComparer.Ordinal);
    readonly List<Problem> minor = [];
    int takenByAliases;

    public YamlNode? Root { get; private set; }

    /// <summary>What is wrong without spoiling the rest.</summary>
    public IReadOnlyList<Problem> Minor => minor;

    /// <summary>What ended the reading.</summary>
    public Problem? Fault { get; private set; }

    /// <summary>The first document has ended; what follows is not read.</summary>
    public bool IsComplete { get; private set; }

    public int Depth => open.Count;

    public void Open(YamlKind kind, Place place, string? anchor) => open.Push(new(kind, place, anchor));

    public void Close()
    {
        var level = open.Pop();
        Grow(new(level.ToNode(), level.Size), level.Anchor);
    }

    public void Add(YamlNode text, string? anchor) => Grow(new(text, 1), anchor);

    /// <summary>
    /// Repeats what the anchor holds; nothing, when there is no such anchor or all repetitions together would exceed
    /// the budget.
    /// </summary>
    public void AddAlias(string name, Place place, int budget)
    {
        if (!anchors.TryGetValue(name, out var meant))
        {
            Note(place, $"Nothing before this is called &{ControlCharacters.Show(name)}.", "Write the value itself.");
            meant = Nothing(place);
        }

        // The first repetition too many is reported; those behind it only follow from it.
        var wasWithin = takenByAliases <= budget;
        takenByAliases = Math.Min(takenByAliases + meant.Size, budget + 1);
        if (takenByAliases > budget)
        {
            meant = Nothing(place);
            if (wasWithin)
            {
                Note(place, "The YAML repeats too much by aliases from here on.", "Write the values themselves.");
            }
        }

        Grow(meant, null);
    }

    static Grown Nothing(Place place) => new(new(YamlKind.Text, place, IsBare: true), 1);

    public void Stop(Place place, string what, string remedy) => Fault ??= new(place, what, remedy);

    public void Note(Place place, string what, string remedy) => minor.Add(new(place, what, remedy));

    public void Finish() => IsComplete = true;

    void Grow(Grown grown, string? anchor)
    {
        if (anchor is not null)
        {
            anchors[anchor] = grown;
        }

        if (open.TryPeek(out var level))
        {
            level.Take(grown, this);
        }
        else
        {
            Root = grown.Node;
        }
    }

    /// <summary>A finished node and how many nodes it is made of.</summary>
    sealed record Grown(YamlNode Node, int Size);

    /// <summary>A list or map that is not closed yet.</summary>
    sealed class Level(YamlKind kind, Place place, string? anchor)
    {
        readonly List<YamlNode> items = [];
        readonly List<YamlEntry> entries = [];
        readonly HashSet<string> keys = new(StringComparer.Ordinal);
        YamlNode? key;

        public string? Anchor => anchor;

        public int Size { get; private set; } = 1;

        public YamlNode ToNode() => new(kind, place, Items: items.ToListing(), Entries: entries.ToListing());

        public void Take(Grown grown, YamlTree tree)
        {
            Size += grown.Size;
            if (kind == YamlKind.List)
            {
                items.Add(grown.Node);
            }
            else if (key is null)
            {
                key = grown.Node;
            }
            else
            {
                TakeEntry(key, grown.Node, tree);
                key = null;
            }
        }

        void TakeEntry(YamlNode name, YamlNode value, YamlTree tree)
        {
            if (name.Kind != YamlKind.Text)
            {
                tree.minor.Add(new(name.Place, "A list or map stands where the name of a field should.",
                    "Write a plain name before the colon."));
            }
            else if (!keys.Add(name.Text))
            {
                tree.minor.Add(new(
                    name.Place, $"{ControlCharacters.Show(name.Text)} is written twice here; the first one counts.",
                    "Remove one of them."));
            }
            else
            {
                entries.Add(new(name.Text, name.Place, value));
            }
        }
    }
}
