using System.Reflection;
using System.Runtime.CompilerServices;

namespace Scriban.Runtime;

/// <summary>One member of a .NET type, read and written through typed delegates.</summary>
abstract class TypedMember(string name, MemberPolicy policy)
{
    public string Name => name;

    public abstract Type Type { get; }

    public abstract Type OwnerType { get; }

    public abstract bool CanWrite { get; }

    /// <summary>A field rather than a property; imports may want only one of the two.</summary>
    public bool IsField => this is FieldMember;

    /// <summary>The table of the owner's type, so that a call site can tell whose the member is.</summary>
    public TypeTable Table => policy.TableOf(OwnerType);

    public static TypedMember? Of(MemberInfo member, MemberPolicy policy)
    {
        var name = policy.Renamer(member);

        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        if (member is FieldInfo field)
        {
            return new FieldMember(name, field, policy);
        }

        var property = (PropertyInfo)member;
        var owner = property.ReflectedType!;
        var make = owner.IsValueType ? nameof(OfStruct) : nameof(OfClass);
        return typeof(TypedMember)
            .GetMethod(make, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(owner, property.PropertyType)
            .CreateDelegate<Func<string, PropertyInfo, MemberPolicy, TypedMember>>()(name, property, policy);
    }

    public abstract object? Get(object owner);

    public abstract void Set(object owner, object? value);

    static ClassProperty<TOwner, TValue> OfClass<TOwner, TValue>(
        string name, PropertyInfo property, MemberPolicy policy)
        where TOwner : class => new ClassProperty<TOwner, TValue>(name, property, policy);

    static StructProperty<TOwner, TValue> OfStruct<TOwner, TValue>(
        string name, PropertyInfo property, MemberPolicy policy)
        where TOwner : struct => new StructProperty<TOwner, TValue>(name, property, policy);

    static bool IsWritable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // Small numbers and truth values have boxes already.
    static object? Box<TValue>(TValue value) =>
        typeof(TValue) == typeof(int) ? Boxes.Of((int)(object)value!)
        : typeof(TValue) == typeof(bool) ? Boxes.Of((bool)(object)value!)
        : value;

    sealed class ClassProperty<TOwner, TValue>(string name, PropertyInfo property, MemberPolicy policy)
        : TypedMember(name, policy)
        where TOwner : class
    {
        readonly Func<TOwner, TValue> get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();

        readonly Action<TOwner, TValue>? set =
            IsWritable(property) ? property.SetMethod!.CreateDelegate<Action<TOwner, TValue>>() : null;

        public override Type Type => typeof(TValue);

        public override Type OwnerType => typeof(TOwner);

        public override bool CanWrite => set is not null;

        public override object? Get(object owner) => Box(get((TOwner)owner));

        public override void Set(object owner, object? value) => set!((TOwner)owner, (TValue)value!);
    }

    sealed class StructProperty<TOwner, TValue>(string name, PropertyInfo property, MemberPolicy policy)
        : TypedMember(name, policy)
        where TOwner : struct
    {
        readonly Getter get = property.GetMethod!.CreateDelegate<Getter>();

        readonly Setter? set = IsWritable(property) ? property.SetMethod!.CreateDelegate<Setter>() : null;

        delegate TValue Getter(ref TOwner owner);

        delegate void Setter(ref TOwner owner, TValue value);

        public override Type Type => typeof(TValue);

        public override Type OwnerType => typeof(TOwner);

        public override bool CanWrite => set is not null;

        public override object? Get(object owner) => Box(get(ref Unsafe.Unbox<TOwner>(owner)));

        public override void Set(object owner, object? value) =>
            set!(ref Unsafe.Unbox<TOwner>(owner), (TValue)value!);
    }

    sealed class FieldMember(string name, FieldInfo info, MemberPolicy policy) : TypedMember(name, policy)
    {
        public override Type Type => info.FieldType;

        public override Type OwnerType => info.ReflectedType!;

        public override bool CanWrite => !info.IsInitOnly && !info.IsLiteral;

        public override object? Get(object owner) => info.GetValue(owner);

        public override void Set(object owner, object? value) => info.SetValue(owner, value);
    }
}
