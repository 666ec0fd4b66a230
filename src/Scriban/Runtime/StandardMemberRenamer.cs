using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>Turns <c>FirstName</c> into <c>first_name</c>, and <c>HTMLBody</c> into <c>htmlbody</c>.</summary>
public sealed class StandardMemberRenamer
{
    public static readonly MemberRenamerDelegate Default = Rename;

    StandardMemberRenamer()
    {
    }

    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var renamed = new StringBuilder(name.Length + 4);
        var afterUpper = false;

        foreach (var letter in name)
        {
            var upper = char.IsUpper(letter);
            if (upper && !afterUpper && renamed.Length > 0 && renamed[^1] != '_')
            {
                renamed.Append('_');
            }

            renamed.Append(char.ToLowerInvariant(letter));
            afterUpper = upper;
        }

        return renamed.ToString();
    }
}
