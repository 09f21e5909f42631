using System.Reflection;
using System.Runtime.CompilerServices;
using PortLeak.Wire;

namespace PortLeak.Conversations;

/// <summary>
/// A function of the program's that the interpreter may call: its arguments are converted to what it declares, and what it
/// returns is awaited. A parameter of type <see cref="CancellationToken"/> is given the end of the port.
/// </summary>
internal sealed class Handler
{
    private readonly Delegate _function;
    private readonly MethodInfo _invoke;
    private readonly ParameterInfo[] _parameters;
    private readonly ParameterInfo[] _sent;
    private readonly Func<Callback, object?[]>?[] _readers;
    private readonly Func<object?, ValueTask<object?>> _result;

    /// <exception cref="ArgumentException">A parameter is passed by reference, or is of a type that exists only on the
    /// stack.</exception>
    public Handler(Delegate function)
    {
        _function = function;
        _invoke = function.GetType().GetMethod("Invoke")!;
        _parameters = _invoke.GetParameters();
        _sent = [.. _parameters.Where(parameter => parameter.ParameterType != typeof(CancellationToken))];
        if (Array.Find(_sent, parameter => parameter.ParameterType is { IsByRef: true } or { IsByRefLike: true }) is { } wrong)
            throw new ArgumentException($"The parameter '{wrong.Name}' of a handler cannot be passed as {wrong.ParameterType}.");
        _readers = new Func<Callback, object?[]>?[_sent.Length + 1];
        _result = ResultOf(_invoke.ReturnType);
    }

    /// <summary>Calls the function.</summary>
    /// <exception cref="PortConversionException">The arguments are not what it takes.</exception>
    public ValueTask<object?> InvokeAsync(Callback callback, CancellationToken ended)
    {
        var sent = Read(callback);
        var arguments = new object?[_parameters.Length];
        for (int i = 0, next = 0; i < arguments.Length; i++)
        {
            arguments[i] = _parameters[i].ParameterType == typeof(CancellationToken) ? ended
                : next < sent.Length ? sent[next++]
                : _parameters[i].DefaultValue;
        }

        return _result(_invoke.Invoke(_function, BindingFlags.DoNotWrapExceptions, null, arguments, null));
    }

    private object?[] Read(Callback callback)
    {
        var required = _sent.Count(parameter => !parameter.HasDefaultValue);
        if (callback.Count < required || callback.Count > _sent.Length)
        {
            var takes = required == _sent.Length ? $"{required}" : $"{required} to {_sent.Length}";
            var arguments = _sent.Length == 1 ? "argument" : "arguments";
            var handler = callback.Name.Length > 0 ? $"handler '{callback.Name}'" : "function";
            throw new PortConversionException(
                $"The {handler} takes {takes} {arguments}; it was called with {callback.Count}.");
        }

        if (callback.Count == 0)
            return [];
        var read = _readers[callback.Count] ??= ReaderOf([.. _sent[..callback.Count].Select(p => p.ParameterType)]);
        return read(callback);
    }

    private static Func<Callback, object?[]> ReaderOf(Type[] types) =>
        Generic<Func<Callback, object?[]>>(nameof(ReadTuple), TupleOf(types));

    private static object?[] ReadTuple<T>(Callback callback)
        where T : ITuple
    {
        var tuple = callback.Session.Read<T>(callback);
        var items = new object?[tuple.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = tuple[i];
        return items;
    }

    private static Type TupleOf(ReadOnlySpan<Type> types)
    {
        const int Most = 7;
        return types.Length switch
        {
            1 => typeof(ValueTuple<>).MakeGenericType(types[0]),
            2 => typeof(ValueTuple<,>).MakeGenericType(types.ToArray()),
            3 => typeof(ValueTuple<,,>).MakeGenericType(types.ToArray()),
            4 => typeof(ValueTuple<,,,>).MakeGenericType(types.ToArray()),
            5 => typeof(ValueTuple<,,,,>).MakeGenericType(types.ToArray()),
            6 => typeof(ValueTuple<,,,,,>).MakeGenericType(types.ToArray()),
            Most => typeof(ValueTuple<,,,,,,>).MakeGenericType(types.ToArray()),
            _ => typeof(ValueTuple<,,,,,,,>).MakeGenericType([.. types[..Most], TupleOf(types[Most..])]),
        };
    }

    private static Func<object?, ValueTask<object?>> ResultOf(Type type)
    {
        if (type == typeof(Task))
            return AwaitTask;
        if (type == typeof(ValueTask))
            return static result => AwaitTask(((ValueTask)result!).AsTask());
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(Task<>))
            return Generic<Func<object?, ValueTask<object?>>>(nameof(AwaitTaskOf), type.GetGenericArguments());
        if (definition == typeof(ValueTask<>))
            return Generic<Func<object?, ValueTask<object?>>>(nameof(AwaitValueTaskOf), type.GetGenericArguments());
        return static result => new(result);
    }

    private static async ValueTask<object?> AwaitTask(object? task)
    {
        await ((Task)task!).ConfigureAwait(false);
        return null;
    }

    private static async ValueTask<object?> AwaitTaskOf<T>(object? task) => await ((Task<T>)task!).ConfigureAwait(false);

    private static async ValueTask<object?> AwaitValueTaskOf<T>(object? task) =>
        await ((ValueTask<T>)task!).ConfigureAwait(false);

    private static TDelegate Generic<TDelegate>(string method, params Type[] arguments)
        where TDelegate : Delegate =>
        typeof(Handler).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(arguments).CreateDelegate<TDelegate>();
}
