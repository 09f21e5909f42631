// action: Await before the port stops: 'return await'
namespace Scopes;

public static class Work
{
    // Comes back before the work is done.
    public static async Task<int> CountAsync(string text)
    {
        await using var python = PythonPort.Start();
        return await python.CallAsync<int>("words", "count", [text]); // still running
    }

    public static async Task PrintAsync(bool loud, string text)
    {
        await using (var ruby = RubyPort.Start())
        {
            if (loud)
            {
                await ruby.CallAsync("Kernel", "puts", [text.ToUpperInvariant()]);
                return;
            }

            await ruby.CallAsync("Kernel", "puts", [text]);
        }
    }

    public static async Task LogAsync(string text)
    {
        await using var ruby = await RubyPort.StartAsync();

        // Nobody waits for the log.
        await ruby.CallAsync("Log", "write", [text]);
    }
}
