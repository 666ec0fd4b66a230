using System.Runtime.CompilerServices;
using System.Text;

namespace Digest.Tests.Support;

/// <summary>Seeded random data for property tests; a failure says which seed shows it again.</summary>
sealed class Any(int seed)
{
    const int UsualRuns = 200;

    // What breaks readers and writers, more often than chance would make it.
    static readonly string[] Nasty =
    [
        "", " ", "  ", "\n", "\r\n", "\r", "\t", "\0", "\u001B[2J", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\u202E",
        "\u200F", "\uFFFD", "\uFFFF",
        "\uD800", "\uDC00", "😀", "👩‍👩‍👧", "é", "e\u0301", "İ", "ß", "ﬁ", "中文", "العربية", "Ελλάδα", "---", "...", "-",
        "- ", ":", ": ", "#", " #", "?",
        "|", ">", "&a", "*a", "!!str", "%YAML", "@", "`", "'", "\"", "''", "\"\"", "\\", "\\n", "{", "}", "[", "]", ",",
        "{{ x }}", "<b>", "&amp;", "null",
        "~", "true", "no", "0", "1e3", "0x1F", "2020-03-30", "12:30:45", "con", "index", "../", "/", "a", "Baghdad",
        "Firas al-Yasser",
    ];

    readonly Random random = new(seed);

    /// <summary>Runs a property for many seeds and names the first that breaks it.</summary>
    public static void Times(Action<Any> property, int runs = UsualRuns, [CallerMemberName] string name = "")
    {
        for (var seed = 1; seed <= runs; seed++)
        {
            try
            {
                property(new(seed));
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"{name} breaks with seed {seed}: {fault.Message}", fault);
            }
        }
    }

    public int Whole(int least, int most) => random.Next(least, most + 1);

    public bool Chance(double share) => random.NextDouble() < share;

    public T OneOf<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public T? Maybe<T>(Func<T> make)
        where T : class => Chance(0.5) ? make() : null;

    public IReadOnlyList<T> Several<T>(int most, Func<T> make) =>
        [.. Enumerable.Range(0, Whole(0, most)).Select(_ => make())];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    public byte[] Bytes(int most)
    {
        var bytes = new byte[Whole(0, most)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Any text at all, made of what is hard to read and write.</summary>
    public string Text(int mostPieces = 8)
    {
        var text = new StringBuilder();
        for (var pieces = Whole(0, mostPieces); pieces > 0; pieces--)
        {
            text.Append(Chance(0.6) ? OneOf(Nasty) : ((char)Whole(0x20, 0x7E)).ToString());
        }

        return text.ToString();
    }

    /// <summary>A line that a newspaper could print, with the marks that trouble formats.</summary>
    public string Words(int most = 12)
    {
        string[] words =
        [
            "Baghdad", "al-Yasser", "said:", "\"we", "will", "return\"", "‘never’", "60%", "#1", "[sic]", "{so}", "&",
            "—", "café", "Žižek", "a\\b", "yes", "null",
            "2020", "- item", "key: value", "* star", "! mark", "@home", "`code`", "it’s", "it's", "العراق", "😀",
        ];
        return string.Join(' ', Enumerable.Range(0, Whole(1, most)).Select(_ => OneOf(words)));
    }
}
