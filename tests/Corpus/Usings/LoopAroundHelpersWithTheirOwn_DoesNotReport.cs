// The port of each round is in an await using, and so is the one of the helper.
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
        await using var ruby = await RubyPort.StartAsync();
        await ruby.CallAsync("Translator", "translate", [text]);
    }
}
