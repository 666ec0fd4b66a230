using Digest.Connections;
using Digest.Pages;
using Digest.Site;

namespace Digest.Verbs;

/// <summary>
/// Sees to the cards of a build: takes the drawn ones, and has missing ones drawn where that was asked for.
/// </summary>
/// <param name="Folder">Where drawn cards are kept, inside the seeds.</param>
sealed record CardTable(string Folder, bool Draws, Desk Desk)
{
    public static CardTable Of(string seeds, bool draws, Desk desk) =>
        new($"{seeds.TrimEnd('/', '\\')}/{CardFolder.Name}", draws, desk);

    /// <summary>
    /// The templates with the cards of this edition; null and a problem when the cards' template has an error.
    /// </summary>
    public Templates? Lay(Edition edition, Templates templates, Problems problems)
    {
        // Sheets cost a page each; where no card was ever drawn the default stands for all.
        if (!Draws && !CardFolder.HasAny(Folder))
        {
            return templates;
        }

        if (Pipeline.Cards(edition, templates, problems) is not { } sheets)
        {
            return null;
        }

        try
        {
            if (Draws)
            {
                DrawMissing(sheets, problems);
            }

            return templates with { Cards = CardSet.Of(sheets, CardFolder.Read(Folder, sheets)) };
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            problems.Add(
                new(Folder), "The cards cannot be kept here.",
                "Make room and allow writing, or build without --cards.");
            return templates;
        }
    }

    void DrawMissing(IReadOnlyList<CardSheet> sheets, Problems problems)
    {
        var drawn = CardFolder.Read(Folder, sheets);
        var missing = sheets.Where(sheet => !drawn.ContainsKey(sheet.Name)).DistinctBy(sheet => sheet.Name).ToList();
        if (missing.Count > 0 && BrowserProgram.Find() is { } program)
        {
            CardArtist.Draw(
                program, missing, problems, (sheet, picture) => CardFolder.Write(Folder, sheet.Name, picture));
        }
        else if (missing.Count > 0)
        {
            Desk.Refuse($"{missing.Count} of {sheets.Count} cards are missing, and no Chrome or Chromium was found to "
                + "draw them (on Linux or macOS); the default card stands for them. Install one, or name it in "
                + $"{BrowserProgram.Variable}.");
        }

        CardFolder.Prune(Folder, sheets);
    }
}
