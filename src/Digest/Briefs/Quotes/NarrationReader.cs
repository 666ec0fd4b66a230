using System.Runtime.InteropServices;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Cuts paragraphs of an article into the tokens of their narration, one after the other.</summary>
/// <remarks>What stands in round brackets is left out: (R-Utah) tells nothing of who speaks.</remarks>
sealed class NarrationReader(ArticleWords words, VoiceBook book)
{
    const int LongestAside = 90;

    // Of most paragraphs.
    const int Tokens = 120;

    readonly string source = words.Source;
    readonly Tongue? tongue = words.Tongue;

    // All narrations are read into these lists, so that an article needs room for the longest paragraph only.
    readonly List<Token> tokens = new(Tokens);
    readonly List<Word> cut = [];
    int proseEnd;

    /// <summary>Reads a stretch of a paragraph whose outermost quotations are given in order. The narration is good
    /// until the next one is read.</summary>
    public Narration Read(int paragraph, TextSpan stretch, List<MarkedWords> quotations)
    {
        tokens.Clear();
        var from = stretch.Start;
        for (var i = 0; i < quotations.Count; i++)
        {
            AddProse(paragraph, new(from, quotations[i].Whole.Start));
            tokens.Add(new(TokenKind.Quotation, quotations[i].Whole.Start, quotations[i].Whole.End,
                Quotation: i));
            AddSoftStop(quotations[i], stretch.End);
            from = quotations[i].Whole.End;
        }

        AddProse(paragraph, new(from, stretch.End));
        return new(source, tokens, tongue);
    }

    void AddProse(int paragraph, TextSpan span)
    {
        proseEnd = span.End;
        if (tongue is { IsUnspaced: true })
        {
            AddRuns(paragraph, span);
            return;
        }

        var from = span.Start;
        var hidden = span.Start;
        var isFirst = true;
        foreach (ref readonly var word in WordsIn(paragraph, span))
        {
            if (word.Start < hidden)
            {
                from = word.WholeEnd;
                isFirst = false;
                continue;
            }

            var starts = isFirst || word.StartsSentence;
            var dot = starts && !char.IsLower(source[word.Start]) ? TokenKind.Stop : TokenKind.Word;
            hidden = AddMarks(new(Math.Max(from, hidden), word.Start), dot);
            if (word.Start >= hidden)
            {
                AddWord(word, ClassOf(word, starts));
            }

            from = word.WholeEnd;
            isFirst = false;
        }

        // "…, said Jane Roe (Labour)." ends behind its brackets.
        from = Math.Max(from, hidden);
        while (from < span.End && AddMarks(new(from, span.End), TokenKind.Stop) is > 0 and var behind)
        {
            from = behind;
        }
    }

    // Where nothing is put between words, marks alone part them; the dot within a foreign name does not.
    void AddRuns(int paragraph, TextSpan span)
    {
        var all = WordsIn(paragraph, span);
        var from = span.Start;
        for (var i = 0; i < all.Length;)
        {
            var hidden = all[i].Start < from ? from : AddMarks(new(from, all[i].Start), TokenKind.Stop);
            if (all[i].Start < hidden)
            {
                from = hidden;
                i++;
                continue;
            }

            var end = Scissors.EndOfRun(source, all, i);
            from = all[end - 1].WholeEnd;
            tongue!.Cut(source, new(all[i].Start, from), tokens);
            i = end;
        }

        AddMarks(new(Math.Min(from, span.End), span.End), TokenKind.Stop);
    }

    // What marks the topic is a token of its own, for it is no part of whoever is the topic.
    void AddWord(in Word word, WordClass kind)
    {
        if (tongue is null && (kind & (WordClass.Capital | WordClass.Cue)) != 0 && tokens.Count > 0
            && tokens[^1].Is(WordClass.Cue)
            && ((kind & WordClass.Capital) != 0 || QuoteCues.IsPast(word.Of(source))))
        {
            NameBefore();
        }

        if (kind != WordClass.None || tongue is null || !tongue.EndsAsTopic(word.Of(source)))
        {
            tokens.Add(new(TokenKind.Word, word.Start, word.End, kind));
        }
        else
        {
            var stem = word.Of(source)[..^1];
            tokens.Add(new(TokenKind.Word, word.Start, word.End - 1, tongue.ClassOf(stem)));
            tokens.Add(new(TokenKind.Word, word.End - 1, word.End, WordClass.Topic));
        }
    }

    // "Crow told them", "State Department": a cue in its base form, its capital that of a sentence's start, is a name
    // before a verb of saying and before another capital.
    void NameBefore()
    {
        var last = tokens[^1];
        if (char.IsUpper(source[last.Start])
            && QuoteCues.Of(last.Of(source)) is { Form: CueForm.Finite, IsBase: true })
        {
            tokens[^1] = last with { Class = (last.Class & ~WordClass.Cue) | WordClass.Capital };
        }
    }

    WordClass ClassOf(in Word word, bool starts) =>
        tongue is not null ? tongue.ClassOf(source, word)
        : TokenClasses.Of(source, word, starts) is var found && IsWithinName(word, found) ? WordClass.Particle
        : EndsAsOwner(word) ? found | WordClass.Possessive
        : found;

    // the Harbour Lights' owner
    bool EndsAsOwner(in Word word) => word.WholeEnd == word.End && word.End + 1 < proseEnd
        && source[word.End] is '\'' or '’' && source[word.End - 1] == 's' && source[word.End + 1] == ' ';

    // The "and" of "Securities and Exchange Commission" parts nothing, nor does the "ahl" of "Asaib ahl al-Haq".
    bool IsWithinName(in Word word, WordClass found) =>
        tokens.Count > 0 && tokens[^1].Is(WordClass.Capital | WordClass.Particle)
            && (found == WordClass.None
                || (found & (WordClass.Conjunction | WordClass.Preposition | WordClass.Determiner)) != 0)
            && book.EndingAt(word.End) is var (span, _) && span.Start < word.Start && span.End > word.End;

    // The words of the article that stand in a stretch. Where a quotation mark was taken for an apostrophe, a word
    // reaches over the end of the stretch, which is then cut anew.
    ReadOnlySpan<Word> WordsIn(int paragraph, TextSpan span)
    {
        var (first, end) = words.In(paragraph, span);
        var reachesIn = first > 0 && words[first - 1].WholeEnd > span.Start;
        if (!reachesIn && (first == end || words[end - 1].WholeEnd <= span.End))
        {
            return words.Span[first..end];
        }

        cut.Clear();
        Words.Read(source, span, cut);
        return CollectionsMarshal.AsSpan(cut);
    }

    /// <summary>Adds the marks between two words, where a full stop means the kind given.</summary>
    /// <returns>The end of an aside in round brackets that begins there, or 0.</returns>
    int AddMarks(TextSpan gap, TokenKind dot)
    {
        for (var i = gap.Start; i < gap.End; i++)
        {
            if (source[i] is '(' or '（' && EndOfAside(i) is int end and > 0)
            {
                return end;
            }

            var kind = source[i] switch
            {
                ',' or '،' or '，' or '、' => TokenKind.Comma,
                ':' or '：' => TokenKind.Colon,
                ';' or '(' or '؛' or '；' or '（' or '。' or '！' or '？' or '؟' or '۔' => TokenKind.Stop,
                '.' or '!' or '?' or '…' => dot,
                '—' or '–' or '―' => TokenKind.Dash,
                '-' when i + 1 < proseEnd && (source[i + 1] is '-' or ' ') => TokenKind.Dash,
                _ => TokenKind.Word,
            };

            if (kind != TokenKind.Word && (tokens.Count == 0 || tokens[^1].Kind != kind))
            {
                tokens.Add(new(kind, i, i + 1));
            }
        }

        return 0;
    }

    int EndOfAside(int open)
    {
        var close = source.AsSpan(open, Math.Min(LongestAside, proseEnd - open))
            .IndexOf(source[open] == '(' ? ')' : '）');
        return close < 0 ? 0 : open + close + 1;
    }

    // A quotation that ends like a sentence, and a capital after it.
    void AddSoftStop(MarkedWords quotation, int limit)
    {
        if (source[quotation.Inside.End - 1] is not ('.' or '!' or '?' or '…' or ')' or '。' or '！' or '？' or '؟' or '۔'))
        {
            return;
        }

        var next = quotation.Whole.End;
        while (next < limit && (char.IsWhiteSpace(source[next])
            || source[next] is '"' or '“' or '‘' or '\'' or '[' or '(' or '«'))
        {
            next++;
        }

        if (next >= limit || char.IsUpper(source[next]) || char.IsDigit(source[next]) || Caseless.IsLetter(source[next]))
        {
            tokens.Add(new(TokenKind.SoftStop, quotation.Whole.End, quotation.Whole.End));
        }
    }
}
