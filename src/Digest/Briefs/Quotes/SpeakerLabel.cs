using Digest.Text;

namespace Digest.Briefs;

/// <summary>The name in capitals before a colon with which a transcript says who speaks: "ROE:".</summary>
static class SpeakerLabel
{
    const int Longest = 30;

    /// <summary>The label at the head of words in quotation marks, or null.</summary>
    public static TextSpan? At(string source, TextSpan whole)
    {
        var start = whole.Start;
        while (start < whole.End && !char.IsLetter(source[start]) && start < whole.Start + 3)
        {
            start++;
        }

        var end = start;
        while (end < whole.End && end - start < Longest
            && (char.IsUpper(source[end]) || source[end] is ' ' or '.' or '-' or '\''))
        {
            end++;
        }

        return end - start > 2 && end < whole.End && source[end] == ':' ? new TextSpan(start, end) : null;
    }
}
