namespace Digest.Verbs;

/// <summary>What the process answers to whoever started it.</summary>
static class ExitCode
{
    /// <summary>The work is done; problems, if any, were reported and the articles concerned left out.</summary>
    public const int Done = 0;

    /// <summary>Nothing was published: the site that was there before is untouched.</summary>
    public const int NothingPublished = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int WrongUsage = 2;
}
