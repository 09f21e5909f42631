// One task per chapter, each inside the scope of its own port.
public sealed record Chapter(int Number, string Text);

public static class Case
{
    public static async Task RunAsync()
    {
        var book = Input.Items().Select((text, index) => new Chapter(index + 1, text)).ToList();

        await Task.WhenAll(book.Select(async chapter =>
        {
            await using var port = await PythonPort.StartAsync();
            var words = await port.CallAsync<int>("argos", "translate", [chapter.Text, "es"]);
            Console.WriteLine($"chapter {chapter.Number}: {words} words");
        }));
    }
}
