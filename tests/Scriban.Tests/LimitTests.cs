using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ScribanTests;

/// <summary>A template of bad will ends in an error with its place and with little memory.</summary>
/// <remarks>How soon is not asserted: a clock tells of the machine. One that never ended would hold up the run.</remarks>
public class LimitTests
{
    public static TheoryData<string, string> Nestings => new()
    {
        { "(", ")" },
        { "[", "]" },
        { "{a:", "}" },
        { "!", "" },
        { "-", "" },
        { "+", "" },
        { "@", "" },
        { "^", "" },
        { "1 + (", ")" },
        { "true ? ", " : 2" },
        { "false ? 2 : ", "" },
        { "x[", "]" },
        { "f(", ")" },
        { "do; ", "; end" },
        { "$'{", "}'" },
        { "$\"{'a' + ", "}\"" },
        { "a.b ?? [", "]" },
    };

    public static TheoryData<string> Growths => new()
    {
        "'a' * 2000000000",
        "x = 'aaaaaaaaaa'; for i in 1..900; x = x | string.append x; end",
        "x = 'aaaaaaaaaa'; for i in 1..900; x = x | string.prepend x; end",
        "x = 'aaaaaaaaaa'; for i in 1..900; x = x | string.replace 'a' 'aaaaaaaaaa'; end",
        "x = 'aaaaaaaaaa'; for i in 1..900; x = x | string.base64_encode; end",
        "x = '<<<<<<<<<<'; for i in 1..900; x = x + x | html.escape; end",
        "x = '          '; for i in 1..900; x = x + x | html.url_encode; end",
        "x = 'a'; for i in 1..900; x = x | regex.replace 'a' 'aaaaaaaaaa'; end",
        "'a' | string.pad_left 2000000000",
        "'a' | string.pad_right 2000000000",
        "[1] * 2000000000",
        "x = [1]; for i in 1..60; x = x | array.concat x; end",
        "x = [1]; for i in 1..60; x = x + x; end",
        "[1] | array.insert_at 2000000000 1",
        "x = []; x[2000000000] = 1",
        "1 << 2000000000",
        "1 << 1048577",
        "1..2000000000 | array.size",
        "(1..9223372036854775807) | array.join ','",
        "for i in 1..2000000000; end",
        "while true; end",
        "func f; f; end; f",
        "for i in 1..100; for j in 1..100; end; end",
        "for i in 1..100; [1,2,3,4,5,6,7,8,9,10,11] | array.join ','; end",
        "x = {}; x.x = x; x",
        "x = []; x[0] = x; x",
        "x = {}; x.x = x; x | object.to_json",
        "x = []; x[0] = x; x | object.to_json",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$'",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.replace '^(a+)+$' ''",
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void Deep_nesting_is_an_error_with_a_place(string open, string close)
    {
        var source = "{{ " + Repeat(open, 100_000) + "1" + Repeat(close, 100_000) + " }}";

        var template = Template.Parse(source, "deep");

        Assert.True(template.HasErrors);
        Assert.All(
            template.Messages,
            message => Assert.StartsWith("deep(1,", message.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1", " + 1", "100001")]
    [InlineData("null", " ?? null", "")]
    [InlineData("true", " && true", "true")]
    [InlineData("1", " == 1", "true")]
    public void A_chain_of_operators_may_be_as_long_as_it_likes(string first, string more, string expected)
    {
        var template = Template.Parse("{{ " + first + Repeat(more, 100_000) + " }}", "chain");

        var text = template.Render();

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'a'", " | string.upcase")]
    [InlineData("a", ".b")]
    [InlineData("a", "?.b")]
    [InlineData("a", "[0]")]
    public void A_chain_without_end_is_an_error_with_a_place(string first, string more)
    {
        var template = Template.Parse("{{ " + first + Repeat(more, 100_000) + " }}", "chain");
        var context = new TemplateContext();

        var fault = Assert.Throws<ScriptRuntimeException>(() => template.Render(context));

        Assert.StartsWith("chain(1,", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("if true", "end")]
    [InlineData("for x in [1]", "end")]
    [InlineData("while true", "end")]
    [InlineData("capture x", "end")]
    [InlineData("with {}", "end")]
    [InlineData("case 1; when 1", "end")]
    [InlineData("func f", "end")]
    [InlineData("if false }}{{ else", "end")]
    public void Deeply_nested_statements_are_an_error_with_a_place(string open, string close)
    {
        var source = Repeat("{{ " + open + " }}", 20_000) + "x" + Repeat("{{ " + close + " }}", 20_000);

        var template = Template.Parse(source, "deep");

        Assert.True(template.HasErrors);
        Assert.StartsWith("deep(1,", template.Messages[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'a' | string.pad_left 2000000000")]
    [InlineData("'a' | string.pad_right 2000000000")]
    [InlineData("x = 'a'; for i in 1..40; x = x | string.append x; end")]
    public void Without_a_limit_a_text_ends_before_the_memory_does(string script)
    {
        var template = Template.Parse("{{ " + script + " }}", "grow");
        var context = new TemplateContext { LimitToString = 0, LoopLimit = 0 };

        var fault = Assert.Throws<ScriptRuntimeException>(() => template.Render(context));

        Assert.Contains("The resulting string length exceeds the maximum of ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 | math.format 'N999999999'")]
    [InlineData("1 | object.format 'D999999999'")]
    public void A_number_is_not_padded_beyond_bounds(string script)
    {
        var template = Template.Parse("{{ " + script + " }}", "grow");
        var context = new TemplateContext { LimitToString = 0 };

        var fault = Assert.Throws<ScriptRuntimeException>(() => template.Render(context));

        Assert.Contains("exceeds the maximum of `65536` digits", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Growths))]
    public void What_grows_or_never_ends_is_an_error_with_a_place(string script)
    {
        var template = Template.Parse("{{ " + script + " }}", "grow");
        var context = new TemplateContext { RegexTimeOut = TimeSpan.FromMilliseconds(200) };
        context.PushGlobal(new ScriptObject());
        var before = GC.GetAllocatedBytesForCurrentThread();

        var fault = Assert.Throws<ScriptRuntimeException>(() => template.Render(context));

        Assert.StartsWith("grow(1,", fault.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 300_000_000);
    }

    [Theory]
    [InlineData("x = {}; x.x = x; x")]
    [InlineData("x = []; x[0] = x; x")]
    [InlineData("x = {}; x.x = x; x | object.to_json")]
    [InlineData("x = []; x[0] = x; x | object.to_json")]
    [InlineData("x = {}; x.x = x; x | string.size")]
    [InlineData("x = []; x[0] = x; x == x")]
    [InlineData("func f; f; end; f")]
    [InlineData("func f(x); f x; end; f 1")]
    public void A_cycle_without_any_limit_is_still_an_error(string script)
    {
        var context = new TemplateContext
        {
            ObjectRecursionLimit = 0,
            RecursiveLimit = 0,
            LoopLimit = 0,
            LimitToString = 0,
        };
        context.PushGlobal(new ScriptObject());
        var template = Template.Parse("{{ " + script + " }}", "cycle");

        var fault = Assert.Throws<ScriptRuntimeException>(() => template.Render(context));

        Assert.StartsWith("cycle(1,", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_beyond_the_limit_is_cut()
    {
        var template = Template.Parse("{{ for i in 1..900 }}0123456789{{ end }}");
        var context = new TemplateContext { LimitToString = 95 };

        var text = template.Render(context);

        Assert.Equal(98, text.Length);
        Assert.EndsWith("01234...", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_set_between_two_renderings_holds_for_the_second()
    {
        var template = Template.Parse("{{ article.title }}|{{ article.price }}");
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["article"] = new Article() });
        var before = template.Render(context);

        context.MemberFilter = member => member.Name != nameof(Article.Price);
        var after = template.Render(context);

        Assert.Equal("Tom & Jerry <live>|12.50", before);
        Assert.Equal("Tom & Jerry <live>|", after);
    }

    [Fact]
    public void A_renamer_set_between_two_renderings_holds_for_the_second()
    {
        var template = Template.Parse("{{ article.title }}{{ article.Title }}");
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["article"] = new Article { Title = "T" } });
        var before = template.Render(context);

        context.MemberRenamer = member => member.Name.ToUpperInvariant();
        var after = template.Render(context);

        Assert.Equal("T", before);
        Assert.Equal("", after);
    }

    [Theory]
    [InlineData("init_only")]
    [InlineData("read_only_prop")]
    [InlineData("fixed_count")]
    [InlineData("hidden_setter")]
    public void Members_without_a_public_setter_are_not_written(string member)
    {
        var model = new ScriptObject { ["article"] = new Article(), ["other"] = new Guarded() };
        var owner = member == "hidden_setter" ? "other" : "article";
        var context = new TemplateContext();
        context.PushGlobal(model);

        var fault = Assert.Throws<ScriptRuntimeException>(
            () => Template.Parse($"{{{{ {owner}.{member} = 1 }}}}").Render(context));

        Assert.Contains("readonly", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_rendering_ends_with_the_place_where_it_was()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new TemplateContext { CancellationToken = source.Token, LoopLimit = 0 };

        Assert.Throws<ScriptAbortException>(() => Template.Parse("{{ while true; end }}").Render(context));
    }

    static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    sealed class Guarded
    {
        public int HiddenSetter { get; private set; } = 5;

        public void Raise() => HiddenSetter++;
    }
}
