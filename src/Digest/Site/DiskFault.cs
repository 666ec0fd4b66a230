namespace Digest.Site;

/// <summary>What went wrong on the disk, in words for the person at it.</summary>
static class DiskFault
{
    // The numbers by which Unix and Windows name the same trouble (an exception's HResult ends with them).
    static readonly (int[] Codes, string What, string Remedy)[] Table =
    [
        ([28, 112, 122, 39], "There is no room left on the disk for the site.",
            "Make room, or name another folder with --out."),
        ([30, 19], "The disk of the output folder is read-only.", "Name another folder with --out."),
        ([16], "The output folder is itself a mounted disk and cannot be replaced as a whole.",
            "Name a folder inside it with --out."),
    ];

    public static bool IsOne(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>Reports the fault; whatever stood in the folder before still stands there.</summary>
    public static void Report(Exception fault, string folder, Problems problems)
    {
        var code = fault.HResult & 0xFFFF;
        foreach (var (codes, what, remedy) in Table)
        {
            if (fault is IOException && codes.Contains(code))
            {
                problems.Add(new(folder), what, remedy);
                return;
            }
        }

        var (reason, advice) = fault is UnauthorizedAccessException
            ? ("The site cannot be written here: writing is not allowed.",
                "Allow writing to the folder and to the one that holds it, or name another with --out.")
            : ("The site cannot be written here.",
                "See whether the disk is in order, or name another folder with --out.");
        problems.Add(new(folder), reason, advice);
    }
}
