using System.Globalization;
using System.Text;

namespace Digest.Browser.Tests.Support;

/// <summary>Clippings written to make a reader's browser do something; the same seed writes the same.</summary>
/// <remarks>
/// Whatever gets to run leaves its mark in <see cref="Ran"/>; whatever gets to load asks <see cref="Elsewhere"/>.
/// </remarks>
sealed class HostileSeeds(int seed)
{
    /// <summary>The member of the window that a script of a clipping sets.</summary>
    public const string Ran = "ranFromClipping";

    /// <summary>A host that no page may ask for anything.</summary>
    public const string Elsewhere = "elsewhere.invalid";

    const string Run = $"top.{Ran}=1;alert(1)";
    const string Load = $"http://{Elsewhere}/x";

    static readonly string[] Payloads =
    [
        $"<script>{Run}</script>", $"<ScRiPt src={Load}></sCrIpT>", $"</script><script>{Run}</script>",
        $"</title><script>{Run}</script>", $"</textarea><img src=x onerror={Run}>", $"<img src={Load}>",
        $"\"><img src=x onerror=\"{Run}\">", $"' autofocus tabindex=1 onfocus='{Run}' x='",
        $"\" style=\"background:url({Load})\" onmouseover=\"{Run}\" x=\"", $"<svg onload={Run}>",
        $"<svg><script>{Run}</script></svg>", $"<svg><animate onbegin={Run} attributeName=x dur=1s>",
        $"<math><mtext><table><mglyph><style><img src=x onerror={Run}>", $"<iframe src=\"javascript:{Run}\"></iframe>",
        $"<iframe srcdoc=\"<script>{Run}</script>\"></iframe>", $"<object data=\"{Load}\"></object>",
        $"<embed src=\"javascript:{Run}\">", $"<base href=\"http://{Elsewhere}/\">",
        $"<meta http-equiv=refresh content=\"0;url={Load}\">", $"<link rel=stylesheet href={Load}>",
        $"<style>@import url({Load});</style>", $"<details open ontoggle={Run}><summary>x</summary></details>",
        $"<form action={Load}><input autofocus onfocus={Run}><button formaction=javascript:{Run}>x</button></form>",
        $"<video autoplay><source onerror={Run}></video>", $"<audio src={Load} autoplay>", $"<body onpageshow={Run}>",
        $"<a href=\"javascript:{Run}\">x</a>", $"<a href=\"&#106;avascript&colon;{Run}\">x</a>",
        $"<noscript><p title=\"</noscript><img src=x onerror={Run}>\">", $"<template><img src=x onerror={Run}></template>",
        $"&lt;script&gt;{Run}&lt;/script&gt;", $"&amp;lt;img src=x onerror={Run}&amp;gt;", $"--><script>{Run}</script>",
        $"]]><script>{Run}</script>", $"<![CDATA[<img src=x onerror={Run}>]]>", $"<!--><img src=x onerror={Run}>",
        $"[x](javascript:{Run})", $"[x](java\tscript:{Run})", $"[x](data:text/html,<script>{Run}</script>)",
        $"[x](vbscript:{Run} \"onclick={Run}\")", $"![x]({Load})", $"![x](x\"onerror=\"{Run})", $"<javascript:{Run}>",
        $"[x]: javascript:{Run}", $"`<img src=x onerror={Run}>`", $"```{Run}\"onclick={Run}", "{{ 7 * 191 }}",
        "{{ include 'layout.html' }}", $"';{Run};'", $"\\\";{Run};//", $"\u2028{Run}\u2028", $"\u202E<script>{Run}</script>",
        $"<s\0cript>{Run}</s\0cript>", $"＜script＞{Run}＜/script＞", "<a id=words name=words>x</a><form name=body>",
        $"<img name=getElementById src={Load}>",
    ];

    readonly Random random = new(seed);

    /// <summary>So many clippings of all formats, and the two lists.</summary>
    public (string File, string Text)[] Write(int clippings) =>
    [
        .. Enumerable.Range(0, clippings).Select(Clipping),
        ("digest.yml", $"title: {Quoted()}\ndescription: {Quoted()}\nauthor: {Quoted()}\n"),
        ("actors.yml", $"- name: Ada Byron\n  kind: person\n  about: {Quoted()}\n  url: {Quoted()}\n"
            + $"  also: [{Quoted()}]\n- name: {Quoted()}\n  about: {Quoted()}\n"),
    ];

    (string File, string Text) Clipping(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{number}.");
        return (number % 3) switch
        {
            0 => (name + "txt", Plain()),
            1 => (name + "md", Markdown()),
            _ => (name + "html", Html()),
        };
    }

    string Plain() => $"{Line("Ferries stand still")}\n\nBy {Line("Lou Reader")}\n30 March 2020\n"
        + $"Source: {Line("Harbour Courier")}\n\n{Body()}\n";

    string Markdown() => $"---\ntitle: {Quoted()}\ndate: 2020-03-31\nbyline: {Quoted()}\npublisher: {Quoted()}\n"
        + $"source_url: {Quoted()}\nslug: {Quoted()}\nsummary: [{Quoted()}, {Quoted()}]\n"
        + $"quotes:\n  - text: {Quoted()}\n    speaker: {Quoted()}\nactors: [{Quoted()}, Ada Byron]\n"
        + $"events:\n  - {{date: 2020-03-30, text: {Quoted()}}}\n---\n\n{Body()}\n\n> {Payload()}\n\n{Payload()}\n";

    string Html() => $"<html><head><title>{Payload()}</title><meta property=\"og:title\" content=\"{Line("Talks")}\">"
        + $"<meta name=author content=\"{Payload()}\"><link rel=canonical href=\"{Payload()}\"></head><body><article>"
        + $"<h1>{Escaped()} {Payload()}</h1><p>{Body()}</p>{Payload()}<p>{Escaped()} The crews met in the harbour "
        + "office on Monday to talk of their wages.</p></article></body></html>";

    string Body() => $"The ferries stood still on Monday, and {Payload()} hung over the quay. “No ship {Payload()} leaves "
        + $"today,” said Ada Byron, the minister of ports.\n\nOn 2 April 2020 {Payload()} was read to the Harbour Union. "
        + $"“We {Payload()} waited,” said Omar {Payload()} Najjar of the union.";

    string Payload() => Payloads[random.Next(Payloads.Length)];

    string Line(string words) => $"{words} {Payload()}".Replace('\t', ' ');

    string Escaped() => System.Net.WebUtility.HtmlEncode(Payload());

    // As YAML writes a text that may hold anything: what is no letter or digit as its number.
    string Quoted()
    {
        var text = new StringBuilder("\"");
        foreach (var unit in random.Next(3) == 0 ? Payload() : $"Talks {Payload()}")
        {
            text.Append(char.IsAsciiLetterOrDigit(unit) || unit == ' '
                ? unit.ToString()
                : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"));
        }

        return text.Append('"').ToString();
    }
}
