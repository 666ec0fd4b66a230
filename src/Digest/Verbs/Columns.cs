using System.Globalization;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>Lines for a terminal: a label, then words that break between spaces and stay below each other.</summary>
static class Columns
{
    const int Widest = 80;
    const int Narrowest = 40;

    /// <summary>A terminal may be narrower than a page; what goes into a file is as wide as ever.</summary>
    static int Width { get; } = Console.IsOutputRedirected || Console.WindowWidth <= 0
        ? Widest
        : Math.Clamp(Console.WindowWidth, Narrowest, Widest);

    /// <summary>
    /// A label at its indent, and the words from their column on; a word longer than the line stands by itself.
    /// </summary>
    public static IEnumerable<string> Row(int indent, string label, int column, string words)
    {
        var line = new string(' ', indent) + Printable.Bare(label);
        if (line.Length >= column && words.Length > 0 && label.Length > 0)
        {
            yield return line;
            line = "";
        }

        line = line.PadRight(column);
        var isBlank = true;
        foreach (var word in Printable.Bare(words).Split(' '))
        {
            if (!isBlank && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                (line, isBlank) = (new string(' ', column), true);
            }

            line += isBlank ? word : $" {word}";
            isBlank = false;
        }

        yield return line.TrimEnd();
    }

    /// <summary>Words from a column on, without a label.</summary>
    public static IEnumerable<string> Text(int column, string words) => Row(0, "", column, words);

    /// <summary>How many there are of a thing: <c>1 article</c>, <c>2 articles</c>.</summary>
    public static string Number(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>The column at which words may stand beside the longest of some labels.</summary>
    public static int After(int indent, IEnumerable<string> labels, int longest) =>
        indent + Math.Min(labels.Select(label => Printable.Bare(label).Length).DefaultIfEmpty().Max(), longest) + 2;
}
