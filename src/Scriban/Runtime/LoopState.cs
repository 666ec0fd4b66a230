using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// Where a loop is: what templates read as <c>for.index</c>, <c>while.first</c>, <c>tablerow.col</c>.
/// </summary>
sealed class LoopState : IScriptObject
{
    object? previous;
    bool started;

    public int Index { get; private set; } = -1;

    /// <summary>Unknown, and negative, in a <c>while</c>.</summary>
    public int Length { get; set; } = -1;

    public int Column { get; set; }

    public bool Changed { get; private set; }

    public int Count => 0;

    public bool IsReadOnly
    {
        get => true;
        set => throw new InvalidOperationException("A loop variable is read-only");
    }

    public void Next(object? value)
    {
        Index++;
        Changed = !started || !Equals(previous, value);
        previous = value;
        started = true;
    }

    public object? Get(LoopMember member) => member switch
    {
        LoopMember.Index => Boxes.Of(Index),
        LoopMember.First => Boxes.Of(Index == 0),
        LoopMember.Last => Length < 0 ? null : Boxes.Of(Index == Length - 1),
        LoopMember.Even => Boxes.Of((Index & 1) == 0),
        LoopMember.Odd => Boxes.Of((Index & 1) == 1),
        LoopMember.Changed => Boxes.Of(Changed),
        LoopMember.Length => Length < 0 ? null : Boxes.Of(Length),
        LoopMember.RIndex => Length < 0 ? null : Boxes.Of(Length - 1 - Index),
        _ => Boxes.Of(Column),
    };

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => Enum.TryParse<LoopMember>(member, ignoreCase: true, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        var known = LoopMembers.TryParse(member, out var parsed);
        value = known ? Get(parsed) : null;
        return known;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();
}

/// <summary>What a loop tells about itself.</summary>
enum LoopMember : byte
{
    Index,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    RIndex,
    Col,
}

/// <summary>The members by the names templates use.</summary>
static class LoopMembers
{
    public static bool TryParse(string name, out LoopMember member)
    {
        (var known, member) = name switch
        {
            "index" => (true, LoopMember.Index),
            "first" => (true, LoopMember.First),
            "last" => (true, LoopMember.Last),
            "even" => (true, LoopMember.Even),
            "odd" => (true, LoopMember.Odd),
            "changed" => (true, LoopMember.Changed),
            "length" => (true, LoopMember.Length),
            "rindex" => (true, LoopMember.RIndex),
            "col" => (true, LoopMember.Col),
            _ => (false, default),
        };
        return known;
    }
}
