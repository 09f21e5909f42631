// The interpreter of one expression gets a name and an await using statement.
public static class Case
{
    public static async Task RunAsync()
    {
        double root;
        await using (var python = await PythonPort.StartAsync())
            root = await python.CallAsync<double>("math", "sqrt", [2.0]);
        Console.WriteLine(root);
    }
}
