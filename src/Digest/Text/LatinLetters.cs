using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Digest.Text;

/// <summary>Latin letters with marks, and how they are spelled with the letters a to z.</summary>
static class LatinLetters
{
    // Unicode's compatibility decompositions of the Latin blocks, and the usual spelling of letters that have none.
    static readonly (string Spelling, string Letters)[] Table =
    [
        ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
        ("ae", "ÆæǢǣǼǽ"),
        ("b", "ḂḃḄḅḆḇ"),
        ("c", "ÇçĆćĈĉĊċČčḈḉ"),
        ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ"),
        ("dz", "ǄǅǆǱǲǳ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("f", "ƒḞḟ"),
        ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
        ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("ij", "Ĳĳ"),
        ("j", "Ĵĵǰȷ"),
        ("k", "ĶķĸǨǩḰḱḲḳḴḵ"),
        ("l", "ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽ"),
        ("lj", "Ǉǈǉ"),
        ("m", "ḾḿṀṁṂṃ"),
        ("n", "ÑñŃńŅņŇňŉǸǹṄṅṆṇṈṉṊṋ"),
        ("ng", "Ŋŋ"),
        ("nj", "Ǌǋǌ"),
        ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("oe", "Œœ"),
        ("p", "ṔṕṖṗ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
        ("ss", "ßẞ"),
        ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
        ("th", "Þþ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("v", "ṼṽṾṿ"),
        ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("x", "ẊẋẌẍ"),
        ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    ];

    // One string for each, since they are asked for letter by letter.
    static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(letter => ((char)letter).ToString())];

    static readonly FrozenDictionary<char, string> Spellings = Table
        .SelectMany(row => row.Letters, (row, letter) => KeyValuePair.Create(letter, row.Spelling))
        .ToFrozenDictionary();

    /// <summary>
    /// The spelling in a to z and 0 to 9; empty for what is written over or within words; null for anything else.
    /// </summary>
    public static string? Spell(Rune rune)
    {
        if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
        {
            return Ascii[rune.Value | 0x20];
        }

        if (rune.IsBmp && Spellings.TryGetValue((char)rune.Value, out var spelling))
        {
            return spelling;
        }

        return IsWithinWord(rune) ? "" : null;
    }

    // Apostrophes, combining marks, and the half rings that stand for ayn and hamza in transcriptions.
    static bool IsWithinWord(Rune rune) =>
        rune.Value is '\'' or 0x2019 or 0x2018 or 0x02BC or 0x02BE or 0x02BF or 0x00AD or 0x200B or 0x200C or 0x200D
        || (rune.Value is >= 0x0300 and <= 0x036F && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark);
}
