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

    [Theory]
    [InlineData("Ada Byron and Lou Reader", "Ada Byron|Lou Reader")]
    [InlineData("Ada Byron, Lou Reader and Mo Field", "Ada Byron|Lou Reader|Mo Field")]
    [InlineData("Ada Byron, Lou Reader, and Mo Field", "Ada Byron|Lou Reader|Mo Field")]
    [InlineData("Ada Byron; Lou Reader & AFP", "Ada Byron|Lou Reader|AFP")]
    [InlineData("Anna Kern und Jens Lohe", "Anna Kern|Jens Lohe")]
    [InlineData("Anne Roux et Luc Petit", "Anne Roux|Luc Petit")]
    [InlineData("Ana Soto y Luis Gil", "Ana Soto|Luis Gil")]
    [InlineData("Анна Корн и Лев Лодов", "Анна Корн|Лев Лодов")]
    [InlineData("ليلى حداد، عمر سالم", "ليلى حداد|عمر سالم")]
    [InlineData("Juan Soto y Gil", "Juan Soto y Gil")]
    [InlineData("Byron, Ada", "Byron, Ada")]
    [InlineData("Ada Byron, Jr.", "Ada Byron, Jr.")]
    [InlineData("Department of Ports and Lights", "Department of Ports and Lights")]
    [InlineData("Ada Byron", "Ada Byron")]
    public void Each_author_is_cited_by_himself(string byline, string authors)
    {
        Assert.Equal(authors, string.Join('|', Authors.Of(byline)));

        var citation = Of(Some.Brief(metadata: new() { Byline = Some.Found(byline) }));

        Assert.All(authors.Split('|'), author =>
        {
            Assert.Contains($"AU  - {author}\n", citation.Ris, StringComparison.Ordinal);
            Assert.Contains($"{{\"literal\":\"{author}\"}}", citation.CslJson, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_not_known_is_not_said() =>
        Assert.Equal("The ferries stood still on Monday.", Of(Some.Brief(metadata: new())).Markdown);

    static Citation Of(Brief brief) => Citation.Of(brief, Slip.Of(brief, Phrasebook.English));
}
