namespace PortLeak.Conversion;

/// <summary>Gives away values of the program's that stay with it: the interpreter gets a number for each.</summary>
internal interface IExports
{
    /// <summary>Whoever writes a value on this thread now.</summary>
    [ThreadStatic]
    static IExports? Current;

    /// <summary>Gives away a function or an asynchronous sequence, until the interpreter releases it.</summary>
    /// <returns>Its number.</returns>
    ulong Add(object value);

    /// <summary>The number under which the interpreter keeps a value.</summary>
    long NumberOf(PortObject value);
}
