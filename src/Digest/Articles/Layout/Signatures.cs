namespace Digest.Articles;

/// <summary>Finds the words under a block quotation that say whose it is: "— Jane Roe, pilot".</summary>
static class Signatures
{
    // A name, an office, a house and a day have room in it.
    const int Longest = 140;

    // "— Jane Roe, pilot." is a signature; a sentence has more words.
    const int MostWordsBeforeStop = 6;

    // Whoever is not named is described: "— a resident of Ellery".
    static readonly string[] Articles = ["a ", "an ", "the ", "one ", "un ", "une ", "ein ", "eine ", "uno ", "una "];

    const string Dashes = "-–—―";

    /// <summary>Where the signature begins that the text ends with: 0 where it is all of the text, -1 where there is
    /// none.</summary>
    public static int At(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        for (var i = text.Length - 1; i >= Math.Max(0, text.Length - Longest); i--)
        {
            if (Dashes.Contains(text[i], StringComparison.Ordinal) && IsAfterSpeech(text[..i], text[i])
                && IsSignature(text[i..]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True when the text is a signature and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text) => At(text) == 0;

    // Behind a sentence's end or on a line of its own. A hyphen is a dash only where a line begins with it.
    static bool IsAfterSpeech(ReadOnlySpan<char> before, char dash)
    {
        if (before.IsEmpty || before.TrimEnd(" \t\u00A0") is [.., '\n'])
        {
            return true;
        }

        before = before.TrimEnd("\"”»’*_ \t\u00A0");
        return dash is not '-' && before is [.., '.' or '!' or '?' or '…'];
    }

    // After the dashes and the signs of emphasis and links a name begins; a line that ends like a sentence is one, but
    // for the posts of networks, which end in a date as each language writes it.
    static bool IsSignature(ReadOnlySpan<char> text)
    {
        var words = text.TrimStart(Dashes).TrimStart(" \t\u00A0*_[");
        return words.Length > 1 && (char.IsUpper(words[0]) || OpensWithArticle(words)) && !words.ContainsAny("?!;\n")
            && (words.Contains("(@", StringComparison.Ordinal) || !Wording.EndsSentence(words)
                || Wording.Words(words, MostWordsBeforeStop + 1) <= MostWordsBeforeStop);
    }

    static bool OpensWithArticle(ReadOnlySpan<char> words)
    {
        foreach (var article in Articles)
        {
            if (words.StartsWith(article, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
