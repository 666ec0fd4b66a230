using System.Runtime.InteropServices;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Writes the values that readings are made of. A text is written once, and a number wherever it stands
/// again.</summary>
sealed class ValueWriter(BinaryWriter bytes)
{
    readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public void Number(int value) => bytes.Write7BitEncodedInt(value);

    public void Flag(bool value) => bytes.Write(value);

    public void Text(string? value)
    {
        if (value is null)
        {
            Number(TextCode.Missing);
        }
        else if (known.TryGetValue(value, out var number))
        {
            Number(TextCode.First + number);
        }
        else
        {
            known.Add(value, known.Count);
            Number(TextCode.New);
            bytes.Write(value);
        }
    }

    public void Date(PartialDate value)
    {
        Number(value.Year);
        bytes.Write((byte)value.Month);
        bytes.Write((byte)value.Day);
    }

    public void Place(Place value)
    {
        Text(value.File);
        Number(value.Line);
        Number(value.Column);
    }

    public void Span(TextSpan value)
    {
        Number(value.Start);
        Number(value.Length);
    }

    public void Kind(ActorKind? value) => bytes.Write(value is { } kind ? (byte)(kind + 1) : (byte)0);

    public void Hashes(Listing<uint> values)
    {
        Number(values.Count);
        bytes.Write(MemoryMarshal.AsBytes(values.Span));
    }

    public void List<T>(Listing<T> values, Action<T> write)
    {
        Number(values.Count);
        foreach (var value in values.Span)
        {
            write(value);
        }
    }

    /// <summary>A value that may be missing.</summary>
    public void Maybe<T>(T? value, Action<T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
        {
            write(value);
        }
    }

    /// <inheritdoc cref="Maybe{T}(T?, Action{T})"/>
    public void Maybe<T>(T? value, Action<T> write)
        where T : struct
    {
        Flag(value is not null);
        if (value is { } there)
        {
            write(there);
        }
    }

    public void Found<T>(Finding<T>? finding, Action<T> write)
    {
        Text(finding?.How);
        if (finding is not null)
        {
            write(finding.Value);
        }
    }
}

/// <summary>What the number before a text says.</summary>
static class TextCode
{
    public const int Missing = 0;

    /// <summary>The text follows.</summary>
    public const int New = 1;

    /// <summary>The first text of all; the next number stands for the second.</summary>
    public const int First = 2;
}
