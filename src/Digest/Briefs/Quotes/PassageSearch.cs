using Digest.Text;

namespace Digest.Briefs;

/// <summary>Looks words up in a text. Runs of white space and the shape of quotation marks do not matter;
/// every letter does.</summary>
sealed class PassageSearch
{
    readonly string source;
    readonly string plain;
    readonly int[] places;

    /// <param name="from">Where the article's own text begins, after any front matter.</param>
    public PassageSearch(string source, int from)
    {
        this.source = source;
        (plain, places) = Plain(source, from);
    }

    /// <summary>The first place of the words, given back as the text has them; null where they do not stand.</summary>
    public Passage? Find(string words)
    {
        var sought = PlainOf(words);
        var at = sought.Length == 0 ? -1 : plain.IndexOf(sought, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var span = new TextSpan(places[at], places[at + sought.Length - 1] + 1);
        return new(span.Of(source), span);
    }

    /// <summary>Words as they are compared: single spaces, straight quotation marks, nothing around them.</summary>
    public static string PlainOf(string words) => Plain(words.Trim(), 0).Text;

    static (string Text, int[] Places) Plain(string text, int from)
    {
        var letters = new char[text.Length - from];
        var places = new int[text.Length - from];
        var count = 0;
        for (var i = from; i < text.Length; i++)
        {
            var letter = Plain(text[i]);
            if (letter != ' ' || count == 0 || letters[count - 1] != ' ')
            {
                (letters[count], places[count]) = (letter, i);
                count++;
            }
        }

        return (new(letters, 0, count), places);
    }

    static char Plain(char letter) => letter switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‘' or '’' or '‚' or '‛' or '`' => '\'',
        _ => char.IsWhiteSpace(letter) ? ' ' : letter,
    };
}
