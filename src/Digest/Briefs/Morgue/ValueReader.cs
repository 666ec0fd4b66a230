using System.Runtime.InteropServices;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads what <see cref="ValueWriter"/> wrote.</summary>
sealed class ValueReader(BinaryReader bytes)
{
    // No list can have more items than that: each has a byte at least.
    readonly long most = bytes.BaseStream.Length;
    readonly List<string> known = [];

    public int Number() => bytes.Read7BitEncodedInt();

    public bool Flag() => bytes.ReadBoolean();

    public string Text() => MaybeText() ?? throw new FormatException();

    public string? MaybeText()
    {
        var code = Number();
        if (code == TextCode.Missing)
        {
            return null;
        }

        if (code == TextCode.New)
        {
            known.Add(Logotype.Of(bytes.ReadString()));
            return known[^1];
        }

        return known[code - TextCode.First];
    }

    public PartialDate Date() =>
        PartialDate.Of(Number(), bytes.ReadByte(), bytes.ReadByte()) ?? throw new FormatException();

    public Place Place() => new(Text(), Number(), Number());

    public TextSpan Span()
    {
        var start = Number();
        return new(start, start + Number());
    }

    public ActorKind? Kind() => bytes.ReadByte() is > 0 and var kind ? (ActorKind)(kind - 1) : null;

    public Listing<uint> Hashes() =>
        new([.. MemoryMarshal.Cast<byte, uint>(bytes.ReadBytes(Count() * sizeof(uint)))]);

    public Listing<T> List<T>(Func<T> read)
    {
        var items = new T[Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    public T? Maybe<T>(Func<T> read)
        where T : class => Flag() ? read() : null;

    public T? MaybeValue<T>(Func<T> read)
        where T : struct => Flag() ? read() : null;

    public Finding<T>? Found<T>(Func<T> read) => MaybeText() is { } how ? new(read(), how) : null;

    int Count() => Number() is >= 0 and var count && count <= most ? count : throw new FormatException();
}
