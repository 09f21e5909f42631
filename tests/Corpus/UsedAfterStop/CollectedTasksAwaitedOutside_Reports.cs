// The tasks are collected in the scope and awaited behind it.
public static class Case
{
    public static async Task RunAsync()
    {
        var tasks = new List<Task>();
        await using (var port = await PythonPort.StartAsync())
        {
            foreach (var item in Input.Items())
            {
                tasks.Add({|PORT009:port.CallAsync("module", item)|});
            }
        }

        await Task.WhenAll(tasks);
    }
}
