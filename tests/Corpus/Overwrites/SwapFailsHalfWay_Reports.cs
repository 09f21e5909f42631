// The new port is warmed up before it is published, and a warm-up that fails leaves it behind.
public sealed class Rotation : IAsyncDisposable
{
    private PythonPort? _current;

    public async Task RotateAsync()
    {
        var next = await {|PORT003:PythonPort.StartAsync()|};
        await next.CallAsync("model", "warm_up");
        var previous = _current;
        _current = next;
        if (previous is not null)
        {
            await previous.StopAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_current is not null)
        {
            await _current.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var rotation = new Rotation();
        await rotation.RotateAsync();
        await rotation.RotateAsync();
    }
}
