// action: Start in a 'PortScope'
// Copyright (c) The Solvers. All rights reserved.

using PortLeak;

namespace Solvers;

public static class Dispatcher
{
    #region Deadlines

    /// <summary>Gives up on a start that takes too long.</summary>
    public static async Task<double> WithinAsync(TimeSpan patience)
    {
        // The start goes on while we wait for the clock.
        await using var scope = new PortScope();
        var starting = scope.StartPythonAsync(); // cold: 40 ms
        var deadline = Task.Delay(patience);
        if (await Task.WhenAny(starting, deadline) == deadline)
            throw new TimeoutException("python did not start");

        await using var python = await starting;
        return await python.CallAsync<double>("solver", "solve", ["knapsack"]);
    }

    #endregion

    #region Mirrors

    public static async Task<string> FastestAsync(IReadOnlyList<string> mirrors)
    {
        /* all of them at once */
        await using var scope = new PortScope();
        var starts = mirrors.Select(mirror => scope.StartRubyAsync(new RubyPortOptions
        {
            WorkingDirectory = mirror, // a checkout
        })).ToArray();
        await using var fastest = await await Task.WhenAny(starts);
        return await fastest.CallAsync<string>("gems", "latest");
    }

    #endregion
}
