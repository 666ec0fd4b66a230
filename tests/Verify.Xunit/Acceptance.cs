namespace VerifyTests;

/// <summary>When received texts are taken for verified ones, and whether the test fails all the same.</summary>
sealed record Acceptance(bool OnBuildServer, bool Throws)
{
    static readonly string[] BuildServerMarks =
        ["CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL", "GITLAB_CI", "APPVEYOR", "TRAVIS"];

    /// <summary>True where a person looks at the change, or where a build server is allowed to accept.</summary>
    public bool AppliesHere => OnBuildServer || !BuildServerMarks.Any(IsSet);

    static bool IsSet(string mark) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(mark));
}
