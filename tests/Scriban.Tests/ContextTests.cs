using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ScribanTests;

/// <summary>What a host may change in how a context finds, writes and fails.</summary>
public class ContextTests
{
    [Fact]
    public void A_variable_nobody_has_can_be_found_by_the_host()
    {
        var context = new TemplateContext
        {
            StrictVariables = true,
            TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object? value) =>
            {
                value = variable.Name.ToUpperInvariant();
                return variable.Name != "nope";
            },
        };

        var text = Template.Parse("{{ found }}").Render(context);

        Assert.Equal("FOUND", text);
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ nope }}").Render(context));
    }

    [Fact]
    public void A_member_nobody_has_can_be_found_by_the_host()
    {
        var context = new TemplateContext
        {
            TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object? value) =>
            {
                value = "?" + member;
                return true;
            },
        };
        context.PushGlobal(new ScriptObject { ["page"] = new ScriptObject { ["title"] = "T" } });

        var text = Template.Parse("{{ page.title }} {{ page.missing }}").Render(context);

        Assert.Equal("T ?missing", text);
    }

    [Fact]
    public void A_text_can_stand_in_for_what_fails()
    {
        var context = new TemplateContext { RenderRuntimeException = fault => $"[{fault.OriginalMessage}]" };

        var text = Template.Parse("a{{ nope.x }}b").Render(context);

        Assert.Equal("a[Cannot get the member nope.x for a null object.]b", text);
    }

    [Fact]
    public void After_an_error_the_context_renders_again_and_says_first_what_it_had_written()
    {
        var context = new TemplateContext();
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("half {{ nope.x }}").Render(context));

        var text = Template.Parse("whole").Render(context);

        Assert.Equal("half whole", text);
    }

    [Fact]
    public async Task A_writer_is_written_to_asynchronously()
    {
        await using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var context = new TemplateContext();
        context.PushOutput(new TextWriterOutput(writer));

        await Template.Parse("{{ for i in 1..3 }}{{ i }},{{ end }}").RenderAsync(context);

        Assert.Equal("1,2,3,", writer.ToString());
    }

    [Fact]
    public async Task An_error_in_an_asynchronous_rendering_has_its_place()
    {
        var context = new TemplateContext();
        var globals = new ScriptObject();
        globals.Import("fails", new Func<Task<string>>(
            () => Task.FromException<string>(new InvalidOperationException("later"))));
        context.PushGlobal(globals);

        var fault = await Assert.ThrowsAsync<ScriptRuntimeException>(
            () => Template.Parse("a\n{{ fails }}", "page").RenderAsync(context).AsTask());

        Assert.StartsWith("page(2,4)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loader_is_asked_once_for_each_path()
    {
        var loader = new CountingLoader();
        var context = new TemplateContext { TemplateLoader = loader };

        var text = Template.Parse("{{ for i in 1..3 }}{{ include 'part' }}{{ end }}", "page").Render(context);

        Assert.Equal("ppp", text);
        Assert.Equal(1, loader.Loads);
    }

    [Fact]
    public void One_parsed_part_serves_many_contexts()
    {
        var part = Template.Parse("{{ $1 }}!", "part");
        var page = Template.Parse("{{ include 'part' 'x' }}", "page");

        var texts = Enumerable.Range(0, 3).Select(_ =>
        {
            var context = new TemplateContext { TemplateLoader = new CountingLoader() };
            context.CachedTemplates["part"] = part;
            return page.Render(context);
        });

        Assert.All(texts, text => Assert.Equal("x!", text));
    }

    [Fact]
    public void Values_are_converted_and_named_by_the_context()
    {
        var context = new TemplateContext();

        Assert.Equal("[1, \"a\", null]", context.ObjectToString(new object?[] { 1, "a", null }));
        Assert.Equal(2, context.ToInt(default, 1.6));
        Assert.True(context.ToBool(default, 0));
        Assert.False(context.ToBool(default, null));
        Assert.Equal(3L, context.ToObject<long>(default, 3));
        Assert.Equal("bigint", context.GetTypeName(System.Numerics.BigInteger.One));
    }

    [Fact]
    public void Dictionaries_with_keys_of_any_type_are_read_and_written_as_json()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["pages"] = new Dictionary<int, string> { [7] = "seven" } });

        var text = Template.Parse("{{ pages[7] }} {{ pages | object.to_json }} {{ pages | object.values }}")
            .Render(context);

        Assert.Equal("seven {\"7\":\"seven\"} [\"seven\"]", text);
    }

    [Fact]
    public void Names_can_be_told_apart_without_regard_to_case()
    {
        var context = new TemplateContext(StringComparer.OrdinalIgnoreCase);
        context.PushGlobal(new ScriptObject(StringComparer.OrdinalIgnoreCase) { ["Title"] = "T" });

        var text = Template.Parse("{{ title }}{{ TITLE | String.Downcase }}").Render(context);

        Assert.Equal("Tt", text);
    }

    sealed class CountingLoader : ITemplateLoader
    {
        public int Loads { get; private set; }

        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
        {
            Loads++;
            return "p";
        }

        public ValueTask<string?> LoadAsync(
            TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
