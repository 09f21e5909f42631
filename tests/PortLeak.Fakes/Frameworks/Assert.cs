namespace NUnit.Framework;

/// <summary>The assertions of a test framework that a call fails.</summary>
public static class Assert
{
    public static T Throws<T>(Action code)
        where T : Exception => ThrowsAsync<T>(() =>
        {
            code();
            return Task.CompletedTask;
        });

    public static T ThrowsAsync<T>(Func<Task> code)
        where T : Exception
    {
        try
        {
            code().GetAwaiter().GetResult();
        }
        catch (T expected)
        {
            return expected;
        }

        throw new InvalidOperationException($"{typeof(T).Name} was expected, and nothing was thrown.");
    }
}
