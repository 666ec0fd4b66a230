namespace Scriban.Runtime;

/// <summary>
/// Waits for what is asynchronous inside a rendering. A result that is there is taken at once; otherwise the thread
/// waits, away from any synchronisation context so that nothing can wait for this thread in turn.
/// </summary>
static class Waiting
{
    public static T For<T>(ValueTask<T> task) =>
        task.IsCompleted ? task.GetAwaiter().GetResult() : task.AsTask().GetAwaiter().GetResult();

    public static void For(ValueTask task)
    {
        if (!task.IsCompletedSuccessfully)
        {
            task.AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>The result of a value that is itself a task.</summary>
    public static object? ForTask(object? value)
    {
        switch (value)
        {
            case Task task:
                task.GetAwaiter().GetResult();
                return task.GetType().GetProperty("Result")?.GetValue(task) is { } result && !IsVoid(result)
                    ? result
                    : null;
            case ValueTask<object?> task:
                return For(task);
            case ValueTask task:
                task.AsTask().GetAwaiter().GetResult();
                return null;
            case not null when value.GetType() is { IsGenericType: true } type
                && type.GetGenericTypeDefinition() == typeof(ValueTask<>):
                return ForTask(type.GetMethod("AsTask")!.Invoke(value, null));
            default:
                return value;
        }
    }

    static bool IsVoid(object result) => result.GetType().Name == "VoidTaskResult";
}
