using Digest.Briefs;
using Digest.Pages;
using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public class CitationTests
{
    static readonly Citation Whole = Of(Some.Brief(metadata: Some.Metadata("Fish & {chips}", "2020-03-30") with
    {
        Byline = Some.Found("Ada Byron"),
        SourceUrl = Some.Found("https://courier.example/fish"),
    }));

    [Fact]
    public void Markdown_is_a_sentence_with_a_link() =>
        Assert.Equal(
            "Ada Byron, [Fish & {chips}](https://courier.example/fish), *Harbour Courier*, 30 March 2020.",
            Whole.Markdown);

    [Fact]
    public void BibTeX_has_its_own_signs_escaped() =>
        Assert.Contains(@"title = {Fish \& \{chips\}}", Whole.BibTex, StringComparison.Ordinal);

    [Fact]
    public void RIS_ends_as_it_must() =>
        Assert.EndsWith("UR  - https://courier.example/fish\nER  - \n", Whole.Ris, StringComparison.Ordinal);

    [Fact]
    public void CSL_has_the_date_in_parts() =>
        Assert.Contains("\"issued\":{\"date-parts\":[[2020,3,30]]}", Whole.CslJson, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_known_is_not_said() =>
        Assert.Equal("The ferries stood still on Monday.", Of(Some.Brief(metadata: new())).Markdown);

    static Citation Of(Brief brief) => Citation.Of(brief, Slip.Of(brief, Phrasebook.English));
}
