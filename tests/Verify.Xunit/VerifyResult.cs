namespace VerifyTests;

/// <summary>What a verification that succeeded was about.</summary>
public class VerifyResult
{
    internal VerifyResult(string text) => Text = text;

    /// <summary>The text as it was compared, scrubbed and with line feeds only.</summary>
    public string Text { get; }
}
