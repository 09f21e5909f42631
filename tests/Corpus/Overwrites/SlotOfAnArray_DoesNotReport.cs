// The port in the slot of the array is stopped before the slot is filled again.
public static class Case
{
    public static async Task RunAsync()
    {
        var slots = new PythonPort?[1];
        try
        {
            foreach (var tenant in Input.Items())
            {
                slots[0]?.Dispose();
                slots[0] = await PythonPort.StartAsync();
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
