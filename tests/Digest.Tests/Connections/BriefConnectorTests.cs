using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Tests.Support;

namespace Digest.Tests.Connections;

public class BriefConnectorTests
{
    static readonly Masthead Masthead = new("The Harbour Digest");

    [Fact]
    public void Articles_that_share_an_actor_are_related_and_say_through_whom()
    {
        var byron = Some.Appearance(Some.Actor("Ada Byron"));

        var edition = BriefConnector.Connect(
            Masthead, [Some.Brief("rail", actors: [byron]), Some.Brief("bus", actors: [byron])]);

        var connection = Assert.Single(edition.Related[0]);
        Assert.Equal("Ada Byron", Assert.Single(connection.Shared).Actor.Name);
        Assert.Equal(connection, Assert.Single(edition.Related[1]));
    }

    [Fact]
    public void Articles_without_a_common_actor_are_not_related()
    {
        var edition = BriefConnector.Connect(Masthead,
        [
            Some.Brief("rail", actors: [Some.Appearance(Some.Actor("Ada Byron"))]),
            Some.Brief("bus", actors: [Some.Appearance(Some.Actor("Bo Stone"))]),
        ]);

        Assert.All(edition.Related, related => Assert.Empty(related));
    }

    [Fact]
    public void An_actor_the_editor_calls_generic_is_shown_but_relates_nothing()
    {
        var state = Some.Appearance(Some.Actor("Ruritania") with { Generic = true });

        var edition = BriefConnector.Connect(
            Masthead, [Some.Brief("rail", actors: [state]), Some.Brief("bus", actors: [state])]);

        Assert.True(Assert.Single(edition.Cast).IsGeneric);
        Assert.All(edition.Related, related => Assert.Empty(related));
    }

    [Fact]
    public void An_actor_in_most_articles_relates_nothing()
    {
        var everywhere = Some.Appearance(Some.Actor("Ada Byron"));

        var edition = BriefConnector.Connect(
            Masthead, [.. Enumerable.Range(0, 12).Select(at => Some.Brief($"a{at}", actors: [everywhere]))]);

        Assert.All(edition.Related, related => Assert.Empty(related));
    }

    [Fact]
    public void In_a_handful_of_articles_a_common_actor_still_relates_them()
    {
        var everywhere = Some.Appearance(Some.Actor("Ada Byron"));

        var edition = BriefConnector.Connect(
            Masthead, [.. Enumerable.Range(0, 4).Select(at => Some.Brief($"a{at}", actors: [everywhere]))]);

        Assert.All(edition.Related, related => Assert.Equal(3, related.Count));
    }

    [Fact]
    public void A_rarer_actor_relates_more_strongly_and_is_named_first()
    {
        var common = Some.Appearance(Some.Actor("Common Council"));
        var rare = Some.Appearance(Some.Actor("Rare Bird"));

        var edition = BriefConnector.Connect(Masthead,
        [
            Some.Brief("a", actors: [common, rare]),
            Some.Brief("b", actors: [common]),
            Some.Brief("c", actors: [common, rare]),
            Some.Brief("d"),
        ]);

        var strongest = edition.Related[0][0];
        Assert.Equal("c", edition.Briefs[strongest.Second].Slug);
        Assert.Equal(["Rare Bird", "Common Council"], strongest.Shared.Select(shared => shared.Actor.Name));
    }

    [Fact]
    public void What_an_article_names_again_and_again_relates_it_more_strongly_than_what_it_mentions()
    {
        var (ada, bo) = (Some.Actor("Ada Byron"), Some.Actor("Bo Stone"));
        var both = new[] { Some.Appearance(ada, "Byron", "Byron", "Byron"), Some.Appearance(bo) };

        var edition = BriefConnector.Connect(Masthead,
        [
            Some.Brief("a", actors: both),
            Some.Brief("b", actors: [Some.Appearance(bo, "Stone", "Stone", "Stone"), Some.Appearance(ada)]),
            Some.Brief("c", actors: both),
        ]);

        Assert.Equal("c", edition.Briefs[edition.Related[0][0].Second].Slug);
    }

    [Theory]
    [InlineData("Person", "Organisation")]
    [InlineData("Government", "Media")]
    public void A_person_relates_more_than_a_body_and_a_body_more_than_a_paper(string more, string less)
    {
        var strong = Some.Appearance(Some.Actor("Strong", Enum.Parse<ActorKind>(more)));
        var weak = Some.Appearance(Some.Actor("Weak", Enum.Parse<ActorKind>(less)));

        var edition = BriefConnector.Connect(Masthead,
        [
            Some.Brief("a", actors: [strong, weak]),
            Some.Brief("b", actors: [weak]),
            Some.Brief("c", actors: [strong]),
        ]);

        Assert.Equal(
            ["c", "b"], edition.Related[0].Select(connection => edition.Briefs[connection.Second].Slug));
    }

    [Fact]
    public void An_article_that_names_many_is_related_less_by_each_of_them()
    {
        var crowd = Enumerable.Range(0, 20).Select(at => Some.Appearance(Some.Actor($"Guest {at}"))).ToArray();
        var ada = Some.Appearance(Some.Actor("Ada Byron"));

        var edition = BriefConnector.Connect(Masthead,
        [
            Some.Brief("a", actors: [ada]),
            Some.Brief("b", actors: [ada, .. crowd]),
            Some.Brief("c", actors: [ada]),
            Some.Brief("d", actors: crowd),
        ]);

        Assert.Equal(
            ["c", "b"], edition.Related[0].Select(connection => edition.Briefs[connection.Second].Slug));
    }

    [Fact]
    public void A_place_strengthens_what_an_actor_relates_and_relates_nothing_by_itself()
    {
        var ada = Some.Appearance(Some.Actor("Ada Byron"));

        var edition = BriefConnector.Connect(Masthead,
        [
            Some.Brief("a", actors: [ada], places: ["Old Harbour"]),
            Some.Brief("b", actors: [ada], places: ["Tarn"]),
            Some.Brief("c", actors: [ada], places: ["Old Harbour"]),
            Some.Brief("d", places: ["Old Harbour"]),
        ]);

        var related = edition.Related[0];
        Assert.Equal(["c", "b"], related.Select(connection => edition.Briefs[connection.Second].Slug));
        Assert.Equal("Old Harbour", Assert.Single(related[0].Places).Name);
        Assert.Empty(related[1].Places);
        Assert.Empty(edition.Related[3]);
    }

    [Fact]
    public void Of_equally_strong_relations_the_newest_comes_first_then_the_slug()
    {
        var byron = Some.Appearance(Some.Actor("Ada Byron"));
        var briefs = new[] { ("y", "2024-01-01"), ("z", "2024-03-01"), ("x", "2024-01-01"), ("a", "2020-01-01") }
            .Select(each => Some.Brief(each.Item1, Some.Metadata(date: each.Item2), actors: [byron]));

        var edition = BriefConnector.Connect(Masthead, [.. briefs]);

        Assert.Equal(["z", "x", "y"], edition.Related[3].Select(connection => edition.Briefs[connection.First].Slug));
    }

    [Fact]
    public void Undated_articles_come_last()
    {
        var edition = BriefConnector.Connect(Masthead,
        [
            Some.Brief("none", Some.Metadata(date: null)),
            Some.Brief("year", Some.Metadata(date: "2024")),
            Some.Brief("day", Some.Metadata(date: "2024-02-01")),
            Some.Brief("older", Some.Metadata(date: "2023-12-31")),
        ]);

        Assert.Equal(["day", "year", "older", "none"], edition.Briefs.Select(brief => brief.Slug));
    }

    [Fact]
    public void The_order_of_the_articles_never_matters() => Any.Times(any =>
    {
        var briefs = Briefs(any, most: 12);

        var edition = BriefConnector.Connect(Masthead, [.. briefs]);
        var shuffled = BriefConnector.Connect(Masthead, [.. any.Shuffled(briefs)]);

        Assert.Equal(edition, shuffled);
    });

    [Fact]
    public void The_nearest_articles_are_those_that_comparing_every_pair_finds() => Any.Times(any =>
    {
        var masthead = Masthead with { Related = any.Whole(1, 6), GenericShare = any.OneOf(0.3, 0.5, 1) };

        var edition = BriefConnector.Connect(masthead, [.. Briefs(any, most: 40)]);

        for (var at = 0; at < edition.Briefs.Count; at++)
        {
            var expected = ByBruteForce(edition, at).Take(masthead.Related);
            Assert.Equal(
                expected,
                edition.Related[at]
                    .Select(connection => connection.First == at ? connection.Second : connection.First));
        }
    });

    [Fact]
    public void The_shared_actors_add_up_to_the_score_and_stand_in_both_articles() => Any.Times(any =>
    {
        var edition = BriefConnector.Connect(Masthead, [.. Briefs(any, most: 20)]);

        Assert.All(edition.Related.SelectMany(related => related), connection =>
        {
            Assert.True(connection.First < connection.Second);
            Assert.Equal(
                connection.Shared.Sum(shared => shared.Weight) + connection.Places.Sum(place => place.Weight),
                connection.Score,
                9);
            Assert.InRange(connection.Score, 0, 1);
            Assert.All(connection.Shared, shared =>
            {
                Assert.Contains(edition.Briefs[connection.First].Actors, actor => actor.Actor == shared.Actor);
                Assert.Contains(edition.Briefs[connection.Second].Actors, actor => actor.Actor == shared.Actor);
            });
        });
    });

    static List<Brief> Briefs(Any any, int most)
    {
        var actors = Enumerable.Range(0, 15).Select(at => Some.Actor($"Actor {at}")).ToArray();
        var places = Enumerable.Range(0, 5).Select(at => $"Place {at}").ToArray();
        return
        [
            .. Enumerable.Range(0, any.Whole(2, most)).Select(at => Some.Brief(
                $"article-{at}",
                Some.Metadata(date: any.OneOf<string?>(null, "2020", "2020-05", "2020-05-04", "2021-01-01")),
                actors: [.. any.Shuffled(actors).Take(any.Whole(0, 6)).Select(actor => Appearance(any, actor))],
                places: [.. any.Shuffled(places).Take(any.Whole(0, 3))])),
        ];
    }

    static Appearance Appearance(Any any, Actor actor) =>
        Some.Appearance(actor, [.. Enumerable.Repeat(actor.Name, any.Whole(1, 4))]);

    static IEnumerable<int> ByBruteForce(Edition edition, int at)
    {
        var briefs = edition.Briefs;
        var vectors = briefs.Select(brief => Vector(edition, brief)).ToList();
        var lengths = vectors.Select(vector => TieWeights.Length(vector.Values.Sum(weight => weight * weight))).ToList();
        return Enumerable.Range(0, briefs.Count)
            .Where(other => other != at)
            .Select(other => (
                Brief: other,
                Score: vectors[at].Sum(tie => tie.Value * vectors[other].GetValueOrDefault(tie.Key))
                    / (lengths[at] * lengths[other]),
                Actors: vectors[at].Count(tie => IsSharedActor(tie.Key, vectors[other]))))
            .Where(other => other.Actors > 0)
            .OrderByDescending(other => Math.Round(other.Score, 9))
            .ThenByDescending(other => other.Actors)
            .ThenBy(other => other.Brief)
            .Select(other => other.Brief);
    }

    static bool IsSharedActor(string name, Dictionary<string, double> other) =>
        name.StartsWith("Actor", StringComparison.Ordinal) && other.ContainsKey(name);

    // Straight from the definition: rarity times presence of every actor and place that is not too common.
    static Dictionary<string, double> Vector(Edition edition, Brief brief)
    {
        var all = edition.Briefs.Count;
        var generic = edition.Cast.Where(member => member.IsGeneric).Select(member => member.Actor.Name).ToHashSet();
        var actors = brief.Actors.Where(actor => !generic.Contains(actor.Actor.Name)).Select(actor => (
            actor.Actor.Name,
            actor.Count,
            Named: edition.Briefs.Count(each => each.Actors.Any(other => other.Actor == actor.Actor))));
        var places = brief.Places
            .Select(place => (Name: place, Count: 1, Named: edition.Briefs.Count(each => each.Places.Contains(place))))
            .Where(place => place.Named <= Math.Max(edition.Masthead.GenericShare * all, 4));
        return actors.Concat(places).ToDictionary(
            each => each.Name,
            each => TieWeights.Rarity(each.Named, all) * TieWeights.Presence(each.Count),
            StringComparer.Ordinal);
    }
}
