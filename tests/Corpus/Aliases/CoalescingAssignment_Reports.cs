// The port is started on first need, and an early return leaves it running.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? validator = null;
        foreach (var document in Input.Items())
        {
            validator ??= await {|PORT002:PythonPort.StartAsync()|};
            if (!await validator.CallAsync<bool>("schema", "validate", [document]))
            {
                return;
            }
        }

        if (validator is not null)
        {
            await validator.StopAsync();
        }
    }
}
