namespace Scopes;

public static class Work
{
    // Comes back before the work is done.
    public static Task<int> CountAsync(string text)
    {
        using var python = PythonPort.Start();
        return {|PORT009:python.CallAsync<int>("words", "count", [text])|}; // still running
    }

    public static Task PrintAsync(bool loud, string text)
    {
        using (var ruby = RubyPort.Start())
        {
            if (loud)
                return {|PORT009:ruby.CallAsync("Kernel", "puts", [text.ToUpperInvariant()])|};

            return {|PORT009:ruby.CallAsync("Kernel", "puts", [text])|};
        }
    }

    public static async Task LogAsync(string text)
    {
        await using var ruby = await RubyPort.StartAsync();

        // Nobody waits for the log.
        _ = {|PORT009:ruby.CallAsync("Log", "write", [text])|};
    }
}
