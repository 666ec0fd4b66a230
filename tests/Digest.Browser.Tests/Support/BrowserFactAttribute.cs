using Digest.Verbs;

namespace Digest.Browser.Tests.Support;

/// <summary>A test that needs an installed Chrome or Chromium; without one it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Missing.Browser;
}

/// <summary>The same for a test with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Missing.Browser;
}

/// <summary>Why browser tests cannot be run here.</summary>
static class Missing
{
    /// <summary>
    /// Null where they can be, and where <c>DIGEST_BROWSER_REQUIRED</c> makes a missing browser a failure.
    /// </summary>
    public static string? Browser { get; } =
        BrowserProgram.Find() is null && Environment.GetEnvironmentVariable("DIGEST_BROWSER_REQUIRED") != "1"
            ? "There is no Chrome or Chromium here."
            : null;
}
