using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Keeps the texts that builtins make within the context's limit, before they are made.</summary>
static class Growth
{
    const int LargestKept = 1 << 16;

    // Without a limit, too, a text that doubles and doubles ends in a message, before the memory does.
    const int Longest = 1 << 28;

    [ThreadStatic]
    static TextBuffer? scratch;

    /// <summary>An empty buffer of this thread, for text finished before a template's code runs again.</summary>
    public static TextBuffer Scratch
    {
        get
        {
            // A buffer that once held a large text is not kept: it would stay as long as the thread.
            if (scratch is null || scratch.Length > LargestKept)
            {
                scratch?.Clear();
                scratch = new();
            }

            scratch.Truncate(0);
            return scratch;
        }
    }

    /// <summary>
    /// A buffer to hold while a template's code runs, which may need another; give it back when done.
    /// </summary>
    public static TextBuffer Rent()
    {
        var rented = Scratch;
        scratch = null;
        return rented;
    }

    public static void Return(TextBuffer rented) => scratch = rented;

    public static void Check(TemplateContext context, long length)
    {
        if (context.LimitToString > 0 && length > context.LimitToString)
        {
            throw new InvalidOperationException(
                $"The resulting string length exceeds the configured LimitToString `{context.LimitToString}`.");
        }

        if (length > Longest)
        {
            throw new InvalidOperationException(
                $"The resulting string length exceeds the maximum of `{Longest}`.");
        }
    }

    /// <summary>The same for a width that the template asks for: the fault lies with that argument.</summary>
    public static void CheckWidth(TemplateContext context, int width)
    {
        if (context.LimitToString > 0 && width > context.LimitToString)
        {
            throw new ArgumentException(
                $"Padding width `{width}` exceeds the configured LimitToString `{context.LimitToString}`.",
                nameof(width));
        }

        Check(context, width);
    }
}
