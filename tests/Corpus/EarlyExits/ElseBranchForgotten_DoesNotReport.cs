// Approved, rejected and pending claims each stop the port in their own way.
public static class Case
{
    public static async Task RunAsync()
    {
        var state = Input.Count();
        var claims = await PythonPort.StartAsync();
        if (state == 0)
        {
            await claims.StopAsync();
        }
        else if (state == 1)
        {
            claims.Kill();
        }
        else
        {
            Console.WriteLine("pending: come back tomorrow");
            await claims.DisposeAsync();
        }
    }
}
