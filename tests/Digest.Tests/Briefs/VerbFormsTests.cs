using Digest.Briefs;

namespace Digest.Tests.Briefs;

public class VerbFormsTests
{
    [Theory]
    [InlineData("add", "adds", "added", "adding")]
    [InlineData("declare", "declares", "declared", "declaring")]
    [InlineData("deny", "denies", "denied", "denying")]
    [InlineData("relay", "relays", "relayed", "relaying")]
    [InlineData("stress", "stresses", "stressed", "stressing")]
    [InlineData("admit+", "admits", "admitted", "admitting")]
    [InlineData("say:said", "says", "said", "saying")]
    [InlineData("write:wrote", "writes", "wrote", "writing")]
    [InlineData("agree", "agrees", "agreed", "agreeing")]
    [InlineData("put:put", "puts", "put", "putting")]
    public void A_verb_has_the_forms_in_which_it_is_printed(string verb, string third, string past, string participle)
    {
        var forms = VerbForms.Of(verb);

        Assert.Equal((third, past, participle), (forms.Third, forms.Past, forms.Participle));
    }
}
