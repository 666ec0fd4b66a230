using Digest.Text;

namespace Digest.Briefs;

/// <summary>Gathers the mentions of one actor in one article by their spellings, in the order in which these first
/// come.</summary>
/// <param name="mentions">How many will come.</param>
sealed class Spellings(int mentions)
{
    // Nearly all actors have one spelling or two in an article. For those of a text made to have thousands a
    // dictionary is made.
    const int Few = 8;

    readonly List<Spelling> all = [];
    Dictionary<string, Spelling>? byText;

    public void Add(Mention mention)
    {
        var spelling = Find(mention.Text);
        if (spelling is null)
        {
            spelling = new(mention.Text, new(all.Count == 0 ? mentions : 1));
            all.Add(spelling);
            byText?.Add(spelling.Text, spelling);
        }

        spelling.Places.Add(mention.Span);
    }

    public Listing<Form> Forms()
    {
        var forms = new Form[all.Count];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = new(all[i].Text, all[i].Places.Count, all[i].Places.ToListing());
        }

        return Listing.Of(forms);
    }

    Spelling? Find(string text)
    {
        if (all.Count > Few)
        {
            byText ??= all.ToDictionary(spelling => spelling.Text, StringComparer.Ordinal);
            return byText.GetValueOrDefault(text);
        }

        foreach (var spelling in all)
        {
            if (string.Equals(spelling.Text, text, StringComparison.Ordinal))
            {
                return spelling;
            }
        }

        return null;
    }

    sealed record Spelling(string Text, List<TextSpan> Places);
}
