namespace Digest.Pages;

/// <summary>Where printed pages go, and which need no printing. For any thread.</summary>
/// <param name="Take">Takes a printed page; its bytes stand only as long as that takes.</param>
sealed record Dispatch(Action<Page> Take)
{
    /// <summary>All that every page depends on besides the edition: the program, the templates, the settings. Null
    /// where nothing is compared with another time, and then pages have no keys.</summary>
    public string? Terms { get; init; }

    /// <summary>The key of a page that stands from another time; null where none does.</summary>
    public Func<string, PageKey?> Standing { get; init; } = _ => null;

    /// <summary>Takes the path of a long page, and what prints it sheet by sheet to where it goes. Null where pages are
    /// taken whole.</summary>
    public Action<string, Action<Stream>>? TakeSheets { get; init; }

    /// <summary>Takes the path of a page that stands as it would be printed.</summary>
    public Action<string> Keep { get; init; } = _ => { };
}
