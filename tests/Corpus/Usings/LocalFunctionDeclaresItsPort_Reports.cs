// Only the first of two local functions declares its port with await using.
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
            var ruby = await {|PORT003:RubyPort.StartAsync()|};
            await ruby.CallAsync("Mailer", "deliver", [count]);
            await ruby.DisposeAsync();
        }
    }
}
