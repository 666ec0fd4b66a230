using System.Collections;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What templates call the functions of the group, and which arguments they take.</summary>
public partial class ArrayFunctions
{
    static readonly ScriptParameterInfo aList = Parameter.Of<IEnumerable>("list");

    static readonly ScriptParameterInfo list1 = Parameter.Of<IEnumerable>("list1");

    static readonly ScriptParameterInfo list2 = Parameter.Of<IEnumerable>("list2");

    static readonly ScriptParameterInfo index = Parameter.Of<int>("index");

    static readonly ScriptParameterInfo function = Parameter.Of<object>("function");

    static readonly ScriptParameterInfo args = Parameter.Of<object[]>("args");

    static readonly BuiltinTable table = new(
        new("add", typeof(IEnumerable), static (_, _, a) => Add((IEnumerable?)a[0], a[1]), aList, Parameter.Value),
        new(
            "add_range", typeof(IEnumerable),
            static (context, span, a) => AddRange(context, span, (IEnumerable?)a[0], (IEnumerable?)a[1]),
            list1, list2),
        new(
            "compact", typeof(IEnumerable),
            static (context, span, a) => Compact(context, span, (IEnumerable?)a[0]),
            aList),
        new(
            "concat", typeof(IEnumerable),
            static (context, span, a) => Concat(context, span, (IEnumerable?)a[0], (IEnumerable?)a[1]),
            list1, list2),
        new(
            "cycle", typeof(object),
            static (context, span, a) => Cycle(context, span, (IList?)a[0], a[1]),
            Parameter.Of<IList>("list"), Parameter.Optional<object>("group")),
        new(
            "any", typeof(bool),
            static (context, span, a) => Boxes.Of(Any(context, span, (IEnumerable?)a[0], a[1], (object?[])a[2]!)),
            aList, function, args),
        new(
            "each", typeof(IEnumerable),
            static (context, span, a) => Each(context, span, (IEnumerable?)a[0], a[1], (object?[])a[2]!),
            aList, function, args),
        new(
            "filter", typeof(IEnumerable),
            static (context, span, a) => Filter(context, span, (IEnumerable?)a[0], a[1], (object?[])a[2]!),
            aList, function, args),
        new("first", typeof(object), static (_, _, a) => First((IEnumerable?)a[0]), aList),
        new(
            "insert_at", typeof(IEnumerable),
            static (context, span, a) => InsertAt(context, span, (IEnumerable?)a[0], (int)a[1]!, a[2]),
            aList, index, Parameter.Value),
        new(
            "join", typeof(string),
            static (context, span, a) => Join(context, span, (IEnumerable?)a[0], (string?)a[1], a[2]),
            aList, Parameter.Of<string>("delimiter"), Parameter.Optional<object>("function")),
        new("last", typeof(object), static (context, span, a) => Last(context, span, (IEnumerable?)a[0]), aList),
        new(
            "limit", typeof(IEnumerable),
            static (context, span, a) => Limit(context, span, (IEnumerable?)a[0], (int)a[1]!),
            aList, Parameter.Of<int>("count")),
        new(
            "map", typeof(IEnumerable),
            static (context, span, a) => Map(context, span, a[0], (string?)a[1]),
            Parameter.Of<object>("list"), Parameter.Of<string>("member")),
        new(
            "offset", typeof(IEnumerable),
            static (context, span, a) => Offset(context, span, (IEnumerable?)a[0], (int)a[1]!),
            aList, index),
        new(
            "remove_at", typeof(IEnumerable),
            static (_, _, a) => RemoveAt((IList?)a[0], (int)a[1]!),
            Parameter.Of<IList>("list"), index),
        new(
            "reverse", typeof(IEnumerable),
            static (context, span, a) => Reverse(context, span, (IEnumerable?)a[0]),
            aList),
        new(
            "size", typeof(int),
            static (context, span, a) => Boxes.Of(Size(context, span, (IEnumerable?)a[0])),
            aList),
        new(
            "sort", typeof(IEnumerable),
            static (context, span, a) => Sort(context, span, a[0], (string?)a[1]),
            Parameter.Of<object>("list"), Parameter.Optional<string>("member")),
        new("uniq", typeof(IEnumerable), static (context, span, a) => Uniq(context, span, (IEnumerable?)a[0]), aList),
        new(
            "contains", typeof(bool),
            static (context, span, a) => Boxes.Of(Contains(context, span, (IEnumerable?)a[0], a[1])),
            aList, Parameter.Of<object>("item")));
}
