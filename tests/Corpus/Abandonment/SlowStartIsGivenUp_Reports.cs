// A start that is not there yet is given up without a word to whoever might finish it.
public static class Case
{
    public static async Task RunAsync()
    {
        var impatient = Input.Flag("impatient") ? Task.CompletedTask : Task.Delay(TimeSpan.FromMilliseconds(250));
        var starting = {|PORT005:PythonPort.StartAsync()|};

        if (await Task.WhenAny(impatient, starting) == impatient)
        {
            Console.WriteLine("the assistant is not available right now");
            return;
        }

        await using var assistant = await starting;
        await assistant.CallAsync("assistant", "greet");
    }
}
