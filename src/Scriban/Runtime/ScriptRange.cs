using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>The whole numbers from one to another, up or down; none of them is kept.</summary>
public sealed class ScriptRange : IList, IReadOnlyList<object>
{
    readonly BigInteger first;
    readonly int step;
    readonly Func<BigInteger, object> box;

    /// <summary>The numbers from the first to the last; exclusive leaves out the last one.</summary>
    internal ScriptRange(object first, object last, bool exclusive)
    {
        this.first = WholeOf(first);
        var end = WholeOf(last);
        step = end >= this.first ? 1 : -1;
        var total = BigInteger.Abs(end - this.first) + (exclusive ? 0 : 1);
        Total = total > long.MaxValue ? long.MaxValue : (long)total;
        box = first is int && last is int ? static number => Boxes.Of((int)number)
            : first is BigInteger || last is BigInteger ? static number => number
            : static number => (long)number;
    }

    /// <summary>How many numbers there are, or the greatest long where there are more.</summary>
    public long Total { get; }

    public int Count => (int)Math.Min(Total, int.MaxValue);

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    object? IList.this[int index]
    {
        get => index >= 0 && index < Total ? this[index] : null;
        set => throw new NotSupportedException("A range cannot be changed.");
    }

    public object this[int index] => box(first + ((BigInteger)index * step));

    public IEnumerator<object> GetEnumerator()
    {
        var number = first;

        for (long left = Total; left > 0; left--)
        {
            yield return box(number);
            number += step;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value)
    {
        if (value is not (int or long or BigInteger))
        {
            return -1;
        }

        var index = (WholeOf(value) - first) * step;
        return index >= 0 && index < Total && index <= int.MaxValue ? (int)index : -1;
    }

    public void CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);

        foreach (var number in this)
        {
            array.SetValue(number, index++);
        }
    }

    public int Add(object? value) => throw new NotSupportedException("A range cannot be changed.");

    public void Clear() => throw new NotSupportedException("A range cannot be changed.");

    public void Insert(int index, object? value) => throw new NotSupportedException("A range cannot be changed.");

    public void Remove(object? value) => throw new NotSupportedException("A range cannot be changed.");

    public void RemoveAt(int index) => throw new NotSupportedException("A range cannot be changed.");

    static BigInteger WholeOf(object number) => number switch
    {
        int whole => whole,
        long whole => whole,
        BigInteger whole => whole,
        _ => new BigInteger(Convert.ToDecimal(number, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
