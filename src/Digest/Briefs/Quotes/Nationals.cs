namespace Digest.Briefs;

/// <summary>Words that mean one person by where they are from: "the Scot", "the Dutchwoman".</summary>
static class Nationals
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = new HashSet<string>(
        ("Scot Dane Swede Finn Pole Turk Spaniard Briton Croat Serb Slovak Slovene Czech Greek Kurd Uzbek "
        + "Kazakh Thai Filipino Filipina Latvian Icelander Londoner Yorkshireman Yorkshirewoman Glaswegian "
        + "Liverpudlian Mancunian Texan Californian American Australian Canadian Mexican Brazilian German "
        + "Italian Russian Ukrainian Belgian Austrian Hungarian Romanian Bulgarian Norwegian Estonian "
        + "Lithuanian Albanian Nigerian Kenyan Egyptian Moroccan Tunisian Algerian Ghanaian Jamaican Cuban "
        + "Colombian Chilean Peruvian Argentine Argentinian Venezuelan Korean Indian Israeli Iranian Syrian")
        .Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly string[] Lands =
        ["English", "Scots", "Irish", "Welsh", "French", "Dutch", "Cornish", "Ulster", "Manx"];

    public static bool Hold(ReadOnlySpan<char> word)
    {
        if (Nouns.Contains(word))
        {
            return true;
        }

        foreach (var land in Lands)
        {
            if (word.StartsWith(land, StringComparison.Ordinal) && word[land.Length..] is "man" or "woman")
            {
                return true;
            }
        }

        return false;
    }
}
