using System.Reflection;

namespace Scriban.Runtime;

/// <summary>A delegate as a template's function.</summary>
public class DelegateCustomFunction : DynamicCustomFunction
{
    public DelegateCustomFunction(Delegate del)
        : base(TargetOf(del), MethodOf(del))
    {
    }

    public DelegateCustomFunction(object? target, MethodInfo method)
        : base(target, method)
    {
    }

    public static DelegateCustomFunction Create(Action action) => new(action);

    public static DelegateCustomFunction Create<T>(Action<T> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2>(Action<T1, T2> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3>(Action<T1, T2, T3> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3, T4>(Action<T1, T2, T3, T4> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> action) => new(action);

    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T, TResult>(Func<T, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> func) =>
        new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, T5, TResult>(
        Func<T1, T2, T3, T4, T5, TResult> func) => new(func);

    // A static method whose first parameter is bound, or several methods at once, can only be called as the delegate.
    static bool IsPlain(Delegate del) =>
        del.GetInvocationList().Length == 1 && (del.Method.IsStatic ? del.Target is null : del.Target is not null);

    static object? TargetOf(Delegate del) => IsPlain(del) ? del.Target : del;

    static MethodInfo MethodOf(Delegate del) => IsPlain(del) ? del.Method : del.GetType().GetMethod("Invoke")!;
}
