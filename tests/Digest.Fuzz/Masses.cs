using System.Globalization;
using System.Text;

namespace Digest.Fuzz;

/// <summary>Texts made to take time out of proportion: the same few letters over and over.</summary>
static class Masses
{
    const int Letters = 1_000_000;

    /// <summary>What a text is made of.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "\"", "“", "”", "“”", "“ ", "'", "’", " '", "' ", "''", "''a ", "«", "„", " ", "\t", "\u00A0", "\n", "\r",
        "\r\n", " \n", "A", "Ab ", "A. ",
        "A.", "Ab of ", "Ab and ", "Ab-", "Ab's ", "al-", "Al-Ab ", "ABC DEF ", "a", "ab ", "a.", "a, ", "…", "—",
        "中", "ا", "ก", "\u0301",
        "\u200D", "\u202E", "😀", "Аб Вг ", "[", "]", "[]", "![", "[a](", "[a](b)", "![a](b)", "](", "(", "()", "(a ",
        "{", "{{", "<", ">", "<>",
        "&", "&a", "&#x", "&amp;", "&CounterClockwiseContourIntegral;", "*", "*a ", "a*", "**a*", "_a_ ", "*a_", "`",
        "``a` ", "~~~\n",
        "```\na\n", "# a\n", "#", "# [a](", "a\n=\n", "a\n---\n", "---\n", "- a\n", "- ", "-\n", "1. a\n", "1", "1 ",
        "1.", "3 March 2020 ",
        "2020-03-30 ", "March ", "03/04/2020 ", ">", "> a\n", "> > > a\n", "| a | b |\n", "| a | b |\n| - | - |\n",
        "a|b\n", "[a]: b\n", "[a][b]",
        "\\", "\\[", "http://a.b ", "http://a.example/b\n", "<http://a>", "a@b.c ", "<div>\n", "<div></div>", "<div>",
        "<b>", "<b><p>", "<p>",
        "<p>a", "<p>Ab said.</p>", "<table><tr><td>", "<table><td>", "<td>", "<ul><li>", "<a href=x>",
        "<a href=x>a</a> ", "<font color=a>",
        "<h1>a</h1>", "<span>a</span> ", "<form>", "<button>", "<select>", "<template>", "<svg>", "<math><mi>",
        "<meta name=a content=b>", "<base>", "<i><p>a</i>",
        "<div class=\"a b c d\">a</div>", "<br>", "<!--", "<!---->", "<?", "<![CDATA[", "<script>", "<style></style>",
        "<title>", "</p>",
        "</div>", "<script type=\"application/ld+json\">[", "A b. ", ".", ". ", "said ", "said \"a\" ",
        "“a” said he. ", "“a b c d e f,” he said. ",
        "according to ", "A: ", "a: b\n", "• a\n", "By Lou Reader\n", "By ", "Copyright 2020 The Courier\n",
        "Read more: a\n", "Source: a\n",
        "Front ", "the Front for the ", "minister of ", "Mr. Byron said. ", "Ada Byron ", "President ",
        "he said she said ", "on Monday ",
    ];

    /// <summary>A text of so many letters that is nothing but the piece.</summary>
    public static byte[] Of(string piece, int letters) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, letters / piece.Length)));

    /// <summary>
    /// Prints what understanding and printing costs for every piece in every format, the costliest first.
    /// </summary>
    public static void Weigh(TextWriter log, int most)
    {
        var rows = new List<(double Milliseconds, long Bytes, string Row)>();
        foreach (var file in (string[])["a.txt", "a.md", "a.html", "actors.yml", "digest.yml"])
        {
            foreach (var piece in Pieces)
            {
                var text = Of(piece, Letters);
                var (before, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
                var site = Trials.Printed(new Dictionary<string, byte[]> { [file] = text }, new());
                var cost = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
                var printed = site.Values.Sum(page => (long)page.Length);
                var shown = Campaign.Shown(Encoding.UTF8.GetBytes(piece)).Replace('\n', '¶');
                var made = GC.GetTotalAllocatedBytes() - bytes;
                rows.Add((cost, made, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{cost,8:0} ms {made / Letters,6} MB made {printed / 1000,7} kB printed  {file,-10} {shown}")));
            }
        }

        foreach (var row in rows.OrderByDescending(row => row.Milliseconds).Take(most))
        {
            log.WriteLine(row.Row);
        }
    }
}
