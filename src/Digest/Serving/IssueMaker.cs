using System.Diagnostics;
using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Pages;
using Digest.Site;

namespace Digest.Serving;

/// <summary>
/// Makes issue after issue of a digest and does again only what a change asks for: clippings that did not change are
/// not understood again, and new templates change nothing about the edition.
/// </summary>
sealed class IssueMaker(Sources sources)
{
    // A browser that stayed open while the server was started again must not take its old page for the new one.
    readonly string run = $"{Stopwatch.GetTimestamp():x}";
    readonly MorgueInMemory morgue = new();
    int number;
    Edition? edition;
    Templates? templates;
    Problems ofSeeds = [];
    Problems ofTemplates = [];
    Issue? last;

    /// <summary>The issue after a change. Templates that cannot be used leave those in use that were before.</summary>
    public Issue Make(Change change)
    {
        if (change.IsInSeeds)
        {
            edition = ReadSeeds(change);
        }

        if (change.IsInTemplates)
        {
            templates = ReadTemplates() ?? templates;
        }

        number++;
        var ofWords = new Problems();
        var catalogue = templates is null ? null : Catalogue.Of(edition!, templates, ofWords);
        return last = new(
            $"{run}.{number}", catalogue, last?.Sound, [.. ofSeeds, .. ofTemplates, .. ofWords]);
    }

    Edition ReadSeeds(Change change)
    {
        ofSeeds = [];
        var seeds = SeedFolder.Read(sources.Seeds, ofSeeds);
        if (sources.BaseUrl is { } baseUrl)
        {
            seeds = seeds with { Masthead = seeds.Masthead with { BaseUrl = baseUrl } };
        }

        return Pipeline.Edit(seeds, morgue.For(seeds, change.SeedPaths(sources.Seeds)), ofSeeds);
    }

    Templates? ReadTemplates()
    {
        ofTemplates = [];
        try
        {
            return TemplateFolder.Load(sources.Templates, ofTemplates);
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            ofTemplates.Add(
                new(sources.Templates ?? "templates"), "The templates cannot be read.",
                "See to the permissions of the folder and its files.");
            return null;
        }
    }
}
