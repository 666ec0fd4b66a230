using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ScribanTests;

/// <summary>What holds for every text, tried on many made from a seed.</summary>
public class PropertyTests
{
    const string Letters = "abc xyz\n\t0123,.;<>&\"'é😀}";

    static readonly string[] scraps =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{{{", "}}}", "\n", "\r\n", " ", "\t", "x", "1", "1.5",
        "'",
        "\"",
        "`", "$", "$'", "\\", "#", "##", "[", "]", "(", ")", "{", "}", ".", "?.", "..", "..<", ",", ":", ";", "|", "|>",
        "+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", "<<", "&&", "||", "??", "?!", "?", "!", "@", "^", "=",
        "+=", "++", "if", "else", "end", "for", "in", "while", "func", "ret", "case", "when", "capture", "with", "wrap",
        "import", "readonly", "break", "continue", "tablerow", "do", "this", "empty", "null", "true", "include", "é",
        "\0", "\uD83D", "\uFFFF", "string.upcase", "array.size", "date", "object.eval",
    ];

    [Fact]
    public void Text_without_tags_renders_to_itself()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var text = Words(new(seed), Letters.Length, length => Letters.AsSpan(length, 1).ToString());

            Assert.Equal(text, Template.Parse(text).Render());
        }
    }

    [Fact]
    public void Any_soup_of_scraps_parses_or_says_where_it_does_not()
    {
        for (var seed = 0; seed < 10_000; seed++)
        {
            var text = "{{ " + Words(new(seed), scraps.Length, at => scraps[at]);

            var template = Template.Parse(text, "soup");

            Assert.True(template.HasErrors || Renders(template), $"Seed {seed}.");
            Assert.All(
                template.Messages,
                message => Assert.StartsWith("soup(", message.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Eight_threads_get_what_one_gets()
    {
        var template = Template.Parse(
            "{{ func double(x); ret x * 2; end }}{{ for i in 1..50 }}{{ i | double }}:{{ name | string.handleize }}:"
            + "{{ day | date.to_string '%e %B %Y' }}:{{ tags | array.sort | array.join ',' | html.escape }};{{ end }}");
        var alone = Render(template);

        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => Enumerable.Range(0, 50).Select(_ => Render(template)).Distinct().ToList())));

        Assert.All(together, texts => Assert.Equal([alone], texts));
    }

    [Fact]
    public void A_handle_of_a_handle_is_itself()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var text = Words(new(seed), Letters.Length, at => Letters.AsSpan(at, 1).ToString());
            var once = Template.Parse("{{ text | string.handleize }}").Render(new { Text = text });

            Assert.Equal(once, Template.Parse("{{ text | string.handleize }}").Render(new { Text = once }));
        }
    }

    [Fact]
    public void Escaped_text_has_no_markup_left()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var text = Words(new(seed), Letters.Length, at => Letters.AsSpan(at, 1).ToString());

            var escaped = Template.Parse("{{ text | html.escape }}").Render(new { Text = text });

            Assert.DoesNotContain(escaped, letter => letter is '<' or '>' or '"' or '\'');
        }
    }

    static bool Renders(Template template)
    {
        var context = new TemplateContext { LoopLimit = 100, LimitToString = 10_000 };
        context.PushGlobal(new ScriptObject());

        try
        {
            template.Render(context);
        }
        catch (ScriptRuntimeException)
        {
            // Soup may well fail to run; it must fail as templates do.
        }

        return true;
    }

    static string Render(Template template)
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject
        {
            ["name"] = "Ada Marsh & Sons",
            ["day"] = new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc),
            ["tags"] = new ScriptArray { "sea", "fog", "a < b" },
        });
        return template.Render(context);
    }

#pragma warning disable CA5394 // A seed is wanted here, not a secret.
    static string Words(Random random, int kinds, Func<int, string> word) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => word(random.Next(kinds))));
#pragma warning restore CA5394
}
