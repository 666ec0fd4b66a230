using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class LegalFormsTests
{
    [Theory]
    [InlineData("GmbH")]
    [InlineData("AG")]
    [InlineData("S.A.")]
    [InlineData("SA")]
    [InlineData("S.p.A.")]
    [InlineData("SpA")]
    [InlineData("S.r.l.")]
    [InlineData("B.V.")]
    [InlineData("NV")]
    [InlineData("AB")]
    [InlineData("A/S")]
    [InlineData("AS")]
    [InlineData("Oyj")]
    [InlineData("SE")]
    [InlineData("SARL")]
    [InlineData("Ltda")]
    [InlineData("Pty Ltd")]
    [InlineData("KK")]
    [InlineData("PLC")]
    [InlineData("Co. Ltd")]
    [InlineData("LLP")]
    public void A_firm_is_the_same_with_its_form_and_without(string form)
    {
        var named = Cast.Of($"It was Velmarex {form} that paid. Later Velmarex said no more.");

        var firm = Assert.Single(named).Value;
        Assert.Equal(ActorKind.Organisation, firm.Kind);
        Assert.Equal($"Velmarex {form} | Velmarex", Cast.Spellings(firm));
    }

    [Fact]
    public void A_firm_of_two_names_is_no_person()
    {
        var firm = Assert.Single(Cast.Of("It was Alder Velmarex AB that paid. Later Alder Velmarex said no more.")).Value;

        Assert.Equal("Alder Velmarex AB | Alder Velmarex", Cast.Spellings(firm));
    }

    [Theory]
    [InlineData("It was Velmarex AB that paid. Later Mr Velmarex left.")]
    [InlineData("It was Velmarex AB that paid. Later Anna Velmarex left. Velmarex wept.")]
    public void Whoever_has_a_firms_name_and_is_a_person_is_not_the_firm(string text) =>
        Assert.Equal("Velmarex AB", Cast.Spellings(Cast.Of(text)["Velmarex AB"]));

    [Fact]
    public void A_broadcaster_with_a_legal_form_is_one_still() =>
        Assert.Equal(ActorKind.Media, Cast.Of("It was Velmarex Television Ltd that paid.")["Velmarex Television Ltd"].Kind);

    [Fact]
    public void The_form_tells_no_firm_from_another_in_two_articles()
    {
        var left = NameParts.Of("Velmarex Orbana SE");
        var right = NameParts.Of("Velmarex Orbana A/S");

        Assert.True(NameComparison.Compare(left, right, false)?.IsWhole);
    }
}
