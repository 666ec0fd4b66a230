using Scriban.Runtime;

namespace Scriban.Parsing;

/// <summary>How tightly operators bind, loosest first.</summary>
static class Precedence
{
    public const int Pipe = 1;
    public const int Coalesce = 2;
    public const int Or = 3;
    public const int And = 4;
    public const int Equality = 5;
    public const int Comparison = 6;
    public const int Additive = 7;
    public const int Multiplicative = 8;
    public const int Shift = 9;
    public const int Range = 10;
    public const int Unary = 12;

    /// <summary>
    /// The operator a token stands for between two values, and how tightly it binds; zero where it is none.
    /// </summary>
    public static (int Level, BinaryOperator Operator) Of(TokenType type) => type switch
    {
        TokenType.DoubleQuestion => (Coalesce, BinaryOperator.Coalesce),
        TokenType.QuestionExclamation => (Coalesce, BinaryOperator.NotNullCoalesce),
        TokenType.DoubleVerticalBar => (Or, BinaryOperator.Or),
        TokenType.DoubleAmp => (And, BinaryOperator.And),
        TokenType.DoubleEqual => (Equality, BinaryOperator.Equal),
        TokenType.ExclamationEqual => (Equality, BinaryOperator.NotEqual),
        TokenType.Less => (Comparison, BinaryOperator.Less),
        TokenType.LessEqual => (Comparison, BinaryOperator.LessOrEqual),
        TokenType.Greater => (Comparison, BinaryOperator.Greater),
        TokenType.GreaterEqual => (Comparison, BinaryOperator.GreaterOrEqual),
        TokenType.Plus => (Additive, BinaryOperator.Add),
        TokenType.Minus => (Additive, BinaryOperator.Subtract),
        TokenType.Asterisk => (Multiplicative, BinaryOperator.Multiply),
        TokenType.Divide => (Multiplicative, BinaryOperator.Divide),
        TokenType.DoubleDivide => (Multiplicative, BinaryOperator.DivideRound),
        TokenType.Percent => (Multiplicative, BinaryOperator.Modulus),
        TokenType.DoubleLessThan => (Shift, BinaryOperator.ShiftLeft),
        TokenType.DoubleGreaterThan => (Shift, BinaryOperator.ShiftRight),
        TokenType.DoubleDot => (Range, BinaryOperator.RangeInclude),
        TokenType.DoubleDotLess => (Range, BinaryOperator.RangeExclude),
        _ => default,
    };

    /// <summary>The operator that an assignment with one applies first.</summary>
    public static BinaryOperator? OfAssignment(TokenType type) => type switch
    {
        TokenType.PlusEqual => BinaryOperator.Add,
        TokenType.MinusEqual => BinaryOperator.Subtract,
        TokenType.AsteriskEqual => BinaryOperator.Multiply,
        TokenType.DivideEqual => BinaryOperator.Divide,
        TokenType.DoubleDivideEqual => BinaryOperator.DivideRound,
        TokenType.PercentEqual => BinaryOperator.Modulus,
        _ => null,
    };
}
