namespace Scriban.Parsing;

/// <summary>The operators and marks, longest first.</summary>
static class Symbols
{
    public static (TokenType Type, int Length) Find(char first, char second, char third) => first switch
    {
        ';' => (TokenType.SemiColon, 1),
        '@' => (TokenType.Arroba, 1),
        '^' => (TokenType.Caret, 1),
        ':' => (TokenType.Colon, 1),
        ',' => (TokenType.Comma, 1),
        '(' => (TokenType.OpenParen, 1),
        ')' => (TokenType.CloseParen, 1),
        '{' => (TokenType.OpenBrace, 1),
        '}' => (TokenType.CloseBrace, 1),
        '[' => (TokenType.OpenBracket, 1),
        ']' => (TokenType.CloseBracket, 1),
        '=' => second == '=' ? (TokenType.DoubleEqual, 2) : (TokenType.Equal, 1),
        '|' => second switch
        {
            '|' => (TokenType.DoubleVerticalBar, 2),
            '>' => (TokenType.PipeGreater, 2),
            _ => (TokenType.VerticalBar, 1),
        },
        '!' => second == '=' ? (TokenType.ExclamationEqual, 2) : (TokenType.Exclamation, 1),
        '&' => second == '&' ? (TokenType.DoubleAmp, 2) : (TokenType.Amp, 1),
        '?' => second switch
        {
            '?' => (TokenType.DoubleQuestion, 2),
            '!' => (TokenType.QuestionExclamation, 2),
            '.' when !char.IsAsciiDigit(third) => (TokenType.QuestionDot, 2),
            _ => (TokenType.Question, 1),
        },
        '<' => second switch
        {
            '=' => (TokenType.LessEqual, 2),
            '<' => (TokenType.DoubleLessThan, 2),
            _ => (TokenType.Less, 1),
        },
        '>' => second switch
        {
            '=' => (TokenType.GreaterEqual, 2),
            '>' => (TokenType.DoubleGreaterThan, 2),
            _ => (TokenType.Greater, 1),
        },
        _ => FindArithmetic(first, second, third),
    };

    static (TokenType Type, int Length) FindArithmetic(char first, char second, char third) => first switch
    {
        '/' => (second, third) switch
        {
            ('/', '=') => (TokenType.DoubleDivideEqual, 3),
            ('/', _) => (TokenType.DoubleDivide, 2),
            ('=', _) => (TokenType.DivideEqual, 2),
            _ => (TokenType.Divide, 1),
        },
        '*' => second == '=' ? (TokenType.AsteriskEqual, 2) : (TokenType.Asterisk, 1),
        '%' => second == '=' ? (TokenType.PercentEqual, 2) : (TokenType.Percent, 1),
        '+' => second switch
        {
            '+' => (TokenType.DoublePlus, 2),
            '=' => (TokenType.PlusEqual, 2),
            _ => (TokenType.Plus, 1),
        },
        '-' => second switch
        {
            '-' => (TokenType.DoubleMinus, 2),
            '=' => (TokenType.MinusEqual, 2),
            _ => (TokenType.Minus, 1),
        },
        '.' => (second, third) switch
        {
            ('.', '.') => (TokenType.TripleDot, 3),
            ('.', '<') => (TokenType.DoubleDotLess, 3),
            ('.', _) => (TokenType.DoubleDot, 2),
            _ => (TokenType.Dot, 1),
        },
        _ => (TokenType.Invalid, 1),
    };
}
