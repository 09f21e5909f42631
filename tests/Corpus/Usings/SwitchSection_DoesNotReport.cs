// Every switch section that starts a port declares it with await using.
public static class Case
{
    public static async Task RunAsync()
    {
        switch (Input.Count())
        {
            case 0:
                break;
            case 1:
            {
                await using var single = await PythonPort.StartAsync();
                await single.CallAsync("labels", "print", [1]);
                break;
            }
            default:
            {
                await using var batch = await PythonPort.StartAsync();
                await batch.CallAsync("labels", "print_all");
                break;
            }
        }
    }
}
