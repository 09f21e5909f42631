namespace Switching;

public sealed class Playground : IAsyncDisposable
{
    private Port? _current;

    public async Task SwitchAsync(string language)
    {
        switch (language)
        {
            case "python":
                _current = await {|PORT006:PythonPort.StartAsync()|};
                break;

            default: // ruby
                Console.WriteLine(language);
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_current is not null)
            await _current.DisposeAsync();
    }
}

public static class Retry
{
    public static async Task<int> RunAsync(int attempts)
    {
        var python = await {|PORT006:PythonPort.StartAsync()|};
        try
        {
            for (var attempt = 0; attempt < attempts; attempt++)
                if (await python.CallAsync<bool>("job", "stuck"))
                    python = await {|PORT006:PythonPort.StartAsync()|}; // a fresh one

            return await python.CallAsync<int>("job", "result");
        }
        finally
        {
            await python.StopAsync();
        }
    }
}
