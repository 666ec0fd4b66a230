using System.Text;
using Scriban.Functions;

namespace Scriban.Runtime;

/// <summary>Writes a string as it would stand in a template's source.</summary>
static class Quoting
{
    public static void Append(StringBuilder text, string words, char quote)
    {
        text.Append(quote);

        foreach (var letter in words)
        {
            if (letter is '"' or '\'' && letter != quote)
            {
                text.Append(letter);
            }
            else if (letter == '\'')
            {
                text.Append("\\'");
            }
            else
            {
                text.Append(StringLiteral.Escape(letter.ToString()));
            }
        }

        text.Append(quote);
    }
}
