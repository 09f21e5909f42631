// The local function looks at the text before it starts a port.
public static class Case
{
    public static async Task RunAsync()
    {
        Console.WriteLine(await SentimentAsync(Input.Text()));

        static async Task<double> SentimentAsync(string? text)
        {
            if (string.IsNullOrEmpty(text))
                return 0;

            await using var nlp = await PythonPort.StartAsync();
            return await nlp.CallAsync<double>("vader", "compound", [text]);
        }
    }
}
