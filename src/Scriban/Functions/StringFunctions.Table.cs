using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What templates call the functions of the group, and which arguments they take.</summary>
public partial class StringFunctions
{
    static readonly BuiltinTable table = new(
        new("escape", typeof(string), static (_, _, a) => Escape((string?)a[0]), Parameter.Text),
        new(
            "append", typeof(string),
            static (context, _, a) => Append(context, (string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("with")),
        new("capitalize", typeof(string), static (_, _, a) => Capitalize((string?)a[0]), Parameter.Text),
        new("capitalizewords", typeof(string), static (_, _, a) => Capitalizewords((string?)a[0]), Parameter.Text),
        new(
            "contains", typeof(bool),
            static (_, _, a) => Boxes.Of(Contains((string?)a[0], (string?)a[1])),
            Parameter.Text, Parameter.Of<string>("value")),
        new("empty", typeof(bool), static (_, _, a) => Boxes.Of(Empty((string?)a[0])), Parameter.Text),
        new("whitespace", typeof(bool), static (_, _, a) => Boxes.Of(Whitespace((string?)a[0])), Parameter.Text),
        new("downcase", typeof(string), static (_, _, a) => Downcase((string?)a[0]), Parameter.Text),
        new(
            "ends_with", typeof(bool),
            static (_, _, a) => Boxes.Of(EndsWith((string?)a[0], (string?)a[1])),
            Parameter.Text, Parameter.Of<string>("value")),
        new(
            "equals_ignore_case", typeof(bool),
            static (_, _, a) => Boxes.Of(EqualsIgnoreCase((string?)a[0], (string?)a[1])),
            Parameter.Text, Parameter.Of<string>("value")),
        new("handleize", typeof(string), static (_, _, a) => Handleize((string?)a[0]), Parameter.Text)
        {
            Writer = static (_, _, a, output) => WriteHandle((string)a[0]!, output),
        },
        new("literal", typeof(string), static (_, _, a) => Literal((string?)a[0]), Parameter.Text),
        new("lstrip", typeof(string), static (_, _, a) => Lstrip((string?)a[0]), Parameter.Text),
        new(
            "pluralize", typeof(string),
            static (_, _, a) => Pluralize((int)a[0]!, (string?)a[1], (string?)a[2]),
            Parameter.Of<int>("number"), Parameter.Of<string>("singular"), Parameter.Of<string>("plural")),
        new(
            "prepend", typeof(string),
            static (context, _, a) => Prepend(context, (string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("by")),
        new(
            "remove", typeof(string),
            static (_, _, a) => Remove((string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("remove")),
        new(
            "remove_first", typeof(string),
            static (context, _, a) => RemoveFirst(context, (string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("remove")),
        new(
            "remove_last", typeof(string),
            static (context, _, a) => RemoveLast(context, (string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("remove")),
        new(
            "replace", typeof(string),
            static (context, _, a) => Replace(context, (string?)a[0], (string?)a[1], (string?)a[2]),
            Parameter.Text, Parameter.Of<string>("match"), Parameter.Of<string>("replace")),
        new(
            "replace_first", typeof(string),
            static (context, _, a) => ReplaceFirst(context, (string?)a[0], (string?)a[1], (string?)a[2], (bool)a[3]!),
            Parameter.Text, Parameter.Of<string>("match"), Parameter.Of<string>("replace"),
            Parameter.Optional<bool>("fromEnd")),
        new("rstrip", typeof(string), static (_, _, a) => Rstrip((string?)a[0]), Parameter.Text),
        new("size", typeof(int), static (_, _, a) => Boxes.Of(Size((string?)a[0])), Parameter.Text),
        new(
            "slice", typeof(string),
            static (_, _, a) => Slice((string?)a[0], (int)a[1]!, (int?)a[2]),
            Parameter.Text, Parameter.Of<int>("start"), Parameter.Optional<int?>("length")),
        new(
            "slice1", typeof(string),
            static (_, _, a) => Slice1((string?)a[0], (int)a[1]!, (int)a[2]!),
            Parameter.Text, Parameter.Of<int>("start"), Parameter.Optional("length", 1)),
        new(
            "split", typeof(IEnumerable<string>),
            static (_, _, a) => Split((string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("match")),
        new(
            "starts_with", typeof(bool),
            static (_, _, a) => Boxes.Of(StartsWith((string?)a[0], (string?)a[1])),
            Parameter.Text, Parameter.Of<string>("value")),
        new("strip", typeof(string), static (_, _, a) => Strip((string?)a[0]), Parameter.Text),
        new("strip_newlines", typeof(string), static (_, _, a) => StripNewlines((string?)a[0]), Parameter.Text),
        new("to_int", typeof(object), static (context, _, a) => ToInt(context, (string?)a[0]), Parameter.Text),
        new("to_long", typeof(object), static (context, _, a) => ToLong(context, (string?)a[0]), Parameter.Text),
        new("to_float", typeof(object), static (context, _, a) => ToFloat(context, (string?)a[0]), Parameter.Text),
        new("to_double", typeof(object), static (context, _, a) => ToDouble(context, (string?)a[0]), Parameter.Text),
        new(
            "truncate", typeof(string),
            static (_, _, a) => Truncate((string?)a[0], (int)a[1]!, (string?)a[2]),
            Parameter.Text, Parameter.Of<int>("length"), Parameter.Optional<string>("ellipsis")),
        new(
            "truncatewords", typeof(string),
            static (_, _, a) => Truncatewords((string?)a[0], (int)a[1]!, (string?)a[2]),
            Parameter.Text, Parameter.Of<int>("count"), Parameter.Optional<string>("ellipsis")),
        new("upcase", typeof(string), static (_, _, a) => Upcase((string?)a[0]), Parameter.Text),
        new("md5", typeof(string), static (_, _, a) => Md5((string?)a[0]), Parameter.Text),
        new("sha1", typeof(string), static (_, _, a) => Sha1((string?)a[0]), Parameter.Text),
        new("sha256", typeof(string), static (_, _, a) => Sha256((string?)a[0]), Parameter.Text),
        new("sha512", typeof(string), static (_, _, a) => Sha512((string?)a[0]), Parameter.Text),
        new(
            "hmac_sha1", typeof(string),
            static (_, _, a) => HmacSha1((string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("secretKey")),
        new(
            "hmac_sha256", typeof(string),
            static (_, _, a) => HmacSha256((string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("secretKey")),
        new(
            "hmac_sha512", typeof(string),
            static (_, _, a) => HmacSha512((string?)a[0], (string?)a[1]),
            Parameter.Text, Parameter.Of<string>("secretKey")),
        new(
            "pad_left", typeof(string),
            static (context, _, a) => PadLeft(context, (string?)a[0], (int)a[1]!),
            Parameter.Text, Parameter.Of<int>("width")),
        new(
            "pad_right", typeof(string),
            static (context, _, a) => PadRight(context, (string?)a[0], (int)a[1]!),
            Parameter.Text, Parameter.Of<int>("width")),
        new(
            "base64_encode", typeof(string),
            static (context, _, a) => Base64Encode(context, (string?)a[0]),
            Parameter.Text),
        new("base64_decode", typeof(string), static (_, _, a) => Base64Decode((string?)a[0]), Parameter.Text),
        new(
            "index_of", typeof(int),
            static (_, _, a) => Boxes.Of(IndexOf((string?)a[0], (string?)a[1], (int?)a[2], (int?)a[3], (string?)a[4])),
            Parameter.Text, Parameter.Of<string>("search"), Parameter.Optional<int?>("startIndex"),
            Parameter.Optional<int?>("count"), Parameter.Optional<string>("stringComparison")));
}
