// One task per chapter, and each leaves its port running when the translation throws.
public sealed record Chapter(int Number, string Text);

public static class Case
{
    public static async Task RunAsync()
    {
        var book = Input.Items().Select((text, index) => new Chapter(index + 1, text)).ToList();

        await Task.WhenAll(book.Select(async chapter =>
        {
            var port = await {|PORT004:PythonPort.StartAsync()|};
            var words = await port.CallAsync<int>("argos", "translate", [chapter.Text, "es"]);
            await port.StopAsync();
            Console.WriteLine($"chapter {chapter.Number}: {words} words");
        }));
    }
}
