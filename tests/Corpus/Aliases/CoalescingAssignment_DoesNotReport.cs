// The port is started on first need, and a finally block stops it where it was needed.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? validator = null;
        try
        {
            foreach (var document in Input.Items())
            {
                validator ??= await PythonPort.StartAsync();
                if (!await validator.CallAsync<bool>("schema", "validate", [document]))
                {
                    return;
                }
            }
        }
        finally
        {
            if (validator is not null)
            {
                await validator.StopAsync();
            }
        }
    }
}
