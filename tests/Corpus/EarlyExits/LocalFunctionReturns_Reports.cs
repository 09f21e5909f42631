// The local function returns early when there is no text, with its port still running.
public static class Case
{
    public static async Task RunAsync()
    {
        Console.WriteLine(await SentimentAsync(Input.Text()));

        static async Task<double> SentimentAsync(string? text)
        {
            var nlp = await {|PORT002:PythonPort.StartAsync()|};
            if (string.IsNullOrEmpty(text))
                return 0;

            var score = await nlp.CallAsync<double>("vader", "compound", [text]);
            await nlp.StopAsync();
            return score;
        }
    }
}
