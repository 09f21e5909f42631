// Both local functions declare their ports with await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var words = await CountAsync("report.txt");
        if (words > 0)
            await MailAsync(words);

        async Task<int> CountAsync(string file)
        {
            await using var python = await PythonPort.StartAsync();
            return await python.CallAsync<int>("words", "count", [file]);
        }

        async Task MailAsync(int count)
        {
            await using var ruby = await RubyPort.StartAsync();
            await ruby.CallAsync("Mailer", "deliver", [count]);
        }
    }
}
