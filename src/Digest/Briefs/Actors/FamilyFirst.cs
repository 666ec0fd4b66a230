using Digest.Text;

namespace Digest.Briefs;

/// <summary>Knows names of two words whose surname stands first where their form tells: the given name is two syllables
/// with a hyphen, as in Park Seong-min.</summary>
static class FamilyFirst
{
    const int LongestSyllable = 6;

    // Of Korean and southern Chinese spelling, among them words that mean something else in English.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Surnames =
        ("Kim Lee Park Pak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Kwon Hwang "
        + "Ahn An Song Moon Mun Yoo Yu Ryu Hong Ko Koh Go Bae Baek Paik Nam Noh Roh Ha Heo Huh Sung Cha Joo Woo Koo Ku Min "
        + "Son Sohn Yang Byun Pyo Ban Chan Chow Kwok Wong Ng Tang Tse Yip Lau Leung Cheung Ho Lam Chiu Tsai Hsu Hsieh Wu "
        + "Chen Lin Huang Liu Su Kuo Tseng Chu Yeh Lai")
        .Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsName(ArticleWords words, Sighting name)
    {
        if (name.Length != 2 || !words[name.First + 1].Is(WordTraits.Hyphen) || !Surnames.Contains(words.Text(name.First)))
        {
            return false;
        }

        var given = words.Text(name.First + 1);
        var hyphen = given.IndexOf('-');
        var second = given[(hyphen + 1)..];
        return hyphen is > 1 and <= LongestSyllable && second.Length is > 1 and <= LongestSyllable
            && char.IsUpper(given[0]) && !second.Contains('-') && second.IndexOfAnyExceptInRange('a', 'z') < 0;
    }
}
