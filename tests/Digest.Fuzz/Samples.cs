namespace Digest.Fuzz;

/// <summary>Sound input of every kind, to be spoilt, and the pieces to spoil it with.</summary>
static class Samples
{
    /// <summary>What trouble readers of any kind.</summary>
    public static readonly string[] Marks =
    [
        "", " ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "\0", "\u0001", "\u001B[31m", "\u0085", "\u00A0", "\u200B",
        "\u200F",
        "\u2028", "\u202A", "\u202E", "\u2066", "\u2069", "\uFEFF", "\uFFFD", "\uFFFF", "\uD800", "\uDC00", "😀",
        "👩‍👩‍👧", "e\u0301\u0301\u0301",
        "İ", "ß", "ﬁ", "Ａ", "а", "中文", "العربية", "שלום", "\"", "“", "”", "„", "«", "»", "‘", "’", "'", "''", "``", "`",
        "(", ")", "[", "]", "{", "}", "<", ">", "&", "&amp;", "&#0;", "&#x202E;", "&lt;", "#", "##", "*", "**", "_",
        "~", "|", "-", "---",
        "...", "…", ".", ",", ":", ";", "!", "?", "/", "../", "\\", "%", "%0A", "=", "@", "+", "$", "^", "1", "0",
        "9999", "03/04/2020",
        "2020-03-30", "30 March 2020", "A", "ABCDEF", "and", "the", "said", "told reporters", "according to", "he",
        "she", "they", "「", "」", "』", "，", "。", "：", "は", "が", "と述べた", "说", "表示", "قال", "وأضاف", "گفت", "אמר", "\u05F4", "\u200C",
        "는", "라고 말했다",
    ];

    public static readonly string[] MarkdownMarks =
    [
        .. Marks, "[a](b)", "[a](", "![", "](javascript:alert(1))", "<javascript:alert(1)>",
        "[x]: javascript:alert(1)\n", "[x]", "> ",
        "> > > ", "- ", "  - ", "1. ", "# ", "###### ", "```", "```js\n", "~~~\n", "    code", "<div>", "<script>",
        "</p>", "<!--", "-->",
        "<![CDATA[", "| a | b |\n|---|---|\n", "***", "___", "\\*", "  \n", "http://a.example/", "<http://a.example>",
        "a@b.example", "===\n",
    ];

    public static readonly string[] HtmlMarks =
    [
        .. Marks, "<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<a href=\"", "\">", "<b>",
        "<i>", "</b>",
        "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "<![CDATA[", "]]>", "<svg>", "<math>",
        "<mtext>", "<template>",
        "<noscript>", "<textarea>", "<title>", "</title>", "<select>", "<option>", "<h1>", "</h1>", "<h2>", "<li>",
        "<ul>", "<br>",
        "<blockquote>", "<meta property=\"og:title\" content=\"", "<meta charset=\"", "<time datetime=\"",
        "<base href=\"", " class=\"share\"",
        "<article>", "<main>", "<nav>", "<header>", "<body>", "<html>", "<head>", "</body>", "<frameset>",
        "<plaintext>", "<?xml", "<!doctype",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"", "\",\"datePublished\":\"",
        "\"}</script>",
    ];

    public static readonly string[] YamlMarks =
    [
        .. Marks, "title: ", "date: ", "publisher: ", "quotes:\n", "- text: ", "  speaker: ", "actors: [",
        "summary:\n  - ", "draft: true\n",
        "slug: ", "source_url: javascript:alert(1)\n", "language: ", "events:\n", "words: ", "source:\n  file: ",
        "- name: ", "  also: [",
        "  not: [", "  kind: person\n", "&a ", "*a", "<<: *a\n", "!!binary ", "!!str ", "!x ", "%YAML 1.2\n", "? ",
        "| \n", ">-\n", "--- ",
        "\n---\n", "\n...\n", "[[[[[[[[", "{{{{{{{{", "]]]]", "}}}}", "'", "\"\\u0000\"", "\"\\uD800\"", "null", "~",
        "1e999", "0x", "2020-13-45",
    ];

    public static readonly string[] TemplateMarks =
    [
        .. Marks, "{{", "}}", "{{-", "-}}", "{%{", "}%}", "{{ for i in 1..3 }}", "{{ end }}", "{{ if true }}",
        "{{ else }}", "{{ while true }}",
        "{{ x = 1 }}", "{{ x }}", "{{ 'a' | string.upcase }}", "{{ func f(a) }}", "{{ f 1 }}", "{{ include 'a' }}",
        "{{ capture c }}",
        "{{ case 1 }}", "{{ when 1 }}", "{{ wrap f }}", "{{ with a }}", "{{ break }}", "{{ ret 1 }}",
        "{{ import a }}", " | ", "?.", "??", "1..9",
        "@f", "^a", "a[0]", "{a: 1}", "$0", "$'{x}'", "&&", "||", "*", "//", "<<", "date.now", "array.sort",
        "string.pad_left 9",
        "object.keys", "regex.match", "math.round", "html.escape", "timespan.zero", "- 1", "!x",
        "99999999999999999999", "1e5", "0x1F", "'\\u00'",
    ];

    public static readonly string[] Plain =
    [
        """
        Ferries stand still as crews walk out

        By Lou Reader
        30 March 2020 | The Harbour Courier

        PORT SAFFRON (Harbour News) — The ferries stood still on Monday. "No ship leaves today," said Ada Byron,
        the minister of ports.

        According to the Harbour Union, 340 sailors walked out at 6 a.m. "We asked for talks," its leader, Omar
        al-Najjar, told reporters. "Nobody came."

        Mr. Najjar denied that the union had taken money from the Saffron Front. Byron's office did not reply.

        Read more: Ten photographs of the quay
        Copyright 2020 The Harbour Courier. All rights reserved.
        """,
        """
        UN envoy: 'Both sides must stop'

        GENEVA, April 2 - The envoy, Maria Costa-Lind, said both sides "must stop, and now".

        «On ne peut pas attendre», a dit le ministre Jean Lefèvre. „Wir warten nicht“, sagte Anna Groß.

        (Additional reporting by Sam Okoro; editing by Li Wei)
        """,
        """
        اجتماع الميناء

        قال عمر النجار: «لن نعود إلى العمل اليوم». وأضاف أن النقابة تنتظر الوزيرة.

        2020-03-31
        """,
        """
        渡轮停运第二天

        2020年3月31日

        港口部长王小明周一说：“今天没有船出发。”“我们要求谈判，”工会的李娜表示，“没有人来。”

        山田太郎港湾相は4日、記者団に「今日は船が出ない」と述べた。「誰も来なかった」と鈴木花子氏は話す。
        """,
        """
        여객선 이틀째 멈춰

        김민수 장관은 "오늘은 배가 떠나지 않는다"라고 말했다. 박지영 대변인은 "협상을 원했다"며 "아무도 오지 않았다"고 밝혔다.

        علی رضایی، وزیر بنادر، گفت: «امروز هیچ کشتی‌ای حرکت نمی‌کند.» וכך אמר דובר צה"ל: "לא נפליג היום".
        """,
    ];

    public static readonly string[] Markdown =
    [
        """
        ---
        title: "Ferries: day two"
        date: 2020-03-31
        publisher: Harbour Courier
        source_url: https://courier.example/two
        summary: [The ferries stood still., Talks began.]
        quotes:
          - text: No ship leaves today
            speaker: Ada Byron
        actors: [Ada Byron, Harbour Union]
        ---

        # Ferries: day two

        The *ferries* stood still. "No ship leaves today," said [Ada Byron](https://ports.example/byron).

        > "We asked for talks," Omar al-Najjar wrote.

        1. The union met.
        2. The minister did not come.

        ![quay](https://pictures.example/q.png)

        | day | ferries |
        | --- | --- |
        | Monday | 0 |
        """,
        """
        Title
        =====

        Text with `code`, **bold** and <https://a.example/>.

        [1]: https://b.example "b"
        """,
    ];

    public static readonly string[] Html =
    [
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries stand still | Harbour Courier</title>
        <meta property="og:title" content="Ferries stand still"><meta property="article:published_time"
        content="2020-03-30T06:00:00Z">
        <script
        type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferries stand
        still",
        "datePublished":"2020-03-30", "author":{"@type":"Person", "name":"Lou Reader"},
        "publisher":{"name":"Harbour Courier"}}</script></head>,
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav><article><h1>Ferries
        stand still</h1>
        <p class="byline">By <a rel="author" href="/lou">Lou Reader</a> <time datetime="2020-03-30">30 March
        2020</time></p>
        <p>The ferries stood still on Monday. &ldquo;No ship leaves today,&rdquo; said Ada Byron, the minister of
        ports.</p>
        <blockquote><p>We asked for talks, and nobody came.</p></blockquote>
        <p>Omar al-Najjar of the Harbour Union denied it.</p><aside>Share this</aside></article><footer>All rights
        reserved</footer></body></html>
        """,
        "<p>One paragraph<br>and a line, \"said\" <b>Ada <i>Byron</b></i>.<table><tr><td>1<td>2</table>",
    ];

    public static readonly string[] WhoIsWho =
    [
        """
        - name: Ada Byron
          kind: person
          also: [Byron, Minister Byron]
          not: [Lord Byron]
          about: Minister of ports.
          url: https://ports.example/byron
        - name: Harbour Union
          kind: organisation
          generic: true
        """,
    ];

    public static readonly string[] Masthead =
    [
        """
        title: The Harbour Digest
        description: Who said what about the ferries.
        base_url: https://example.org/harbour
        language: en
        author: Lou Reader
        time_zone: Europe/Lisbon
        related: 5
        quote_words_max: 40
        summary_sentences: 3
        generic_share: 0.5
        """,
    ];

    public static readonly string[] Templates =
    [
        """
        {{ for brief in page.briefs }}{{ if brief.date }}<b>{{ brief.title | html.escape }}</b>{{ else }}none{{ end }}
        {{ end }}{{ x = [1, 2, 3] | array.join ', ' }}{{ x | string.size }}
        """,
        "{{ func add(a, b = 2); ret a + b; end }}{{ add 1 }} {{ {a: 1, b: [1..3]} | object.to_json }} {{ 'x' * 3 }}",
       
        "{{ case y }}{{ when 1, 2 }}few{{ else }}many{{ end }}{{ capture z }}a{{ end }}"
            + "{{ z | string.replace 'a' 'b' }}",
    ];
}
