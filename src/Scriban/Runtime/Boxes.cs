namespace Scriban.Runtime;

/// <summary>Boxes made beforehand for the values that templates have most often.</summary>
static class Boxes
{
    public static readonly object True = true;

    public static readonly object False = false;

    const int Lowest = -128;

    static readonly object[] ints = MakeInts();

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value)
    {
        var index = value - Lowest;
        return (uint)index < (uint)ints.Length ? ints[index] : value;
    }

    static object[] MakeInts()
    {
        var boxes = new object[1152];
        for (var i = 0; i < boxes.Length; i++)
        {
            boxes[i] = i + Lowest;
        }

        return boxes;
    }
}
