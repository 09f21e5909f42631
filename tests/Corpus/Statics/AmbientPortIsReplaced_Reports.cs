// Each step of the import puts a new port into the ambient slot, over the one that is there.
public static class Case
{
    private static readonly AsyncLocal<PythonPort?> Interpreter = new();

    public static async Task RunAsync()
    {
        foreach (var step in Input.Items())
        {
            Interpreter.Value = await {|PORT006:PythonPort.StartAsync()|};
            await ImportAsync(step);
        }
    }

    private static Task ImportAsync(string step) => Interpreter.Value!.CallAsync("migrate", step);
}
