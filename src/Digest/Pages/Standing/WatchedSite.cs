using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Digest.Pages;

/// <summary>
/// What a template sees as <c>site</c>, and a note of which facts it looked at. One press's own.
/// </summary>
sealed class WatchedSite(SiteFacts facts) : IScriptObject
{
    /// <summary>The bits of the facts that were looked at since the last page.</summary>
    public ulong Seen { get; private set; }

    public int Count
    {
        get
        {
            Seen = facts.All;
            return facts.Names.Count;
        }
    }

    public bool IsReadOnly { get; set; } = true;

    /// <summary>The facts by the names that templates have for them.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> MembersOf(SiteView site)
    {
        var members = new ScriptObject();
        members.Import(site);
        return members;
    }

    public void Forget() => Seen = 0;

    public IEnumerable<string> GetMembers()
    {
        Seen = facts.All;
        return facts.Names;
    }

    public bool Contains(string member) => facts.PlaceOf(member) >= 0;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        var place = facts.PlaceOf(member);
        value = place < 0 ? null : facts[place];
        Seen |= place < 0 ? 0 : 1UL << place;
        return place >= 0;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(
        TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep)
    {
        Seen = facts.All;
        return this;
    }
}
