using System.Collections;
using System.Reflection;
using System.Text;

namespace VerifyTests;

/// <summary>
/// Writes an object as text for reading: JSON without quotes, members as declared, defaults and empty collections left
/// out (but false is kept), dates and guids replaced by counters. Dates and guids inside strings stay as they are.
/// </summary>
sealed class SnapshotText
{
    readonly StringBuilder text = new();
    readonly HashSet<object> open = new(ReferenceEqualityComparer.Instance);
    readonly SnapshotValues values;
    readonly VerifySettings settings;

    SnapshotText(VerifySettings settings)
    {
        this.settings = settings;
        values = new(settings);
    }

    public static string? Of(object? target, VerifySettings settings)
    {
        switch (target)
        {
            case null:
                return null;
            case string:
            case StringBuilder:
            case StringWriter:
                return target.ToString();
            default:
                var writer = new SnapshotText(settings);
                writer.Write(target, 0);
                return writer.text.ToString();
        }
    }

    void Write(object? value, int depth)
    {
        if (value is null)
        {
            text.Append("null");
        }
        else if (values.Spell(value) is { } plain)
        {
            WritePlain(plain);
        }
        else if (open.Add(value))
        {
            WriteParts(value, depth);
            open.Remove(value);
        }
    }

    // A text of several lines begins on a line of its own, and its lines are not indented.
    void WritePlain(string plain)
    {
        if (plain.Contains('\n', StringComparison.Ordinal))
        {
            TrimSpace();
            text.Append('\n');
        }

        text.Append(plain);
    }

    void TrimSpace()
    {
        if (text.Length > 0 && text[^1] == ' ' && text.Length > 1 && text[^2] == ':')
        {
            text.Length--;
        }
    }

    void WriteParts(object value, int depth)
    {
        switch (value)
        {
            case IDictionary dictionary:
                WriteMembers(Entries(dictionary), depth);
                break;
            case IEnumerable list:
                WriteItems(list, depth);
                break;
            default:
                WriteMembers(Members(value), depth);
                break;
        }
    }

    void WriteItems(IEnumerable list, int depth)
    {
        var first = true;
        text.Append('[');

        foreach (var item in list)
        {
            StartLine(first, depth + 1);
            Write(item, depth + 1);
            first = false;
        }

        Close(']', first, depth);
    }

    void WriteMembers(IEnumerable<(string Name, object? Value)> members, int depth)
    {
        var first = true;
        text.Append('{');

        foreach (var (name, value) in members)
        {
            StartLine(first, depth + 1);
            text.Append(name).Append(": ");
            Write(value, depth + 1);
            first = false;
        }

        Close('}', first, depth);
    }

    void StartLine(bool first, int depth) => text.Append(first ? "\n" : ",\n").Append(' ', depth * 2);

    void Close(char bracket, bool empty, int depth)
    {
        if (!empty)
        {
            text.Append('\n').Append(' ', depth * 2);
        }

        text.Append(bracket);
    }

    IEnumerable<(string Name, object? Value)> Entries(IDictionary dictionary)
    {
        var entries = new List<DictionaryEntry>(dictionary.Count);

        foreach (DictionaryEntry entry in dictionary)
        {
            entries.Add(entry);
        }

        if (settings.SortsDictionaries && entries.TrueForAll(entry => entry.Key is IComparable))
        {
            entries.Sort((a, b) => a.Key is string key
                ? string.CompareOrdinal(key, (string)b.Key)
                : Comparer.DefaultInvariant.Compare(a.Key, b.Key));
        }

        return entries.Select(entry => (values.Spell(entry.Key) ?? entry.Key.ToString() ?? "", entry.Value));
    }

    IEnumerable<(string Name, object? Value)> Members(object value)
    {
        const BindingFlags Shown = BindingFlags.Instance | BindingFlags.Public;
        var fields = value.GetType().GetFields(Shown)
            .Select(field => (field.Name, field.FieldType, Value: field.GetValue(value)));
        var properties = value.GetType().GetProperties(Shown)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Where(property => property.GetCustomAttribute<ObsoleteAttribute>() is null)
            .Select(property => (property.Name, property.PropertyType, Value: property.GetValue(value)));

        return fields.Concat(properties)
            .Where(member => IsShown(member.Value, member.Item2))
            .Select(member => (member.Name, member.Value));
    }

    bool IsShown(object? value, Type type)
    {
        if (value is null || open.Contains(value))
        {
            return false;
        }

        if (value is IEnumerable list and not string && settings.IgnoresEmptyCollections)
        {
            return list.Cast<object?>().Any();
        }

        return !type.IsValueType || type == typeof(bool) || !value.Equals(DefaultOf(type));
    }

    static object? DefaultOf(Type type) =>
        Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
}
