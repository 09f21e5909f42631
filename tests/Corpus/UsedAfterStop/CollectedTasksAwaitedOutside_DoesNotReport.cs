// The tasks are collected and awaited in the scope.
public static class Case
{
    public static async Task RunAsync()
    {
        await using (var port = await PythonPort.StartAsync())
        {
            var tasks = new List<Task>();
            foreach (var item in Input.Items())
            {
                tasks.Add(port.CallAsync("module", item));
            }

            await Task.WhenAll(tasks);
        }
    }
}
