// Approved and rejected claims are stopped, pending ones fall through the else.
public static class Case
{
    public static async Task RunAsync()
    {
        var state = Input.Count();
        var claims = await {|PORT002:PythonPort.StartAsync()|};
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
        }
    }
}
