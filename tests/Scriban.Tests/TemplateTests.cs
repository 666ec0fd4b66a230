using System.Globalization;
using System.Text;
using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ScribanTests;

/// <summary>What a program that renders templates relies on.</summary>
public class TemplateTests
{
    [Fact]
    public void An_empty_text_is_a_valid_template()
    {
        var template = Template.Parse("");

        Assert.False(template.HasErrors);
        Assert.Equal("", template.Render());
    }

    [Fact]
    public void A_faulty_text_says_where_and_is_not_rendered()
    {
        var template = Template.Parse("a\n{{ 1 + }}", "page.html");

        Assert.True(template.HasErrors);
        Assert.NotNull(template.Page);
        Assert.StartsWith("page.html(2,", template.Messages[0].ToString(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => template.Render());
    }

    [Fact]
    public void A_model_is_imported_under_renamed_members()
    {
        var text = Template.Parse("{{ first_name }} {{ age }}").Render(new Person { FirstName = "Ada", Age = 36 });

        Assert.Equal("Ada 36", text);
    }

    [Fact]
    public void A_model_can_be_an_anonymous_object_a_dictionary_or_json()
    {
        var template = Template.Parse("{{ title }}");

        Assert.Equal("a", template.Render(new { Title = "a" }));
        Assert.Equal("b", template.Render(new Dictionary<string, object?> { ["title"] = "b" }));
        Assert.Equal("c", template.Render(JsonDocument.Parse("{\"title\":\"c\"}").RootElement));
        Assert.Equal("d", template.Render(new ScriptObject { ["title"] = "d" }));
    }

    [Theory]
    [InlineData("text")]
    [InlineData(5)]
    public void A_single_value_is_no_model(object model)
    {
        var template = Template.Parse("x");

        Assert.Throws<ArgumentOutOfRangeException>(() => template.Render(model));
    }

    [Fact]
    public void An_expression_is_evaluated_to_its_value()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["x"] = 20 });

        Assert.Equal(42, Template.Evaluate("x * 2 + 2", context));
        Assert.Equal("ab", Template.Evaluate("a + 'b'", new { A = "a" }));
    }

    [Fact]
    public void The_last_pushed_global_is_read_first_and_written_to()
    {
        var under = new ScriptObject { ["a"] = 1, ["b"] = 2 };
        var over = new ScriptObject { ["a"] = 10 };
        var context = new TemplateContext();
        context.PushGlobal(under);
        context.PushGlobal(over);

        var text = Template.Parse("{{ a }} {{ b }}{{ b = 20 }}").Render(context);

        Assert.Equal("10 2", text);
        Assert.Equal(2, under["b"]);
        Assert.Equal(20, over["b"]);
    }

    [Fact]
    public void What_was_not_pushed_cannot_be_popped()
    {
        var context = new TemplateContext();

        Assert.Throws<InvalidOperationException>(() => context.PopGlobal());
        Assert.Throws<InvalidOperationException>(() => context.PopOutput());
        Assert.Throws<InvalidOperationException>(() => context.PopCulture());
    }

    [Fact]
    public void A_context_is_used_again_and_its_output_begins_anew()
    {
        var context = new TemplateContext();
        var template = Template.Parse("a{{ 1 }}");

        Assert.Equal("a1", template.Render(context));
        Assert.Equal("a1", template.Render(context));
    }

    [Fact]
    public void A_writer_keeps_what_was_written_before()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var context = new TemplateContext();
        context.PushOutput(new TextWriterOutput(writer));
        var template = Template.Parse("a{{ 1 }}");

        template.Render(context);
        template.Render(context);

        Assert.Equal("a1a1", writer.ToString());
    }

    [Fact]
    public void A_builder_can_be_handed_in()
    {
        var builder = new StringBuilder("before ");
        var context = new TemplateContext();
        context.PushOutput(new StringBuilderOutput(builder));

        var text = Template.Parse("{{ 'x' }}").Render(context);

        Assert.Equal("before x", text);
    }

    [Fact]
    public void Reset_takes_back_what_was_pushed_and_written_but_no_options()
    {
        var context = new TemplateContext { StrictVariables = true, LoopLimit = 7 };
        context.PushGlobal(new ScriptObject { ["x"] = 1 });
        context.CachedTemplates["a"] = Template.Parse("old");

        context.Reset();

        Assert.Equal(1, context.GlobalCount);
        Assert.Empty(context.CachedTemplates);
        Assert.True(context.StrictVariables);
        Assert.Equal(7, context.LoopLimit);
    }

    [Fact]
    public void What_one_context_does_to_the_builtins_no_other_sees()
    {
        var changed = new TemplateContext();
        changed.PushGlobal(new ScriptObject());
        Template.Parse("{{ date.format = '%Y'; string.shout = 1 }}").Render(changed);
        var other = new TemplateContext();
        other.PushGlobal(new ScriptObject { ["d"] = new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc) });

        var text = Template.Parse("{{ d }}|{{ string.shout }}").Render(other);

        Assert.Equal("02 Jan 2024|", text);
    }

    [Fact]
    public void A_pushed_culture_changes_how_numbers_print()
    {
        var context = new TemplateContext();
        context.PushCulture(CultureInfo.GetCultureInfo("de-DE"));

        var text = Template.Parse("{{ 1.5 }}").Render(context);

        Assert.Equal("1,5", text);
    }

    [Fact]
    public async Task An_asynchronous_rendering_waits_for_tasks_and_loads_asynchronously()
    {
        var context = new TemplateContext { TemplateLoader = new SlowLoader() };
        var globals = new ScriptObject();
        globals.Import("later", new Func<Task<string>>(async () =>
        {
            await Task.Yield();
            return "later";
        }));
        context.PushGlobal(globals);

        var text = await Template.Parse("{{ later }} {{ include 'a' }}", "page").RenderAsync(context);

        Assert.Equal("later loaded a", text);
    }

    [Fact]
    public void An_error_in_an_include_names_the_included_file()
    {
        var context = new TemplateContext
        {
            TemplateLoader = new CaseLoader(
                new Dictionary<string, string?> { ["part"] = "one\n{{ nope.x }}" }, kind: null),
        };

        var fault = Assert.Throws<ScriptRuntimeException>(
            () => Template.Parse("{{ include 'part' }}", "page").Render(context));

        Assert.StartsWith("part(2,", fault.Message, StringComparison.Ordinal);
        Assert.Equal(fault.Message, fault.ToString());
    }

    [Fact]
    public void Functions_are_imported_from_types_delegates_and_derived_objects()
    {
        var globals = new ScriptObject();
        globals.Import(typeof(Fx));
        globals.Import("twice", new Func<int, int>(number => number * 2));
        globals["own"] = new OwnFunctions();
        var context = new TemplateContext();
        context.PushGlobal(globals);

        var text = Template.Parse("{{ shout 'a' }} {{ 4 | twice }} {{ own.greet 'Ada' }}").Render(context);

        Assert.Equal("A! 8 Hello Ada", text);
    }

    [Fact]
    public void Members_are_read_only_when_they_are_said_to_be()
    {
        var globals = new ScriptObject();
        globals.SetValue("fixed", 1, readOnly: true);
        globals["fixed"] = 2;
        var context = new TemplateContext();
        context.PushGlobal(globals);

        Assert.Equal(1, globals["fixed"]);
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ fixed = 3 }}").Render(context));
    }

    [Theory]
    [InlineData("FirstName", "first_name")]
    [InlineData("HTMLBody", "htmlbody")]
    [InlineData("URL", "url")]
    public void Names_become_lower_case_with_underscores(string name, string expected) =>
        Assert.Equal(expected, StandardMemberRenamer.Rename(name));

    sealed class SlowLoader : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => "not waited for";

        public async ValueTask<string?> LoadAsync(
            TemplateContext context, SourceSpan callerSpan, string templatePath)
        {
            await Task.Yield();
            return "loaded " + templatePath;
        }
    }

    sealed class OwnFunctions : ScriptObject
    {
        public static string Greet(string name) => "Hello " + name;
    }
}
