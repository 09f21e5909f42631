// The loop ends with the first message that is not null, by a return through finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var chat = await PythonPort.StartAsync();
        try
        {
            var patient = Input.Flag("patient");
            await foreach (var message in chat.Messages)
            {
                if (message is null && patient)
                    continue;
                return;
            }
        }
        finally
        {
            chat.Kill();
        }
    }
}
