using System.Text;

namespace Digest.Articles;

/// <summary>Adds entries to <c>actors.yml</c> without touching what stands there: comments, order and line ends
/// stay.</summary>
static class WhoIsWhoFile
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Appends entries. False, with a problem, when the file would not be read as both lists together; then it
    /// is as it was.</summary>
    /// <exception cref="IOException">The file cannot be written; then, too, it is as it was.</exception>
    public static bool Append(string file, string entries, Problems problems)
    {
        var before = File.Exists(file) ? File.ReadAllBytes(file) : [];
        if (Decoding.TryRead(Utf8, before) is not { } text)
        {
            problems.Add(new(file), "The list is not in UTF-8, so nothing was added.", "Save it as UTF-8.");
            return false;
        }

        var after = Joined(text, entries);
        var (were, added, are) = (Count(text, file), Count(entries, file), Count(after, file));
        if (were is null || added is null || are != were + added)
        {
            problems.Add(new(file), "The list is not written one entry below the other, so nothing was added.",
                "Begin each entry with a hyphen at the start of a line: - name: The name.");
            return false;
        }

        WholeFile.Replace(file, after);
        return true;
    }

    static string Joined(string text, string entries)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var gap = text.Length == 0 ? "" : text.EndsWith('\n') ? end : end + end;
        return text + gap + entries.ReplaceLineEndings(end);
    }

    // Null where anything is wrong: adding to a faulty list would bury the fault.
    static int? Count(string text, string file)
    {
        var problems = new Problems();
        var entries = WhoIsWhoReader.Read(text.TrimStart('\uFEFF'), file, problems).Entries.Count;
        return problems.Count == 0 ? entries : null;
    }
}
