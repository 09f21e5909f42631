using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace PortLeak.Runtime.Benchmarks.Peers;

/// <summary>What a user would write instead of this library: a process, JSON lines, a table of pending calls.</summary>
internal sealed class JsonLinesClient : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentDictionary<long, TaskCompletionSource<JsonElement>> _pending = new();
    private readonly SemaphoreSlim _writing = new(1);
    private long _last;

    public JsonLinesClient(string interpreter, string script)
    {
        script = Path.Combine(AppContext.BaseDirectory, "Peers", script);
        _process = Process.Start(new ProcessStartInfo(interpreter, [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        _ = ReadAsync();
    }

    public async Task<T> CallAsync<T>(string function, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[id] = answer;
        var line = JsonSerializer.Serialize(new { id, function, arguments });
        await _writing.WaitAsync();
        try
        {
            await _process.StandardInput.WriteLineAsync(line);
            await _process.StandardInput.FlushAsync();
        }
        finally
        {
            _writing.Release();
        }

        return (await answer.Task).Deserialize<T>()!;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _writing.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var answer = JsonDocument.Parse(line).RootElement;
            if (_pending.TryRemove(answer.GetProperty("id").GetInt64(), out var call))
                call.SetResult(answer.GetProperty("result"));
        }
    }
}
