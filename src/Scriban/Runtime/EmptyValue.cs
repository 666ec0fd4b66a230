namespace Scriban.Runtime;

/// <summary>
/// What <c>empty</c> and <c>blank</c> stand for: equal to every list and object without anything in it.
/// </summary>
sealed class EmptyValue
{
    public static readonly EmptyValue Default = new();

    EmptyValue()
    {
    }

    public override string ToString() => "";
}
