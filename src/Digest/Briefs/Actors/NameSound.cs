namespace Digest.Briefs;

/// <summary>How a name sounds, so that transliterations of one name meet: Kataib, Kataeb, Kata'ib;
/// Qasem, Kassem, Ghasem.</summary>
static class NameSound
{
    /// <summary>A coarse key of a folded word: its consonants by families, without vowels and doublings.
    /// Equal for all spellings, and for some strangers.</summary>
    public static ulong Skeleton(ReadOnlySpan<char> folded)
    {
        var hash = 14695981039346656037UL;
        var last = '\0';
        for (var i = 0; i < folded.Length; i++)
        {
            var sound = Family(folded[i]);
            if (sound == '\0' && i == 0)
            {
                sound = 'a';
            }

            if (sound != '\0' && sound != last)
            {
                hash = (hash ^ sound) * 1099511628211UL;
            }

            // A vowel between two equal consonants keeps both: Dudin is not Din.
            last = sound == '\0' && i > 0 && IsVowel(folded[i]) ? '\0' : sound == '\0' ? last : sound;
        }

        return hash;
    }

    /// <summary>A key of how the first and the last word sound, whichever of them stands first.</summary>
    public static ulong OfEnds(string[] parts) => unchecked(Skeleton(parts[0]) + Skeleton(parts[^1]));

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>The family of a consonant; none for vowels, half vowels and the h, which many spellings drop.</summary>
    static char Family(char c) => c switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' or 'h' or 'v' => '\0',
        'k' or 'q' or 'g' or 'j' or 'x' or 'c' => 'k',
        's' or 'z' => 's',
        't' or 'd' => 't',
        'b' or 'p' => 'b',
        'm' or 'n' => 'n',
        _ => c,
    };

    /// <summary>Whether two folded words are spellings of one name:
    /// the same row of a table, or letters that transliterations exchange.</summary>
    public static bool Alike(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        var (rowLeft, rowRight) = (NameFamilies.GivenNameRow(left), NameFamilies.GivenNameRow(right));
        if (rowLeft >= 0 && rowRight >= 0)
        {
            return rowLeft == rowRight;
        }

        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.Length >= 2 && longer.Length <= LongestWord && longer.Length - shorter.Length <= 5
            && AreNear(left, right);
    }

    /// <summary>Whether two spellings differ by no more than transliterations do, an article grown onto one
    /// of them aside: Alzahrani, Zahrani.</summary>
    static bool AreNear(string left, string right)
    {
        ReadOnlySpan<char> a = Sounds(left, stackalloc char[LongestWord]);
        ReadOnlySpan<char> b = Sounds(right, stackalloc char[LongestWord]);
        return IsWithin(a, b, Allowance(Math.Min(a.Length, b.Length)))
            || (HasGrownArticle(a) != HasGrownArticle(b)
                && IsWithin(WithoutArticle(a), WithoutArticle(b), Allowance(Math.Min(a.Length, b.Length) - 2)));
    }

    static bool HasGrownArticle(ReadOnlySpan<char> word) =>
        word.Length >= 6 && word[1] == 'l' && word[0] is 'a' or 'e';

    static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) => HasGrownArticle(word) ? word[2..] : word;

    // Letters that stand together for one sound, longest first.
    static readonly (string Letters, char Sound)[] Digraphs =
    [
        ("tch", '$'), ("aye", 'y'), ("sh", '$'), ("ch", '$'), ("ou", 'u'), ("oo", 'u'), ("ee", 'i'), ("ck", 'k'),
        ("dj", 'j'),
        ("gh", 'g'), ("kh", 'k'), ("ph", 'f'), ("zh", 'j'), ("dh", 'd'), ("th", 't'),
        ("aou", 'w'), ("aw", 'w'), ("au", 'w'), ("ow", 'w'), ("ae", 'y'), ("ai", 'y'), ("ay", 'y'), ("ei", 'y'),
        ("ey", 'y'),
    ];

    // The same by the first letter, of which most have none: hardly anything here is done as often.
    static readonly (string Letters, char Sound)[][] DigraphsBy =
        [.. Enumerable.Range('a', 26).Select(first => Array.FindAll(Digraphs, row => row.Letters[0] == first))];

    /// <summary>The word with each digraph as one letter, in the room given.</summary>
    static Span<char> Sounds(string word, Span<char> sounds)
    {
        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            var rest = word.AsSpan(i);
            var (width, sound) = (1, word[i]);
            foreach (var (letters, one) in char.IsAsciiLetterLower(sound) ? DigraphsBy[sound - 'a'] : [])
            {
                if (rest.StartsWith(letters, StringComparison.Ordinal))
                {
                    (width, sound) = (letters.Length, one);
                    break;
                }
            }

            sounds[length++] = sound;
            i += width;
        }

        return sounds[..length];
    }

    const int LongestWord = 24;

    /// <summary>How much two spellings may differ; a word of two or three
    /// letters has no room for another vowel.</summary>
    static int Allowance(int length) => length switch
    {
        <= 2 => 3,
        3 => 6,
        4 => 9,
        5 => 11,
        6 => 13,
        7 => 14,
        _ => 16,
    };

    /// <summary>Whether turning one spelling into the other costs no more than that;
    /// what transliterations exchange is cheap, another consonant is not.</summary>
    static bool IsWithin(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int allowed)
    {
        Span<int> row = stackalloc int[LongestWord + 1];
        Span<int> above = stackalloc int[LongestWord + 1];
        above[0] = 0;
        for (var j = 1; j <= right.Length; j++)
        {
            above[j] = above[j - 1] + Extra(right, j - 1);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var extra = Extra(left, i - 1);
            var least = row[0] = above[0] + extra;
            for (var j = 1; j <= right.Length; j++)
            {
                var exchange = above[j - 1] + Exchange(left, i - 1, right, j - 1);
                row[j] = Math.Min(exchange, Math.Min(above[j] + extra, row[j - 1] + Extra(right, j - 1)));
                least = Math.Min(least, row[j]);
            }

            // No way on gets cheaper. Most pairs of words part at their first consonants.
            if (least > allowed)
            {
                return false;
            }

            var swap = above;
            above = row;
            row = swap;
        }

        return above[right.Length] <= allowed;
    }

    /// <summary>The price of a letter that the other spelling lacks.</summary>
    static int Extra(ReadOnlySpan<char> word, int i)
    {
        var c = word[i];
        if (i > 0 && word[i - 1] == c)
        {
            return 1;
        }

        return c switch
        {
            'h' => i > 0 ? 3 : 8,
            'a' or 'e' or 'i' or 'o' or 'u' => i == 0 ? 6 : 4,
            'y' or 'w' => i == 0 ? 8 : 4,
            _ => 16,
        };
    }

    static int Exchange(ReadOnlySpan<char> left, int i, ReadOnlySpan<char> right, int j)
    {
        var (a, b) = (left[i], right[j]);
        if (a == b)
        {
            return 0;
        }

        if (IsVowel(a) && IsVowel(b))
        {
            // At the beginning of a short name another vowel makes another name: Ada is not Ida.
            return (a, b) is ('o', 'u') or ('u', 'o') or ('e', 'i') or ('i', 'e') or ('a', 'e') or ('e', 'a') ? 3
                : i == 0 && j == 0 ? 7 : 5;
        }

        if (a > b)
        {
            (a, b) = (b, a);
        }

        return (a, b) switch
        {
            ('i', 'y') or ('a', 'y') or ('e', 'y') or ('u', 'w') or ('o', 'w') or ('k', 'q') or ('c', 'k') or ('v', 'w')
                or ('f', 'v') => 3,
            ('g', 'k') or ('g', 'q') or ('g', 'j') or ('h', 'k') or ('s', 'z') or ('d', 'z') or ('b', 'p') or ('j', 'z')
                or ('c', 's') or ('u', 'v') => 5,
            ('$', 's') or ('$', 'j') or ('d', 't') or ('s', 't') or ('j', 'y') or ('c', 'q') or ('d', 'j') => 8,
            _ => 16,
        };
    }
}
