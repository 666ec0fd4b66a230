using Digest.Fuzz;
using FsCheck;
using FsCheck.Fluent;

namespace Digest.Tests.Hostile;

/// <summary>
/// Any input at all, from a fixed seed; a property that fails is shown with the shortest text that breaks it.
/// </summary>
static class AnyInput
{
    // Any two numbers do, the second odd; they make every run the same.
    static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20261127, 7);

    static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements(Samples.Marks),
        Gen.Elements([.. Samples.MarkdownMarks, .. Samples.HtmlMarks, .. Samples.YamlMarks, .. Samples.TemplateMarks]),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    static readonly Arbitrary<string[]> Pieces = Arb.From(Piece.ArrayOf(), ShorterByOne);

    public static void Text(Action<string> hold, int runs = 100) =>
        Prop.ForAll(Pieces, pieces => hold(string.Concat(pieces))).Check(Fixed.WithMaxTest(runs));

    public static void TwoTexts(Action<string, string> hold, int runs = 100) =>
        Prop.ForAll(Pieces, Pieces, (one, other) => hold(string.Concat(one), string.Concat(other)))
            .Check(Fixed.WithMaxTest(runs));

    public static void Bytes(Action<byte[]> hold, int runs = 200) =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), hold).Check(Fixed.WithMaxTest(runs));

    static IEnumerable<string[]> ShorterByOne(string[] pieces) =>
        Enumerable.Range(0, pieces.Length).Select(left => (string[])[.. pieces[..left], .. pieces[(left + 1)..]]);
}
