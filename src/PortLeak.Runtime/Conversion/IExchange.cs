namespace PortLeak.Conversion;

/// <summary>What crosses between the program and one interpreter by its number, because it stays where it is.</summary>
internal interface IExchange
{
    /// <summary>Whoever writes or reads a value on this thread now.</summary>
    [ThreadStatic]
    static IExchange? Current;

    /// <summary>Gives away a function or an asynchronous sequence, until the interpreter releases it.</summary>
    /// <returns>Its number.</returns>
    ulong Give(object value);

    /// <summary>The number under which the interpreter keeps a value.</summary>
    long NumberOf(PortObject value);

    /// <summary>Takes over a value that the interpreter keeps, until it is released.</summary>
    /// <param name="number">Its number there.</param>
    /// <param name="typeName">The name of its type there.</param>
    PortObject Take(long number, string typeName);

    /// <summary>Lets go of a value that the interpreter keeps.</summary>
    void Release(long number);
}
