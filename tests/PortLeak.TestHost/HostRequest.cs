namespace PortLeak.TestHost;

/// <summary>What to start, and which state to bring it into.</summary>
internal sealed record HostRequest(
    string Language, string Executable, string Modules, string Marker, string State, Containment Containment)
{
    private static readonly TaskCompletionSource Busy = new();

    /// <summary>Starts a port and waits until its interpreter is in the state.</summary>
    public async Task<Port> StartAsync()
    {
        var port = await StartIdleAsync();
        try
        {
            await port.CastAsync(Language == "ruby" ? "States" : "states", State);
            await Busy.Task;
            Report.Step("busy");
            return port;
        }
        catch
        {
            await port.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a port that nothing is to happen to.</summary>
    public Task<Port> StartIdleOnceAsync() => (this with { State = "idle" }).StartIdleAsync();

    /// <summary>Starts a port and leaves it alone.</summary>
    public async Task<Port> StartIdleAsync()
    {
        PortOptions options = Language == "ruby" ? new RubyPortOptions() : new PythonPortOptions();
        options.Executable = Executable;
        options.ModulePaths = [Modules];
        options.Environment["PORTLEAK_TEST_MARKER"] = Marker;
        options.Containment = Containment;
        options.StopGracePeriod = TimeSpan.FromMilliseconds(300);
        options.OutputHandler = Hear;
        if (Executable.Contains("sleep", StringComparison.Ordinal))
            options.StartTimeout = TimeSpan.FromMilliseconds(300);
        if (State == "hang_before_bootstrap")
            options.Environment["PYTHONPATH"] = options.Environment["RUBYLIB"] = Path.Combine(Modules, "hanging");
        return options is PythonPortOptions python
            ? await PythonPort.StartAsync(python)
            : await RubyPort.StartAsync((RubyPortOptions)options);
    }

    private void Hear(PortOutput output)
    {
        if (output.Line == "busy")
            Busy.TrySetResult();
        // Whoever does not listen blocks the interpreter in its write.
        if (State == "write_much")
            Thread.Sleep(Timeout.Infinite);
    }
}
