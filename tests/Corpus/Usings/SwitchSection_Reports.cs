// One switch section forgets the using that its neighbour has.
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
                var batch = await {|PORT001:PythonPort.StartAsync()|};
                await batch.CallAsync("labels", "print_all");
                break;
            }
        }
    }
}
