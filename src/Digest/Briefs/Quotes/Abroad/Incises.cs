using Digest.Text;

namespace Digest.Briefs;

/// <summary>Cuts a quotation where its writer puts the speaker between its marks: « Il est tard, dit Jeanne Marvin, et il
/// fait nuit. » and «Уже поздно, — сказала Анна Марвина, — и темно».</summary>
/// <remarks>Papers of many languages write so. What is cut out is the writer's; both halves stay where they stand.</remarks>
static class Incises
{
    // Who speaks, and what they are.
    const int LongestWords = 14;
    const int LongestChars = 140;

    // Words of a role between two commas behind the name: "dit Jeanne Marvin, maire de la ville, …".
    const int LongestRole = 6;

    /// <summary>The words between marks of a paragraph, the outermost cut; in order.</summary>
    public static List<MarkedWords> Cut(string source, Tongue tongue, List<MarkedWords> marked)
    {
        List<MarkedWords>? cut = null;
        for (var i = 0; i < marked.Count; i++)
        {
            var rest = marked[i];
            while (rest.Depth == 0 && Next(source, tongue, rest.Inside) is var (end, start))
            {
                cut ??= marked[..i];
                cut.Add(rest with
                {
                    Inside = rest.Inside with { End = end }, Whole = rest.Whole with { End = end }, Closed = true,
                });
                rest = rest with
                {
                    Inside = rest.Inside with { Start = start }, Whole = rest.Whole with { Start = start },
                };
            }

            if (rest.Inside.Length > 0)
            {
                cut?.Add(rest);
            }
        }

        cut?.Sort((one, other) => one.Inside.Start != other.Inside.Start
            ? one.Inside.Start.CompareTo(other.Inside.Start)
            : one.Depth.CompareTo(other.Depth));
        return cut ?? marked;
    }

    // Where the words end before the first incise, and where they go on behind it.
    static (int End, int Start)? Next(string source, Tongue tongue, TextSpan inside)
    {
        for (var i = inside.Start + 1; i < inside.End; i++)
        {
            if (MarkAt(source, i, inside.End) is var mark and not Mark.None && AfterMark(source, i, inside.End) is var first
                && first < inside.End
                && EndOf(source, tongue, new(first, Math.Min(inside.End, first + LongestChars)), mark, inside.End)
                    is var end and > 0)
            {
                return (BeforeMark(source, i, inside.Start), end);
            }
        }

        return null;
    }

    enum Mark
    {
        None,
        Comma,
        Dash,
    }

    static Mark MarkAt(string source, int i, int limit) =>
        i + 1 >= limit ? Mark.None
        : source[i] == ',' && source[i + 1] == ' ' && !IsDash(source, i + 2, limit) ? Mark.Comma
        : IsDash(source, i, limit) && source[i - 1] == ' ' ? Mark.Dash
        : Mark.None;

    static bool IsDash(string source, int i, int limit) => i < limit && source[i] is '–' or '—' or '-' or '―';

    // The first letter behind a comma, a dash, or both.
    static int AfterMark(string source, int i, int limit)
    {
        while (i < limit && (source[i] is ',' or '.' or ' ' or '\u00A0' || IsDash(source, i, limit)))
        {
            i++;
        }

        return i;
    }

    // "поздно, —" loses its comma with its dash.
    static int BeforeMark(string source, int i, int floor)
    {
        while (i > floor && source[i - 1] is ' ' or ',' or '\u00A0')
        {
            i--;
        }

        return i;
    }

    // Where the words go on behind the incise that begins here; 0 where none does.
    static int EndOf(string source, Tongue tongue, TextSpan span, Mark mark, int limit)
    {
        var stop = EndOfClause(source, span, mark);
        if (stop < 0 && span.End < limit)
        {
            return 0;
        }

        var words = Words.Of(source, span with { End = stop < 0 ? span.End : stop });
        if (words.Count is 0 or > LongestWords || !TellsWho(source, tongue, words, mark))
        {
            return 0;
        }

        if (stop < 0)
        {
            return limit;
        }

        var next = AfterMark(source, stop, limit);
        return mark == Mark.Comma && source[stop] == ',' ? BehindRole(source, tongue, next, limit) : next;
    }

    // A comma closes what a comma opens, and a dash what a dash does; so does the end of a sentence.
    static int EndOfClause(string source, TextSpan span, Mark mark)
    {
        for (var i = span.Start + 1; i < span.End; i++)
        {
            var isLast = i + 1 >= span.End || source[i + 1] is ' ' or ',' or '.' or '\u00A0' or '\n';
            if (isLast && (source[i] is '.' or '!' or '?' or ';' or ':'
                || (mark == Mark.Comma ? source[i] == ',' : IsDash(source, i, span.End))))
            {
                return i;
            }
        }

        return -1;
    }

    // "a-t-elle dit", "explique Jeanne Marvin", "ha detto il sindaco", "сказала она": the verb before whoever speaks.
    static bool TellsWho(string source, Tongue tongue, List<Word> words, Mark mark)
    {
        var i = 0;
        var pronoun = false;
        while (i < words.Count - 1 && tongue.CueOf(words[i].Of(source)) is null
            && (tongue.ClassOf(source, words[i]) & (WordClass.Auxiliary | WordClass.Adverb)) != 0)
        {
            pronoun |= tongue.PronounOf(words[i].Of(source)) != Gender.Unknown && words[i].Of(source).Contains('-');
            i++;
        }

        if (tongue.CueOf(words[i].Of(source)) is not { Form: CueForm.Finite } || char.IsUpper(source[words[i].Start]))
        {
            return false;
        }

        pronoun |= tongue.PronounOf(words[i].Of(source)) != Gender.Unknown;
        return pronoun
            || (i + 1 < words.Count && IsSubject(source, tongue, words[i + 1]))
            || (i + 1 == words.Count && mark == Mark.Dash && tongue.DropsPronouns);
    }

    static bool IsSubject(string source, Tongue tongue, Word word) =>
        word.IsCapitalised || tongue.PronounOf(word.Of(source)) != Gender.Unknown
            || tongue.BeginsWithArticle(word.Of(source))
            || (tongue.ClassOf(source, word) & (WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Title)) != 0;

    // What somebody is, or who, between commas or up to the full stop, belongs to what stands before it.
    static int BehindRole(string source, Tongue tongue, int next, int limit)
    {
        var span = new TextSpan(next, Math.Min(limit, next + LongestChars));
        var stop = EndOfClause(source, span, Mark.Comma);
        if (stop < 0 || source[stop] is not (',' or '.'))
        {
            return next;
        }

        var words = Words.Of(source, span with { End = stop });
        return words.Count is > 0 and <= LongestRole
            && ((tongue.ClassOf(source, words[0]) & (WordClass.Determiner | WordClass.Title)) != 0
                || (source[stop] == '.' && words.TrueForAll(word => word.IsCapitalised
                    || (tongue.ClassOf(source, word) & WordClass.Particle) != 0)))
            && words.TrueForAll(word => (tongue.ClassOf(source, word)
                & (WordClass.Auxiliary | WordClass.Pronoun | WordClass.Cue)) == 0)
                ? AfterMark(source, stop, limit)
                : next;
    }
}
