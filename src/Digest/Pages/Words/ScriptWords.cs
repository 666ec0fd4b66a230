namespace Digest.Pages;

/// <summary>The words that scripts say, as a script that goes before them.</summary>
static class ScriptWords
{
    const string Mark = "js_";
    const string CueMark = "cue_";

    /// <summary>
    /// A constant <c>words</c> with the phrases of scripts, and in its <c>cues</c> the ways of speaking.
    /// </summary>
    public static void Write(Phrasebook words, Paper paper)
    {
        paper.Write("const words=");
        JsonText.WriteValue(paper, json =>
        {
            json.WriteStartObject();
            foreach (var (name, text) in Named(words, Mark))
            {
                json.WriteString(name, text);
            }

            json.WriteStartObject("cues");
            foreach (var (name, text) in Named(words, CueMark))
            {
                json.WriteString(name, text);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        paper.Write(";\n");
    }

    static IEnumerable<(string Name, string Text)> Named(Phrasebook words, string mark) => words.Texts
        .Where(text => text.Key.StartsWith(mark, StringComparison.Ordinal))
        .OrderBy(text => text.Key, StringComparer.Ordinal)
        .Select(text => (text.Key[mark.Length..], text.Value));
}
