using System.Text;

namespace Digest.Fuzz;

/// <summary>Writes input that is meant to break its readers; the same seed writes the same.</summary>
sealed class Saboteur(int seed)
{
    const int Longest = 8_000;
    const int MostChanges = 12;

    readonly Random random = new(seed);

    public int Whole(int least, int most) => random.Next(least, most + 1);

    public bool Chance(double share) => random.NextDouble() < share;

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>Any bytes at all.</summary>
    public byte[] Noise(int most)
    {
        var bytes = new byte[Whole(0, most)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Pieces of such a kind, one after another.</summary>
    public string Soup(IReadOnlyList<string> pieces, int most = 60)
    {
        var soup = new StringBuilder();
        for (var left = Whole(0, most); left > 0; left--)
        {
            soup.Append(OneOf(pieces));
        }

        return soup.ToString();
    }

    /// <summary>One of the samples with pieces put in, taken out, doubled and moved.</summary>
    public string Spoilt(IReadOnlyList<string> samples, IReadOnlyList<string> pieces)
    {
        var text = OneOf(samples);
        for (var changes = Whole(1, MostChanges); changes > 0; changes--)
        {
            text = Changed(text, samples, pieces);
            text = text.Length > Longest ? text[..Longest] : text;
        }

        return text;
    }

    /// <summary>The text in one of the encodings that clippings come in, now and then with a byte gone wrong.</summary>
    public byte[] Encoded(string text)
    {
        var bytes = Whole(0, 19) switch
        {
            0 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            2 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            3 => Encoding.Unicode.GetBytes(text),
            4 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        if (bytes.Length > 0 && Chance(0.1))
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    string Changed(string text, IReadOnlyList<string> samples, IReadOnlyList<string> pieces)
    {
        var at = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + Whole(0, Chance(0.5) ? 10 : 200));
        return Whole(0, 7) switch
        {
            0 => text.Remove(at, end - at),
            1 => text.Insert(at, string.Concat(Enumerable.Repeat(text[at..end], Whole(1, 8)))),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(OneOf(pieces), Whole(1, Chance(0.1) ? 400 : 6)))),
            3 => text[..at] + OneOf(samples)[^Math.Min(40, OneOf(samples).Length)..] + text[end..],
            4 => text.Remove(at, end - at).Insert(random.Next(text.Length - (end - at) + 1), text[at..end]),
            5 => text[..at] + (char)random.Next(0x10000) + text[end..],
            _ => text.Insert(at, OneOf(pieces)),
        };
    }
}
