using Scriban.Runtime;

// These types are in no namespace: cases print some of them by their full names.
/// <summary>An object with members of every kind a template may meet.</summary>
#pragma warning disable CA1822 // Templates see members of instances only, whatever these return.
sealed class Article
{
    public int FieldCount = 7;

    public readonly int FixedCount = 9;

    internal string Internal = "internal";

    public static string StaticName => "static-name";

    public int Id { get; set; } = 42;

    public string Title { get; set; } = "Tom & Jerry <live>";

    public string HTMLBody { get; set; } = "<p>Hello</p>";

    public string URL { get; set; } = "/a/42/";

    public DateTime PublishedAt { get; set; } = new(2024, 2, 29, 13, 5, 9, DateTimeKind.Utc);

    public DateTimeOffset? UpdatedAt { get; set; } = new(2024, 3, 1, 8, 0, 0, TimeSpan.FromHours(2));

    public TimeSpan ReadingTime { get; set; } = TimeSpan.FromMinutes(90.5);

    public string[] Tags { get; set; } = ["cat", "mouse", "classic"];

    public List<Person> Authors { get; set; } =
    [
        new() { FirstName = "Ada", LastName = "Byron", HomePage = "https://ada.example/?a=1&b=2", Age = 36 },
        new() { FirstName = "Bob", LastName = "O'Hara", Age = 51 },
    ];

    public Person? Editor { get; set; }

    public decimal Price { get; set; } = 12.50m;

    public double Rating { get; set; } = 4.25;

    public float Weight { get; set; } = 1.5f;

    public long Views { get; set; } = 5000000000;

    public bool IsDraft { get; set; }

    public string? Summary { get; set; }

    public Level Level { get; set; } = Level.Advanced;

    public char Initial { get; set; } = 'T';

    public Dictionary<string, string> Meta { get; set; } = new() { ["og:title"] = "T&J", ["lang"] = "en" };

    public Dictionary<int, string> Pages { get; set; } = new() { [1] = "one", [2] = "two" };

    public IEnumerable<int> Numbers => Enumerable.Range(1, 3);

    public Size2D Size { get; set; } = new() { Width = 640, Height = 480 };

    public int ReadOnlyProp => 11;

    public int InitOnly { get; init; } = 12;

    [ScriptMemberIgnore]
    public string Secret { get; set; } = "hidden";

    public string Bad => throw new InvalidOperationException("bad getter");
}
#pragma warning restore CA1822

/// <summary>Someone with a name to print.</summary>
sealed class Person
{
    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string? HomePage { get; set; }

    public int Age { get; set; }

    public string FullName => FirstName + " " + LastName;

    public string Shout() => FullName.ToUpperInvariant();

    public override string ToString() => "Person(" + FullName + ")";
}

/// <summary>How hard something is.</summary>
enum Level
{
    Basic,
    Advanced,
    Expert,
}

/// <summary>A struct with fields and nothing else.</summary>
struct Size2D
{
    public int Width;
    public int Height;
}
