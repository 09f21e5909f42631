// The loop over WhenEach takes results as they come in; each of the tasks looks after its own port.
public static class Case
{
    public static async Task RunAsync()
    {
        var measuring = Input.Items().Select(MeasureAsync).ToList();

        await foreach (var measured in Task.WhenEach(measuring))
            Console.WriteLine(await measured);
    }

    private static async Task<int> MeasureAsync(string machine)
    {
        await using var port = await PythonPort.StartAsync();
        return await port.CallAsync<int>("bench", "measure", [machine]);
    }
}
