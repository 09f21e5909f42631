using System.Diagnostics;

namespace PortLeak.Samples.Tests;

/// <summary>A sample that runs, with its census. Ends with the test.</summary>
internal sealed class Sample : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    public Sample(string name, params string[] arguments)
    {
        var folder = Checkout.PathTo("samples", name, "bin", "Release", "net10.0");
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(folder, $"{name}.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [Census.Variable] = Census.Marker, ["DOTNET_ENVIRONMENT"] = "Production" },
        })!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public Census Census { get; } = new();

    public StreamReader Output => _process.StandardOutput;

    public StreamWriter Input => _process.StandardInput;

    /// <summary>Lets the sample run to its end, and gives the lines that it wrote.</summary>
    public async Task<string[]> RunAsync(CancellationToken cancellationToken)
    {
        Input.Close();
        var output = await Output.ReadToEndAsync(cancellationToken);
        await AssertSucceededAsync(cancellationToken);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Asks the sample to end, as a service manager does.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            await kill.WaitForExitAsync(cancellationToken);
        await Output.ReadToEndAsync(cancellationToken);
        await AssertSucceededAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private async Task AssertSucceededAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        Assert.True(_process.ExitCode == 0, $"It exited with {_process.ExitCode}: {await _errors}");
        var limit = Environment.TickCount64 + 5000;
        while (Census.Count > 0 && Environment.TickCount64 < limit)
            await Task.Delay(10, cancellationToken);
        Assert.Empty(Census.Processes());
    }
}
