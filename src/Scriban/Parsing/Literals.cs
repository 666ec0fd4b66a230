using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Parsing;

/// <summary>The values of strings and numbers as they are written.</summary>
static class Literals
{
    // A number of this many digits is a mistake or an attack: its text would be as long.
    const int MostDigits = 5000;

    public static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || ++i >= text.Length)
            {
                result.Append(i < text.Length ? text[i] : '\\');
                continue;
            }

            i += AppendEscape(result, text[i..]);
        }

        return result.ToString();
    }

    public static bool TryParseNumber(TokenType type, ReadOnlySpan<char> text, bool asDecimal, out object? value)
    {
        var digits = text.Contains('_') ? text.ToString().Replace("_", "", StringComparison.Ordinal) : text;
        return type switch
        {
            TokenType.HexaInteger => TryParseBits(digits[2..], NumberStyles.AllowHexSpecifier, 8, out value),
            TokenType.BinaryInteger => TryParseBits(digits[2..], NumberStyles.AllowBinarySpecifier, 32, out value),
            TokenType.Float => TryParseFloat(digits, asDecimal, out value),
            _ => TryParseInteger(digits, out value),
        };
    }

    public static object Shrink(BigInteger number) =>
        number >= int.MinValue && number <= int.MaxValue ? Boxes.Of((int)number)
        : number >= long.MinValue && number <= long.MaxValue ? (long)number
        : number;

    /// <summary>Appends what stands after a backslash; says how many more letters it took.</summary>
    static int AppendEscape(StringBuilder result, ReadOnlySpan<char> rest)
    {
        switch (rest[0])
        {
            case '0':
                result.Append('\0');
                return 0;
            case 'b':
                result.Append('\b');
                return 0;
            case 'f':
                result.Append('\f');
                return 0;
            case 'n':
                result.Append('\n');
                return 0;
            case 'r':
                result.Append('\r');
                return 0;
            case 't':
                result.Append('\t');
                return 0;
            case 'v':
                result.Append('\v');
                return 0;
            case 'u'
                when rest.Length > 4 && ushort.TryParse(rest[1..5], NumberStyles.AllowHexSpecifier, null, out var code):
                result.Append((char)code);
                return 4;
            case 'x'
                when rest.Length > 2 && byte.TryParse(rest[1..3], NumberStyles.AllowHexSpecifier, null, out var code):
                result.Append((char)code);
                return 2;
            case '\r' when rest.Length > 1 && rest[1] == '\n':
                return 1;
            case '\r' or '\n':
                return 0;
            default:
                result.Append(rest[0]);
                return 0;
        }
    }

    static bool TryParseInteger(ReadOnlySpan<char> digits, out object? value)
    {
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
        {
            value = Boxes.Of(small);
            return true;
        }

        value = null;
        var exponent = digits.IndexOfAny('e', 'E');
        if (exponent >= 0 && (!int.TryParse(
            digits[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
            || power is < 0 or > MostDigits))
        {
            return false;
        }

        if (digits.Length > MostDigits
            || !BigInteger.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var big))
        {
            return false;
        }

        value = Shrink(big);
        return true;
    }

    // Without the suffix a number of full width is signed, as its bits say.
    static bool TryParseBits(ReadOnlySpan<char> digits, NumberStyles style, int width, out object? value)
    {
        var unsigned = digits.Length > 0 && digits[^1] is 'u' or 'U';
        digits = unsigned ? digits[..^1] : digits;
        value = null;
        if (digits.Length == 0 || digits.Length > MostDigits)
        {
            return false;
        }

        if (ulong.TryParse(digits, style, CultureInfo.InvariantCulture, out var bits))
        {
            var fits = digits.TrimStart('0').Length <= width;
            value = unsigned ? Shrink(bits) : fits ? Boxes.Of((int)(uint)bits) : Shrink((long)bits);
            return true;
        }

        var parsed = BigInteger.TryParse("0" + digits.ToString(), style, CultureInfo.InvariantCulture, out var big);
        value = parsed ? Shrink(big) : null;
        return parsed;
    }

    static bool TryParseFloat(ReadOnlySpan<char> digits, bool asDecimal, out object? value)
    {
        var suffix = char.ToLowerInvariant(digits[^1]);
        var number = suffix is 'f' or 'd' or 'm' ? digits[..^1] : digits;
        value = null;
        if (suffix == 'm' || (asDecimal && suffix is not ('f' or 'd')))
        {
            if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            {
                return false;
            }

            value = exact;
            return true;
        }

        if (suffix == 'f')
        {
            var parsed = float.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var single);
            value = single;
            return parsed;
        }

        var isNumber = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var wide);
        value = wide;
        return isNumber;
    }
}
