// Each step of the import puts its port into the ambient slot for as long as the step's scope lasts.
public static class Case
{
    private static readonly AsyncLocal<PythonPort?> Interpreter = new();

    public static async Task RunAsync()
    {
        foreach (var step in Input.Items())
        {
            await using var port = await PythonPort.StartAsync();
            Interpreter.Value = port;
            try
            {
                await ImportAsync(step);
            }
            finally
            {
                Interpreter.Value = null;
            }
        }
    }

    private static Task ImportAsync(string step) => Interpreter.Value!.CallAsync("migrate", step);
}
