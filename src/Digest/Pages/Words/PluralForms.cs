namespace Digest.Pages;

/// <summary>Which form of a noun goes with a number.</summary>
/// <remarks>
/// The cardinal categories of the Unicode CLDR, release 46 ("Language Plural Rules"), for whole numbers; the large ones
/// of French and Spanish, from a million, are left out. Forms are counted in the order zero, one, two, few, many, other
/// of those that the language has.
/// </remarks>
static class PluralForms
{
    /// <summary>
    /// The place of the form among those of the language; of one that has no rule here, as in English.
    /// </summary>
    public static int Of(string language, int number) => language.Split('-')[0] switch
    {
        "ar" => number switch
        {
            0 or 1 or 2 => number,
            _ when number % 100 is >= 3 and <= 10 => 3,
            _ when number % 100 >= 11 => 4,
            _ => 5,
        },
        "fr" => number is 0 or 1 ? 0 : 1,
        _ => number == 1 ? 0 : 1,
    };
}
