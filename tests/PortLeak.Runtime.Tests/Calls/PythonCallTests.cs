namespace PortLeak.Runtime.Tests.Calls;

public sealed class PythonCallTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, string> MethodsAndVersions => new(["fork", "spawn", "forkserver"], ["3.8", "3.11", "3.13"]);

    [Fact(Timeout = 60_000)]
    public async Task AFunctionOfAModule_IsCalled()
    {
        await using var python = await Pythons.StartAsync();

        Assert.Equal(Math.Sqrt(2), await python.CallAsync<double>("math", "sqrt", [2.0], Token));
        Assert.Equal("answer", python.Call<string>("probe", "echo", ["answer"], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ADottedName_ReachesIntoClasses()
    {
        await using var python = await Pythons.StartAsync();

        Assert.Equal("abab", await python.CallAsync<string>("probe", "Box.Inner.twice", ["ab"], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task NamedArguments_ArePassedByName()
    {
        await using var python = await Pythons.StartAsync();
        var options = new PortCallOptions { NamedArguments = new Dictionary<string, object?> { ["third"] = 3 } };

        Assert.Equal([1, 2, 3], await python.CallAsync<List<int>>("probe", "named", [1, 2], options, Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallWithoutResult_LeavesAnUnconvertibleResultInTheInterpreter()
    {
        await using var python = await Pythons.StartAsync();

        await python.CallAsync("threading", "Lock", [], Token);
        await Assert.ThrowsAsync<PortConversionException>(
            () => python.CallAsync<object>("threading", "Lock", [], Token));
        Assert.Equal(1, await python.CallAsync<int>("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnError_ArrivesWithItsTypeMessageAndTraceback()
    {
        await using var python = await Pythons.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => python.CallAsync<int>("probe", "fail", ["too bad"], Token));

        Assert.Equal("ValueError", error.ForeignType);
        Assert.Equal("too bad", error.ForeignMessage);
        var frame = Assert.Single(error.Frames);
        Assert.Equal(("fail", "probe.py"), (frame.Function, Path.GetFileName(frame.File)));
        Assert.Contains("raise ValueError(message)", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("dispatch.py", error.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task ACause_IsTheInnerException()
    {
        await using var python = await Pythons.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => python.CallAsync<int>("probe", "fail_because", ["effect", "cause"], Token));

        var cause = Assert.IsType<PortCallException>(error.InnerException);
        Assert.Equal("KeyError", cause.ForeignType);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("no_such_module", "f", "ModuleNotFoundError")]
    [InlineData("probe", "no_such_function", "AttributeError")]
    [InlineData("", "f", "ImportError")]
    [InlineData("sys", "exit", "SystemExit")]
    [InlineData("probe", "recurse", "RecursionError")]
    [InlineData("builtins", "input", "EOFError")]
    [InlineData("_thread", "interrupt_main", "KeyboardInterrupt")]
    public async Task WhatFails_IsAnErrorOfTheCall_AndTheNextCallAnswers(string module, string function, string type)
    {
        await using var python = await Pythons.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => python.CallAsync<object>(module, function, [], Token));

        Assert.Equal(type, error.ForeignType);
        Assert.Equal(7, await python.CallAsync<int>("probe", "echo", [7], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorWhoseTextFails_StillArrives()
    {
        await using var python = await Pythons.StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => python.CallAsync<object>("probe", "fail_with_unprintable_text", [], Token));

        Assert.Contains("Unprintable", error.ForeignType, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task AResultBeyondTheLimit_FailsTheCallOnly()
    {
        await using var python = await Pythons.StartAsync(options => options.MaxMessageBytes = 64 * 1024);

        await Assert.ThrowsAsync<PortConversionException>(
            () => python.CallAsync<string>("operator", "mul", ["x", 100_000], Token));
        await Assert.ThrowsAsync<PortConversionException>(
            () => python.CallAsync<int>("builtins", "len", [new byte[100_000]], Token));
        Assert.Equal(3, await python.CallAsync<int>("builtins", "len", ["abc"], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task LargeArgumentsAndResults_Travel()
    {
        await using var python = await Pythons.StartAsync();
        var large = new string('x', 5_000_000);

        var back = await python.CallAsync<string>("probe", "echo", [large], Token);

        Assert.Equal(large.Length, back.Length);
    }

    [Fact(Timeout = 60_000)]
    public async Task ManyCallers_EachGetTheirOwnAnswer()
    {
        await using var python = await Pythons.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(
            number => python.CallAsync<int>("probe", "echo", [number], Token)));

        Assert.Equal(Enumerable.Range(0, 1000), answers);
    }

    [Fact(Timeout = 60_000)]
    public async Task AForkInsideACall_LeavesOneProcessThatAnswers()
    {
        await using var python = await Pythons.StartAsync();

        Assert.Equal(0, await python.CallAsync<int>("probe", "fork_and_return", [], Token));
        Assert.Equal(5, await python.CallAsync<int>("probe", "echo", [5], Token));
    }

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(MethodsAndVersions))]
    public async Task Multiprocessing_WorksInsideACall(string method, string version)
    {
        await using var python = await Pythons.StartAsync(options => options.Executable = Pythons.Require(version));

        Assert.Equal([1, 4, 9], await python.CallAsync<List<int>>("probe", "square_in_pool", [method, new[] { 1, 2, 3 }], Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("3.8")]
    [InlineData("3.9")]
    [InlineData("3.10")]
    [InlineData("3.11")]
    [InlineData("3.12")]
    [InlineData("3.13")]
    public async Task EveryVersion_CallsAndFails(string version)
    {
        await using var python = await Pythons.StartAsync(options => options.Executable = Pythons.Require(version));

        Assert.StartsWith(version + ".", python.InterpreterVersion, StringComparison.Ordinal);
        Assert.Equal("é", await python.CallAsync<string>("probe", "echo", ["é"], Token));
        await Assert.ThrowsAsync<PortCallException>(() => python.CallAsync("probe", "fail", ["x"], Token));
    }
}
