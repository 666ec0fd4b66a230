namespace Scriban.Runtime;

/// <summary>The operators between two values; their names show in messages about dates.</summary>
enum BinaryOperator : byte
{
    Coalesce,
    NotNullCoalesce,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Modulus,
    ShiftLeft,
    ShiftRight,
    RangeInclude,
    RangeExclude,
}
