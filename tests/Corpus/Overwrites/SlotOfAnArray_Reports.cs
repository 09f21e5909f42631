// The same slot of the array is filled on every turn.
public static class Case
{
    public static async Task RunAsync()
    {
        var slots = new PythonPort?[1];
        try
        {
            foreach (var tenant in Input.Items())
            {
                slots[0] = await {|PORT006:PythonPort.StartAsync()|};
                Console.WriteLine(tenant);
            }
        }
        finally
        {
            foreach (var slot in slots)
            {
                slot?.Dispose();
            }
        }
    }
}
