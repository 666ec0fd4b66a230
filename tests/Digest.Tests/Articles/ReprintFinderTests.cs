using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public class ReprintFinderTests
{
    static readonly string Story = string.Join(' ', Enumerable.Range(0, 400).Select(at => $"word{at * 7919 % 1009}"));

    static readonly string Other = string.Join(' ', Enumerable.Range(0, 400).Select(at => $"term{at * 7919 % 1009}"));

    [Fact]
    public void The_same_text_with_other_capitals_and_marks_is_a_reprint()
    {
        var found = Find(Story, Other, Story.ToUpperInvariant().Replace(" ", ", ", StringComparison.Ordinal));

        Assert.Equal([null, null, new Reprint(0, 1)], found);
    }

    [Fact]
    public void A_story_cut_and_added_to_is_still_the_same()
    {
        var cut = string.Join(' ', Story.Split(' ').Skip(60)) + " " + string.Join(' ', Other.Split(' ').Take(40));

        var reprint = Find(Story, cut)[1]!;

        Assert.InRange(reprint.Share, 0.65, 0.95);
    }

    [Fact]
    public void Two_texts_that_share_a_third_are_two_stories()
    {
        var mixed = string.Join(' ', Story.Split(' ').Take(200).Concat(Other.Split(' ').Take(200)));

        Assert.Null(Find(Story, mixed)[1]);
    }

    [Fact]
    public void Short_texts_are_the_same_only_when_every_word_is()
    {
        var found = Find("The harbour is closed today.", "The harbour is closed now.", "The HARBOUR is closed, today");

        Assert.Equal([null, null, new Reprint(0, 1)], found);
    }

    [Fact]
    public void A_thousand_copies_all_reprint_the_first()
    {
        var found = Find([.. Enumerable.Repeat(Story, 1000)]);

        Assert.Equal(999, found.Count(reprint => reprint == new Reprint(0, 1)));
    }

    [Fact]
    public void A_build_names_both_files_and_the_editor_may_keep_both()
    {
        var (one, other) = ($"Rail strike ends\n\n{Story}.\n", $"Trains run again\n\n{Story}.\n");

        var site = TinySite.Build($"-- seeds/a.txt --\n{one}\n-- seeds/b.txt --\n{other}");
        var kept = TinySite.Build($"-- seeds/a.txt --\n{one}\n-- seeds/b.txt --\n---\nreprint: true\n---\n{other}");

        Assert.StartsWith("seeds/b.txt: This is the same story as seeds/a.txt (all of the wording agrees)",
            Assert.Single(site.Problems), StringComparison.Ordinal);
        Assert.Empty(kept.Problems);
    }

    static List<Reprint?> Find(params string[] texts) =>
        [.. ReprintFinder.Find([.. texts.Select(text => Fingerprint.Of(Plain.Article($"Title\n\n{text}\n")))])];
}
