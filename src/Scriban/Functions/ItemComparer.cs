using System.Globalization;

namespace Scriban.Functions;

/// <summary>Orders items as .NET does, null first, texts by the culture; items of two kinds have no order.</summary>
sealed class ItemComparer(CultureInfo culture) : IComparer<object?>
{
    public int Compare(object? x, object? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        if (x is string left && y is string right)
        {
            return culture.CompareInfo.Compare(left, right);
        }

        try
        {
            return Comparer<object>.Default.Compare(x, y);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidOperationException("Failed to compare two elements in the array.", fault);
        }
    }
}
