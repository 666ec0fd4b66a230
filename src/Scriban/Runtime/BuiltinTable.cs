namespace Scriban.Runtime;

/// <summary>The members of one builtin group, in order; made once a process and never changed.</summary>
sealed class BuiltinTable
{
    readonly List<KeyValuePair<string, object?>> members = [];

    public IReadOnlyList<KeyValuePair<string, object?>> Members => members;

    public BuiltinTable(params BuiltinFunction[] functions)
    {
        foreach (var function in functions)
        {
            members.Add(new(function.Name, function));
        }
    }

    /// <summary>Adds a member that is no plain function: a constant, or a function with a type of its own.</summary>
    public BuiltinTable With(string name, object? value)
    {
        members.Add(new(name, value));
        return this;
    }
}
