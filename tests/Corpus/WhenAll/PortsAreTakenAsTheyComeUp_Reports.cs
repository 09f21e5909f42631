// The loop over WhenEach takes each port as it comes up, and the first failure leaves all that would have followed.
public static class Case
{
    public static async Task RunAsync()
    {
        var starting = Input.Items().Select(_ => {|PORT005:PythonPort.StartAsync()|}).ToList();

        await foreach (var started in Task.WhenEach(starting))
        {
            await using var port = await started;
            await port.CallAsync("bench", "measure");
        }
    }
}
