using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The library every template begins with, made once: contexts share it until one writes to it.</summary>
public partial class BuiltinFunctions : ScriptObject
{
    static readonly BuiltinTable table = new BuiltinTable()
        .With("empty", EmptyValue.Default)
        .With("blank", EmptyValue.Default)
        .With("include", IncludeFunction.Default)
        .With("include_join", IncludeJoinFunction.Default)
        .With("array", new ArrayFunctions().AsPrototype())
        .With("date", new DateTimeFunctions().AsPrototype())
        .With("html", new HtmlFunctions().AsPrototype())
        .With("math", new MathFunctions().AsPrototype())
        .With("object", new ObjectFunctions().AsPrototype())
        .With("regex", new RegexFunctions().AsPrototype())
        .With("string", new StringFunctions().AsPrototype())
        .With("timespan", new TimeSpanFunctions().AsPrototype());

    public BuiltinFunctions()
        : base(table)
    {
    }
}
