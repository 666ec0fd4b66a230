using Digest.Browser.Tests.Support;

namespace Digest.Browser.Tests;

[Collection(Readers.Name)]
public class SearchTests(ReadingRoom room)
{
    const string Done = "document.getElementById('search-found').textContent !== ''";

    [BrowserFact]
    public async Task What_is_typed_is_found_as_it_is_typed()
    {
        await using var tab = await room.OpenAsync(room.Served("search/index.html"));

        await tab.ValueAsync("document.getElementById('search-words').focus()");
        await tab.TypeAsync("kata");
        await tab.UntilAsync(Done);
        await tab.TypeAsync("ib");

        await tab.UntilAsync("location.search === '?q=kataib'");
        await tab.UntilAsync("document.querySelector('mark')?.innerText === 'Kataib'");
        Assert.Contains("Kataib Hezbollah", await tab.TextsAsync("#search-results .headline"));
    }

    [BrowserFact]
    public async Task An_address_with_a_question_answers_it()
    {
        await using var tab = await room.OpenAsync(room.Served("search/index.html?q=conciliatory"));

        await tab.UntilAsync(Done);

        Assert.Equal("conciliatory", await tab.TextAsync("document.getElementById('search-words').value"));
        Assert.Contains(
            await tab.TextsAsync("#search-results .headline"),
            headline => headline.Contains("turn conciliatory", StringComparison.Ordinal));
    }

    [BrowserTheory]
    // A spelling that the articles use, one that nobody used, one letter too many, two swapped, one other.
    [InlineData("Hizballah Battalions", "Kataib Hezbollah")]
    [InlineData("khezali", "Qais Khazali")]
    [InlineData("soleimanni", "Qasem Soleimani")]
    [InlineData("muhadnis", "Abu Mahdi al-Muhandis")]
    [InlineData("nasrallak", "Hassan Nasrallah")]
    public async Task Spelling_variants_and_slips_of_the_keys_are_forgiven(string typed, string actor)
    {
        await using var tab = await room.OpenAsync(
            room.Served($"search/index.html?q={Uri.EscapeDataString(typed)}"));

        await tab.UntilAsync(Done);

        Assert.Contains(actor, await tab.TextsAsync("#search-results .headline"));
    }

    [BrowserFact]
    public async Task A_spelling_of_an_actor_leads_to_the_articles_that_use_it()
    {
        await using var tab = await room.OpenAsync(room.Served("search/index.html?q=hizbullah+brigades"));

        await tab.UntilAsync(Done);

        Assert.Contains(
            await tab.TextsAsync("#search-results .headline"),
            headline => headline.StartsWith("Arab Daily Reports", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_arrow_keys_walk_through_the_results_and_back()
    {
        await using var tab = await room.OpenAsync(room.Served("search/index.html?q=kataib"));
        await tab.UntilAsync(Done);
        await tab.ValueAsync("document.getElementById('search-words').focus()");

        await tab.PressAsync("ArrowDown");
        var onResult = await tab.TextAsync("document.activeElement.innerText");
        await tab.PressAsync("ArrowUp");

        Assert.Equal((await tab.TextsAsync("#search-results .headline"))[0], onResult);
        Assert.Equal("search-words", await tab.TextAsync("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task A_search_without_result_says_so()
    {
        await using var tab = await room.OpenAsync(room.Served("search/index.html?q=zzzzqqqq"));

        await tab.UntilAsync(Done);

        Assert.Empty(await tab.TextsAsync("#search-results .headline"));
    }

    [BrowserFact]
    public async Task A_page_opened_from_disk_searches_too()
    {
        await using var tab = await room.OpenAsync(room.OnDisk("search/index.html?q=kataib"));

        await tab.UntilAsync(Done);

        Assert.Contains("Kataib Hezbollah", await tab.TextsAsync("#search-results .headline"));
        Assert.All(tab.Requests, address => Assert.StartsWith("file:", address, StringComparison.Ordinal));
        Assert.Empty(tab.Troubles);
    }

    [BrowserTheory]
    [InlineData("王小明", "王|小|明")]
    [InlineData("明", "明")]
    [InlineData("小龙", "")]
    public async Task Words_without_spaces_are_found_wherever_they_stand(string typed, string seen)
    {
        var digest = room.Build("unspaced", ("a.txt", """
            铁路罢工一周后结束

            2024-03-14

            港口城市——持续一周的铁路罢工于周四结束。港口部长王小明说：“我们听取了工人的意见，然后采取了行动。”
            """));
        await using var tab = await room.OpenAsync($"{digest}search/index.html?q={Uri.EscapeDataString(typed)}");

        await tab.UntilAsync(Done);

        Assert.Equal(seen, string.Join('|', (await tab.TextsAsync("mark")).Distinct()));
    }
}
