namespace VerifyTests;

/// <summary>The two files of a snapshot, and what to say when they differ.</summary>
sealed record SnapshotPair(string Received, string Verified)
{
    /// <summary>Says which files, then shows both texts, in the layout that snapshot tools can read.</summary>
    public string Message(string? verified, string received)
    {
        var kind = verified is null ? "New" : "NotEqual";
        var receivedName = Path.GetFileName(Received);
        var verifiedName = Path.GetFileName(Verified);
        var old = verified is null ? "" : $"\nVerified: {verifiedName}\n{verified}";

        return $"""
            Directory: {Path.GetDirectoryName(Verified)}
            {kind}:
              - Received: {receivedName}
                Verified: {verifiedName}

            FileContent:

            {kind}:

            Received: {receivedName}
            {received}{old}
            """;
    }
}
