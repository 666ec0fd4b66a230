using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads speech that a dash opens and no mark closes: "— Já é tarde — disse Ana Marvin. — Vamos embora."</summary>
/// <remarks>Between its dashes speech and narration take turns. A dash is many other things, too, so that a paragraph is
/// speech only where a verb of saying stands behind one of its dashes, or a colon before the paragraph.</remarks>
static class DashSpeech
{
    // Within so many characters behind a dash the verb and who speaks must stand.
    const int LongestWords = 120;

    // Words before the name behind a verb that no table knows: "grzmi poseł partii Jan Marvin".
    const int FarthestName = 5;

    const WordClass Little = WordClass.Conjunction | WordClass.Subordinator | WordClass.Preposition | WordClass.Pronoun
        | WordClass.Auxiliary | WordClass.Determiner;

    // Words between the head of the narration and its verb: "se le", "się".
    const int MostHelpers = 3;

    /// <summary>The words between marks of a paragraph together with those behind its dashes, in order; null where no
    /// dash opens speech.</summary>
    public static List<MarkedWords>? In(Article article, Tongue tongue, int paragraph, List<MarkedWords> marked)
    {
        var source = article.Source;
        var span = article.Paragraphs[paragraph].Span;
        if (article.Paragraphs[paragraph].Role == ParagraphRole.Heading
            || source.AsSpan(span.Start, span.Length).IndexOfAny("–—-―") < 0)
        {
            return null;
        }

        // The hyphen of "- Czekamy - mówi Anna Marvin." was taken for that of a list.
        var isListed = article.Paragraphs[paragraph].Role == ParagraphRole.ListItem;
        var isOpened = isListed || IsDash(source, span, span.Start);
        var pieces = Pieces(source, tongue, span, marked, isListed);
        if (pieces.Count == 0 && isOpened && !isListed && IsWhole(article, tongue, paragraph))
        {
            pieces.Add(new(SkipMarks(source, span, span.Start), span.End));
        }

        return pieces.Count == 0 ? null : Merged(span, isOpened, pieces, marked);
    }

    // Where a dash opens a sentence speech begins; it is speech once narration follows it.
    static List<TextSpan> Pieces(string source, Tongue tongue, TextSpan span, List<MarkedWords> marked, bool isListed)
    {
        var pieces = new List<TextSpan>();
        var start = isListed ? span.Start : -1;
        var mark = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            while (mark < marked.Count && (marked[mark].Depth > 0 || marked[mark].Whole.End <= i))
            {
                mark++;
            }

            if (!IsDash(source, span, i) || (mark < marked.Count && marked[mark].Whole.Start < i))
            {
                continue;
            }

            var next = SkipMarks(source, span, i);
            if (start >= 0 && i > start && IsNarration(source, tongue, new(next, span.End), CharBefore(source, start, i)))
            {
                pieces.Add(new(start, EndBefore(source, start, i)));
                start = -1;
            }
            else if (next < span.End && (i == span.Start || Opens(source, tongue, new(i, next), span, pieces.Count > 0)))
            {
                start = next;
            }

            i = Math.Max(i, next - 1);
        }

        if (start >= 0 && pieces.Count > 0 && pieces[^1].End < start)
        {
            pieces.Add(new(start, EndBefore(source, start, span.End)));
        }

        pieces.RemoveAll(piece => piece.Length <= 0);
        return pieces;
    }

    // Behind the end of a sentence, before a capital; behind narration a small word may go on with the sentence.
    static bool Opens(string source, Tongue tongue, TextSpan dash, TextSpan span, bool isTold)
    {
        var before = CharBefore(source, span.Start, dash.Start);
        var first = source[dash.End];
        var touches = source[dash.Start..dash.End].AsSpan().ContainsAny('.', '!', '?');
        return before is '.' or '!' or '?' or '…' or ':' or '"' or '”' or '»' || touches
            ? char.IsUpper(first) || first is '¿' or '¡' || (isTold && before == ':')
            : isTold && (before == ',' || source[(dash.Start + 1)..dash.End].Contains(',')
                || (Words.Of(source, new(dash.End, Math.Min(span.End, dash.End + LongestWords))) is [var word, ..]
                    && (tongue.ClassOf(source, word) & Little) != 0));
    }

    // "disse Ana Marvin", "se queja Ana Marvin"; behind a stop, where narration need not be told from speech, any verb
    // before a name: "— Já chega! — troveja Ana Marvin."
    static bool IsNarration(string source, Tongue tongue, TextSpan rest, char before)
    {
        if (rest.Length <= 0 || !char.IsLower(source[rest.Start]))
        {
            return false;
        }

        var words = Words.Of(source, rest with { End = Math.Min(rest.End, rest.Start + LongestWords) });
        var verb = 0;
        while (verb < Math.Min(words.Count - 1, MostHelpers) && tongue.CueOf(words[verb].Of(source)) is null
            && (tongue.ClassOf(source, words[verb]) & (WordClass.Auxiliary | WordClass.Adverb | WordClass.Pronoun)) != 0)
        {
            verb++;
        }

        return words.Count > verb && !words[verb].IsCapitalised
            && (tongue.CueOf(words[verb].Of(source)) is { Form: CueForm.Finite }
                || (before is ',' or '!' or '?' or '…' && tongue.ClassOf(source, words[verb]) == WordClass.None
                    && NamesSomebody(words, verb + 1)));
    }

    static bool NamesSomebody(List<Word> words, int start)
    {
        for (var i = start; i < Math.Min(words.Count - 1, start + FarthestName) && !words[i].StartsSentence; i++)
        {
            if (words[i].IsCapitalised && words[i].TouchesNext && words[i + 1].IsCapitalised)
            {
                return true;
            }
        }

        return false;
    }

    // "Ana Marvin não hesita:" above it, and no list below: all of the paragraph is hers. Or who speaks stands
    // between commas.
    static bool IsWhole(Article article, Tongue tongue, int paragraph)
    {
        var span = article.Paragraphs[paragraph].Span;
        if (article.Source[span.End - 1] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var isLed = paragraph > 0 && article.Paragraphs[paragraph - 1] is { Role: ParagraphRole.Body } before
            && article.Source[before.Span.End - 1] == ':';
        var isListed = paragraph + 1 < article.Paragraphs.Count
            && article.Paragraphs[paragraph + 1].Span is var next && IsDash(article.Source, next, next.Start);
        var inside = new TextSpan(SkipMarks(article.Source, span, span.Start), span.End);
        return (isLed && !isListed) || (inside.Length > 0 && HoldsIncise(article.Source, tongue, inside));
    }

    static bool HoldsIncise(string source, Tongue tongue, TextSpan inside)
    {
        var cut = Incises.Cut(source, tongue, [new(inside, inside, Depth: 0, MarkFamily.Dash, Closed: true)]);
        return cut.Count > 1 || (cut.Count == 1 && cut[0].Inside.End < inside.End);
    }

    // Words between marks within speech are nested in it; null where they reach over its end.
    static List<MarkedWords>? Merged(TextSpan span, bool isOpened, List<TextSpan> pieces, List<MarkedWords> marked)
    {
        var merged = new List<MarkedWords>(marked.Count + pieces.Count);
        var next = 0;
        foreach (var words in marked)
        {
            while (next < pieces.Count && pieces[next].End <= words.Whole.Start)
            {
                next++;
            }

            var isInside = next < pieces.Count && pieces[next].Contains(words.Whole);
            if (!isInside && next < pieces.Count && pieces[next].Start < words.Whole.End)
            {
                return null;
            }

            merged.Add(isInside ? words with { Depth = words.Depth + 1 } : words);
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            // The dash at the head of a paragraph is its mark.
            var whole = isOpened && i == 0 ? pieces[i] with { Start = span.Start } : pieces[i];
            merged.Add(new(pieces[i], whole, Depth: 0, MarkFamily.Dash, Closed: true));
        }

        merged.Sort((one, other) => one.Inside.Start != other.Inside.Start
            ? one.Inside.Start.CompareTo(other.Inside.Start)
            : one.Depth.CompareTo(other.Depth));
        return merged;
    }

    // Dashes with a space beside them: "— Já", "Marvin—. No", "tarde – disse".
    static bool IsDash(string source, TextSpan span, int i)
    {
        if (i >= span.End || source[i] is not ('–' or '—' or '-' or '―'))
        {
            return false;
        }

        var isBehindSpace = i == span.Start || char.IsWhiteSpace(source[i - 1]);
        var isBeforeSpace = i + 1 < span.End && (char.IsWhiteSpace(source[i + 1]) || source[i + 1] is '.' or ',' or ':');
        return source[i] == '-' || char.IsDigit(source[Math.Min(i + 1, span.End - 1)])
            ? isBehindSpace && isBeforeSpace
            : isBehindSpace || isBeforeSpace;
    }

    static int SkipMarks(string source, TextSpan span, int dash)
    {
        var i = dash + 1;
        while (i < span.End && (char.IsWhiteSpace(source[i]) || source[i] is '.' or ',' or ':'))
        {
            i++;
        }

        return i;
    }

    static char CharBefore(string source, int floor, int i)
    {
        while (i > floor && char.IsWhiteSpace(source[i - 1]))
        {
            i--;
        }

        return i > floor ? source[i - 1] : ' ';
    }

    // "поздно, —" loses its comma with its dash.
    static int EndBefore(string source, int floor, int i)
    {
        while (i > floor && (char.IsWhiteSpace(source[i - 1]) || source[i - 1] == ','))
        {
            i--;
        }

        return i;
    }
}
