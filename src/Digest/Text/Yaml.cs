using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Digest.Text;

/// <summary>
/// Reads YAML into a tree of our own; the only file that knows YamlDotNet. No input makes it throw, hang or grow.
/// </summary>
static class Yaml
{
    const int DeepestNesting = 100;

    // Each alias stands for all that its anchor holds; together they may stand for no more than this.
    const int AliasBudget = 1_000;

    // A text that is no YAML at all is not searched line by line, and its lines are not listed one by one.
    const int MostChunks = 50_000;
    const int MostFaultsShown = 20;

    /// <summary>
    /// The tree of a YAML text whose first line stands at <paramref name="start"/>; null when nothing could be read.
    /// </summary>
    /// <remarks>A fault spoils only the top-level entry it stands in: the others are read one by one.</remarks>
    public static YamlNode? Read(string text, Place start, Problems problems) =>
        PlainYaml.Read(text, start) ?? ReadClosely(text, start, problems);

    /// <summary>The same by the parser, however plain the text is.</summary>
    public static YamlNode? ReadClosely(string text, Place start, Problems problems)
    {
        var whole = ReadDocument(text, start);
        if (whole.Fault is null)
        {
            Report(whole, problems);
            return whole.Root;
        }

        var chunks = YamlChunks.Split(text);
        var parts = chunks.Count > MostChunks
            ? []
            : chunks.Select(chunk => ReadDocument(chunk.Text, start with { Line = start.Line + chunk.Line })).ToList();
        foreach (var part in parts.Where(IsFaulty).Take(MostFaultsShown))
        {
            Report(part, problems);
        }

        // A fault that no entry has by itself, such as differing indentation, is told as the whole text shows it.
        if (!parts.Exists(IsFaulty))
        {
            problems.Add(whole.Fault.Place, whole.Fault.What, whole.Fault.Remedy);
        }

        return YamlChunks.Join([.. parts.Select(part => part.Root).OfType<YamlNode>()], problems);
    }

    static bool IsFaulty(Reading reading) => reading.Fault is not null || reading.Minor.Count > 0;

    static void Report(Reading reading, Problems problems)
    {
        foreach (var problem in reading.Fault is null ? reading.Minor : [.. reading.Minor, reading.Fault])
        {
            problems.Add(problem.Place, problem.What, problem.Remedy);
        }
    }

    static Reading ReadDocument(string text, Place start)
    {
        var tree = new YamlTree();
        try
        {
            // A byte order mark is no part of the document; comments would only be tokens to pass over.
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (tree.Fault is null && !tree.IsComplete && parser.MoveNext())
            {
                Take(parser.Current!, tree, start);
            }

            if (tree.IsComplete && parser.MoveNext() && parser.Current is DocumentStart another)
            {
                tree.Note(PlaceOf(another.Start, start), "A second document begins here; it was not read.",
                    "Join the two, without the line of hyphens.");
            }

            return new(tree.Root, tree.Minor, tree.Fault);
        }
        catch (YamlException fault)
        {
            return new(null, tree.Minor, Describe(fault, text, start));
        }
        catch (Exception fault)
            when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser answers a few malformed texts, such as a run of document ends, with an exception of the
            // framework's.
            return new(null, tree.Minor, new(start, "This is not valid YAML.",
                "Write one field a line: the field's name, a colon, a space, the value."));
        }
    }

    static void Take(ParsingEvent piece, YamlTree tree, Place start)
    {
        var place = PlaceOf(piece.Start, start);
        switch (piece)
        {
            case Scalar scalar:
                var text = ControlCharacters.ToSpaces(scalar.Value);
                tree.Add(new(YamlKind.Text, place, text, scalar.Style == ScalarStyle.Plain), Anchor(scalar));
                break;
            case SequenceStart list:
                tree.Open(YamlKind.List, place, Anchor(list));
                break;
            case MappingStart map:
                tree.Open(YamlKind.Map, place, Anchor(map));
                break;
            case SequenceEnd or MappingEnd:
                tree.Close();
                break;
            case AnchorAlias alias:
                tree.AddAlias(alias.Value.Value, place, AliasBudget);
                break;
            case DocumentEnd:
                tree.Finish();
                break;
        }

        if (tree.Depth > DeepestNesting)
        {
            tree.Stop(place, $"The YAML is nested more than {DeepestNesting} deep.", "Write it flat.");
        }
    }

    static string? Anchor(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    // A mark counts lines and columns from 1.
    static Place PlaceOf(Mark mark, Place start) =>
        start with { Line = start.Line + (int)Math.Max(mark.Line, 1) - 1, Column = (int)Math.Max(mark.Column, 1) };

    static Place PlaceIn(string text, int offset, Place start)
    {
        var inText = Place.Of(start.File, text, offset);
        return inText with { Line = start.Line + inText.Line - 1 };
    }

    static Problem Describe(YamlException fault, string text, Place start)
    {
        var reason = ControlCharacters.Show(fault.Message).Trim().TrimEnd('.');
        var what = reason.Length == 0
            ? "This is not valid YAML."
            : $"This is not valid YAML: {char.ToLowerInvariant(reason[0])}{reason[1..]}.";
        var place = PlaceOf(fault.Start, start);

        // The parser marks the beginning of what holds the tab; people look for the tab itself.
        if (fault.Message.Contains("tab", StringComparison.Ordinal) && IndentingTab(text) is int tab)
        {
            return new(PlaceIn(text, tab, start), what, "Indent with spaces.");
        }

        // What is never closed is noticed after the end; the last line that is there is nearer to it.
        var end = text.AsSpan().TrimEnd().Length;
        var last = PlaceIn(text, end, start);
        if (fault.Start.Index >= end || place > last)
        {
            place = last;
        }

        return new(place, what, "Put the value into quotation marks, and close every mark and bracket.");
    }

    static int? IndentingTab(string text)
    {
        var isIndent = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (isIndent && text[i] == '\t')
            {
                return i;
            }

            isIndent = text[i] is '\n' or '\r' || (isIndent && text[i] == ' ');
        }

        return null;
    }

    /// <summary>What one pass over a text gave: a fault ended it early.</summary>
    sealed record Reading(YamlNode? Root, IReadOnlyList<Problem> Minor, Problem? Fault);
}
