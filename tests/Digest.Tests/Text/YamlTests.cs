using System.Globalization;
using System.Text;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Text;

public class YamlTests
{
    [Fact]
    public void Texts_stay_texts_and_know_their_place()
    {
        var node = Read("title: 2020\ndate: 2020-03-30\nlist:\n  - true\n  - \"null\"\n  -\n", out var problems);

        var list = node!.Find("list")!.Value;
        Assert.Empty(problems);
        Assert.Equal("2020", node.Find("title")!.Value.Text);
        Assert.Equal(new Place("a.md", 3, 7), node.Find("date")!.Value.Place);
        Assert.Equal(["true", "null", ""], list.Items.Select(item => item.Text));
        Assert.Equal([false, false, true], list.Items.Select(item => item.IsNull));
    }

    [Theory]
    [InlineData("title: First: second\ndate: 2020\n", "date", "a.md:2:13")]
    [InlineData("date: 2020\ntitle: \"First\nbyline: Ada\n", "byline", "a.md:3:8")]
    [InlineData("meta:\n\tkey: value\ndate: 2020\n", "date", "a.md:3:1")]
    [InlineData("date: 2020\nlist: [a, b\nbyline: Ada\n", "byline", "a.md:3:")]
    [InlineData("date: 2020\nalias: *nobody\nbyline: Ada\n", "byline",
        "a.md:3:8: Nothing before this is called &nobody.")]
    public void A_faulty_field_is_reported_with_its_line_and_the_others_are_read(
        string text, string sound, string place)
    {
        var node = Read(text, out var problems);

        Assert.NotNull(node!.Find(sound));
        Assert.StartsWith(place, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_item_of_a_list_costs_only_itself()
    {
        var node = Read("- name: Ada\n- name: \"Bea\n- name: Cleo\n", out var problems);

        Assert.Equal(["Ada", "Cleo"], node!.Items.Select(item => item.Find("name")!.Value.Text));
        Assert.Single(problems);
    }

    [Fact]
    public void Of_a_key_written_twice_the_first_counts_and_a_problem_says_so()
    {
        var node = Read("title: One\ntitle: Two\n", out var problems);

        Assert.Equal("One", node!.Find("title")!.Value.Text);
        Assert.Equal(
            "a.md:3:1: title is written twice here; the first one counts. Remove one of them.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void Type_tags_make_no_types()
    {
        var node = Read("title: !!python/object:os.system rm\nwhen: !System.DateTime 2020\n", out var problems);

        Assert.Equal("rm", node!.Find("title")!.Value.Text);
        Assert.Equal("2020", node.Find("when")!.Value.Text);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("[", 60_000)]
    [InlineData("{", 60_000)]
    [InlineData("{a: ", 15_000)]
    [InlineData("- ", 30_000)]
    [InlineData("? ", 30_000)]
    [InlineData("?\n", 30_000)]
    [InlineData("[\n", 30_000)]
    [InlineData("&a ", 20_000)]
    [InlineData("---\n", 15_000)]
    [InlineData("\"", 60_001)]
    [InlineData("a\n", 30_000)]
    [InlineData("a: b: c\n", 7_000)]
    public void Endless_nesting_and_repetition_are_reported_and_cost_little(string piece, int times)
    {
        var node = Read($"title: Sound\nbad: {string.Concat(Enumerable.Repeat(piece, times))}", out var problems);

        Assert.NotEmpty(problems);
        Assert.True(node is null || node.Kind == YamlKind.Map);
    }

    [Fact]
    public void Aliases_may_repeat_a_little_but_never_explode()
    {
        var few = Read("a: &a [x, y]\nb: *a\n", out var none);
        var bomb = string.Concat(Enumerable.Range(1, 9).Select(i =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"k{i}: &k{i} [{string.Join(", ", Enumerable.Repeat(i == 1 ? "x" : $"*k{i - 1}", 9))}]\n")));
        var rest = Read($"{bomb}title: Sound\n", out var problems);

        Assert.Equal("Sound", rest!.Find("title")!.Value.Text);
        Assert.Equal(["x", "y"], few!.Find("b")!.Value.Items.Select(item => item.Text));
        Assert.Empty(none);
        Assert.Single(problems);
    }

    [Fact]
    public void Any_text_survives_writing_and_reading() => Any.Times(any =>
    {
        var texts = any.Several(6, () => any.Text());
        var root = YamlNode.Map(
        [
            YamlEntry.Of("list", YamlNode.List(texts.Select(YamlNode.Of))),
            YamlEntry.Of(
                "maps",
                YamlNode.List(
                    texts.Select(text =>
                        YamlNode.Map(
                            [YamlEntry.Of("text", YamlNode.Of(text)), YamlEntry.Of("n", YamlNode.Bare("1"))])))),
        ]);

        var read = Read(YamlWriter.Write(root), out var problems)!;

        Assert.Empty(problems);
        Assert.Equal(texts.Select(AsRead), read.Find("list")!.Value.Items.Select(item => item.Text));
        Assert.Equal(
            texts.Select(AsRead), read.Find("maps")!.Value.Items.Select(item => item.Find("text")!.Value.Text));
        Assert.DoesNotContain(read.Find("list")!.Value.Items, item => item.IsNull);
    });

    [Fact]
    public void Any_key_survives_writing_and_reading() => Any.Times(any =>
    {
        var key = any.Text();

        var read = Read(YamlWriter.Write(YamlNode.Map([YamlEntry.Of(key, YamlNode.Of("x"))])), out var problems)!;

        Assert.Empty(problems);
        Assert.Equal(AsRead(key), Assert.Single(read.Entries).Key);
    });

    [Fact]
    public void No_text_at_all_makes_the_reader_throw() => Any.Times(
        any =>
        {
            var text = any.Text(60);

            var node = Read(text, out _);

            Assert.True(
                node is null
                    || node.Entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Count()
                        == node.Entries.Count);
        },
        runs: 5_000);

    [Theory]
    [InlineData("Ada Byron", "Ada Byron")]
    [InlineData("2020", "\"2020\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("say \"x\"\n", "\"say \\\"x\\\"\\n\"")]
    [InlineData("a\u202Eb", "\"a\\u202Eb\"")]
    [InlineData("", "\"\"")]
    public void Text_stands_in_quotation_marks_where_it_needs_them(string text, string written)
    {
        var yaml = YamlWriter.Write(YamlNode.Map([YamlEntry.Of("k", YamlNode.Of(text))]));

        Assert.Equal($"k: {written}\n", yaml);
    }

    [Fact]
    public void What_is_plain_is_read_as_the_parser_reads_it() => Any.Times(
        any =>
        {
            var text = FrontMatter(any);

            var read = Yaml.Read(text, new("a.md", 2, 1), new());

            var problems = new Problems();
            Assert.Equal(Yaml.ReadClosely(text, new("a.md", 2, 1), problems), read);
            Assert.Empty(problems);
            Assert.Equal(read, PlainYaml.Read(text, new("a.md", 2, 1)));
        },
        runs: 2_000);

    [Fact]
    public void What_is_nearly_plain_is_read_as_the_parser_reads_it() => Any.Times(
        any =>
        {
            var text = FrontMatter(any);
            for (var changes = any.Whole(1, 3); changes > 0; changes--)
            {
                var at = any.Whole(0, text.Length);
                text = any.Chance(0.4)
                    ? text.Remove(at, Math.Min(any.Whole(1, 4), text.Length - at))
                    : text.Insert(at, any.OneOf(
                        " ", "  ", "\n", "\n\n", "- ", ":", ": ", "#", " #", "\"", "'", "x", any.Text(1)));
            }

            if (PlainYaml.Read(text, new("a.md", 2, 1)) is { } read)
            {
                var problems = new Problems();
                Assert.Equal(Yaml.ReadClosely(text, new("a.md", 2, 1), problems), read);
                Assert.Empty(problems);
            }
        },
        runs: 4_000);

    // Fields, lists of texts and lists of fields, one line each.
    static string FrontMatter(Any any)
    {
        var text = new StringBuilder();
        for (var field = any.Whole(1, 5); field > 0; field--)
        {
            var indent = new string(' ', any.OneOf(1, 2, 4));
            _ = any.Whole(0, 2) switch
            {
                0 => text.Append($"f{field}: {PlainValue(any)}\n"),
                1 => text.Append($"f{field}:\n")
                    .AppendJoin("", Items(any).Select(_ => $"{indent}- {PlainValue(any)}\n")),
                _ => text.Append($"f{field}:\n").AppendJoin("", Items(any).Select(_ =>
                    $"{indent}- a: {PlainValue(any)}\n"
                    + (any.Chance(0.7) ? $"{indent}  b_2: {PlainValue(any)}\n" : ""))),
            };
        }

        return any.Chance(0.8) ? text.ToString() : text.ToString().TrimEnd('\n');
    }

    static IEnumerable<int> Items(Any any) => Enumerable.Range(0, any.Whole(1, 4));

    static string PlainValue(Any any) => any.OneOf(
        "2024-12-31", "2024-12-31T17:35:00Z", "https://courier.example/a-b/1", "Ada Byron", "null", "true", "12", "1e3",
        "O'Neil (Sr), of \u017Du\u017Eemberk", "a  b", "10:30", "\"\"", "\"Ada: \u201Cno\u201D # {x} [y] - z\"",
        "\" spaced \"",
        "\"- x\"", "\"\U0001F600 \u00E9\u4E2D\u6587\"", "\"it's\"", "\"null\"", "\"...\"", "\"%\"");

    // Half a surrogate pair cannot be written, and control characters are read as spaces.
    static string AsRead(string text) =>
        ControlCharacters.ToSpaces(new string(text.EnumerateRunes().SelectMany(rune => rune.ToString()).ToArray()));

    static YamlNode? Read(string text, out Problems problems)
    {
        problems = new();
        return Yaml.Read(text, new("a.md", 2, 1), problems);
    }
}
