using System.CommandLine;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>What <c>build</c> and <c>serve</c> alike can be told about what the site is made from.</summary>
static class SourceOptions
{
    public static Option<string?> Seeds() => new("--seeds")
    {
        Description = "The folder of clippings, digest.yml and actors.yml.",
        HelpName = "DIR"
    };

    public static Option<string?> Templates() => new("--templates")
    {
        Description = "Templates that replace the tool's own.",
        HelpName = "DIR"
    };

    public static Option<string?> BaseUrl()
    {
        var option = new Option<string?>("--base-url")
        {
            Description = "The address the site will have; wins over digest.yml.",
            HelpName = "URL"
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && WebAddress.Parse(token.Value) is null)
            {
                result.AddError("--base-url needs an absolute address: https://example.org/digest.");
            }
        });
        return option;
    }
}
