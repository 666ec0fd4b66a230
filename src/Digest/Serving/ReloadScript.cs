using System.Text;

namespace Digest.Serving;

/// <summary>The script that a served page carries and a published one does not.</summary>
static class ReloadScript
{
    public const string Path = "/__digest/reload.js";

    public const string Events = "/__digest/events";

    const string Resource = "serving/reload.js";
    const string End = "</body>";
    const string NoScripts = "default-src 'none'";

    public static byte[] Bytes { get; } = Read();

    /// <summary>The page with the script at its end, which is told by its address what issue the page is of.</summary>
    public static byte[] Into(byte[] page, string mark)
    {
        var text = Allowing(Encoding.UTF8.GetString(page));
        var at = text.LastIndexOf(End, StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(
            text.Insert(at < 0 ? text.Length : at, $"<script src=\"{Path}?{mark}\"></script>"));
    }

    /// <summary>A page that has nothing to show but this script.</summary>
    public static byte[] Alone(string title, string mark) => Into(
        Encoding.UTF8.GetBytes($"<!doctype html>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<p>{title}\n"),
        mark);

    // The page for what is not there allows no script at all; but it, too, has to notice when there is something.
    static string Allowing(string page)
    {
        var at = page.IndexOf(NoScripts, StringComparison.Ordinal);
        return at < 0 || page.Contains("script-src", StringComparison.Ordinal)
            ? page
            : page.Insert(at + NoScripts.Length, "; script-src 'self'; connect-src 'self'");
    }

    static byte[] Read()
    {
        using var stream = typeof(ReloadScript).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
