// The port of each round is in an await using, and the one of the helper is not.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            await using var python = await PythonPort.StartAsync();
            var text = await python.CallAsync<string>("ocr", "read", [item]);
            await TranslateAsync(text);
        }
    }

    private static async Task TranslateAsync(string text)
    {
        var ruby = await {|PORT001:RubyPort.StartAsync()|};
        await ruby.CallAsync("Translator", "translate", [text]);
    }
}
