using System.Collections.Concurrent;

namespace PortLeak.Runtime.Tests.Calls;

public sealed class OutputTests
{
    private readonly ConcurrentQueue<PortOutput> _lines = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task EveryWayToWrite_ArrivesAsLines_AndNeverAmongTheFrames()
    {
        await using var python = await Pythons.StartAsync(options => options.OutputHandler = _lines.Enqueue);

        await python.CallAsync("builtins", "print", ["printed: \u017e\U0001F600"], Token);
        await python.CallAsync("probe", "write", [1, "written\n"], Token);
        await python.CallAsync("probe", "write", [2, "complained\n"], Token);
        await python.CallAsync("os", "system", ["echo a child; echo its complaint >&2"], Token);
        Assert.Equal(1, await python.CallAsync<int>("probe", "echo", [1], Token));

        await Wait.UntilAsync(() => _lines.Count == 5, "five lines");
        Assert.Equal(
            ["printed: \u017e\U0001F600", "written", "a child"],
            _lines.Where(line => line.Stream == PortOutputStream.StandardOutput).Select(line => line.Line));
        Assert.Equal(
            ["complained", "its complaint"],
            _lines.Where(line => line.Stream == PortOutputStream.StandardError).Select(line => line.Line));
    }

    [Fact(Timeout = 60_000)]
    public async Task ThreadsThatPrint_DoNotDisturbCalls()
    {
        await using var python = await Pythons.StartAsync(options => options.OutputHandler = _lines.Enqueue);

        await python.CallAsync("probe", "threads_that_print", [4], Token);
        for (var i = 0; i < 200; i++)
            Assert.Equal(i, await python.CallAsync<int>("probe", "echo", [i], Token));

        await Wait.UntilAsync(() => _lines.Count == 400, "400 lines");
    }

    [Fact(Timeout = 60_000)]
    public async Task ALineThatNeverEnds_ArrivesInPieces()
    {
        await using var python = await Pythons.StartAsync(options => options.OutputHandler = _lines.Enqueue);

        await python.CallAsync("builtins", "print", [new string('x', 200_000)], Token);

        await Wait.UntilAsync(() => _lines.Sum(line => line.Line.Length) == 200_000, "all of it");
        Assert.True(_lines.Count > 1);
    }

    [Fact(Timeout = 60_000)]
    public async Task AHandlerThatThrows_StopsNeitherTheOutputNorTheCalls()
    {
        await using var python = await Pythons.StartAsync(options => options.OutputHandler = line =>
        {
            _lines.Enqueue(line);
            throw new InvalidOperationException("in the handler");
        });

        await python.CallAsync("builtins", "print", ["one"], Token);
        await python.CallAsync("builtins", "print", ["two"], Token);

        await Wait.UntilAsync(() => _lines.Count == 2, "both lines");
    }

    [Fact(Timeout = 60_000)]
    public async Task AHandlerThatCallsItsOwnPort_IsAnswered()
    {
        PythonPort? python = null;
        var answers = new ConcurrentQueue<int>();
        python = await Pythons.StartAsync(
            options => options.OutputHandler = _ => answers.Enqueue(python!.Call<int>("probe", "echo", [4], Token)));
        await using (python)
        {
            await python.CallAsync("builtins", "print", ["ask"], Token);
            await Wait.UntilAsync(() => answers.Count == 1, "the answer");
        }
    }
}
